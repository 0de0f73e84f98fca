// SPDX-License-Identifier: GPL-3.0-or-later
// What a large project costs: opening, an edit, saving, and how much of its file is not its content.
//   project_bench [folder]      the folder's disk is what is measured; /tmp where none is given
#include "core/canvas/tile_pack.h"
#include "core/project/project_store.h"
#include "core/project/score_codec.h"
#include "support/project_samples.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace moyun;
using namespace moyun::project;

// Milliseconds: on the clock, and of the processors (which other programs do not make longer).
struct Cost
{
    double clock = 0, processors = 0;
};

double processors()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

template <class Work> Cost timed(Work work)
{
    const double before = processors();
    const auto start = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(),
            processors() - before};
}

template <class Result> void require(const Result& result)
{
    if (result.ok()) return;
    std::fprintf(stderr, "%s\n", result.error().text().c_str());
    std::exit(1);
}

using Colour = std::array<std::uint32_t, 3>;

Colour anyColour(std::mt19937& random)
{
    return {random() % 32769, random() % 32769, random() % 32769};
}

// A dab of paint with a soft edge, half covering what is there.
void dab(canvas::Pixels& pixels, int x, int y, int radius, const Colour& colour)
{
    constexpr std::uint32_t kOne = canvas::Tile::kOne;
    for (int py = y - radius; py <= y + radius; ++py)
        for (int px = x - radius; px <= x + radius; ++px) {
            const int d = (px - x) * (px - x) + (py - y) * (py - y);
            if (d > radius * radius) continue;
            auto* at =
                &pixels.edit(px >> 6, py >> 6).px[(std::size_t(py & 63) * 64 + std::size_t(px & 63)) * 4];
            const auto alpha = static_cast<std::uint32_t>(kOne / 2 * (1 - double(d) / (radius * radius + 1)));
            for (int c = 0; c < 4; ++c) {
                const std::uint32_t mine = c == 3 ? alpha : colour[std::size_t(c)] * alpha / kOne;
                at[c] = static_cast<std::uint16_t>(mine + at[c] * (kOne - alpha) / kOne);
            }
        }
}

// A stroke of one colour from one place to another.
void stroke(canvas::Pixels& pixels, int x, int y, int toX, int toY, int radius, std::mt19937& random)
{
    const Colour colour = anyColour(random);
    const int steps = std::max(1, int(std::hypot(toX - x, toY - y)) / std::max(1, radius / 3));
    for (int i = 0; i <= steps; ++i)
        dab(pixels, x + (toX - x) * i / steps, y + (toY - y) * i / steps, radius, colour);
}

CanvasContent painting(int side, int layers)
{
    std::mt19937 random(1);
    CanvasContent content;
    content.picture.width = content.picture.height = side;
    for (int i = 0; i < layers; ++i) {
        canvas::Layer layer;
        layer.id = content.picture.nextId++;
        layer.name = "Layer " + std::to_string(i + 1);
        for (int y = 0; y < side; y += 128) // all of it, in one direction and then the other
            for (int x = 0; x < side; x += 256)
                stroke(layer.pixels, x, y + int(random() % 60), x + 256, y + int(random() % 90), 64, random);
        content.picture.layers.push_back(std::move(layer));
    }
    return content;
}

std::uint64_t packedBytes(const CanvasContent& content)
{
    canvas::TilePacker packer;
    std::uint64_t bytes = 0;
    for (const auto& layer : content.picture.layers)
        layer.pixels.forEach([&](int, int, const auto& tile) { bytes += packer.pack(*tile).size(); });
    return bytes;
}

void tell(const char* what, std::vector<Cost> costs, double limit)
{
    std::sort(costs.begin(), costs.end(), [](const Cost& a, const Cost& b) { return a.clock < b.clock; });
    double processors = 0;
    for (const Cost& cost : costs) processors += cost.processors / double(costs.size());
    std::printf("%-44s median %7.1f ms, worst %7.1f ms (limit %.0f); of the processors %7.1f ms\n", what,
                costs[costs.size() / 2].clock, costs.back().clock, limit, processors);
}

} // namespace

int main(int argc, char** argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const std::filesystem::path folder = std::filesystem::path(argc > 1 ? argv[1] : "/tmp") /
                                         ("moyun-project-bench-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const Folders folders{folder / "state", {}};
    const auto file = folder / "large.moyun";
    std::mt19937 random(2);

    auto made = ProjectStore::create(folders, "Large");
    require(made);
    std::unique_ptr<ProjectStore> store = std::move(*made);
    Edit edit;
    edit.canvas = painting(4096, 8);
    for (std::uint32_t id = 1; id <= 50; ++id) edit.poems[id] = test::samplePoem(int(id));
    auto score = std::make_shared<music::Score>();
    score->tracks.resize(4);
    for (auto& track : score->tracks)
        for (int n = 0; n < 2500; ++n)
            track.notes.push_back({n * 240, 100 + music::Tick(random() % 300), int(30 + random() % 60),
                                   int(1 + random() % 127)});
    edit.score = score;
    std::printf("%-44s %.0f ms\n", "first commit of everything",
                timed([&] { require(store->commit(edit)); }).clock);

    std::uint64_t parts = packedBytes(*edit.canvas);
    for (const auto& track : score->tracks) parts += trackBytes(track).size();
    for (const auto& [id, poem] : edit.poems) parts += poem->size();
    for (int i = 0; i < 300; ++i) {
        Take take = test::sampleTake(TakeKind(i % 3), "take " + std::to_string(i), 20'000, i);
        for (auto& byte : take.result) byte = static_cast<std::uint8_t>(random());
        take.thumbnail.resize(4000);
        require(store->addTake(take));
        parts += take.result.size() + take.thumbnail.size() + take.info.request.size();
    }
    require(store->tidy());
    std::printf("%-44s %.0f ms\n", "first save", timed([&] { require(store->saveAs(file)); }).clock);

    std::vector<Cost> opens, strokes, longStrokes, notes, poems, takes, saves, beside;
    for (int i = 0; i < 5; ++i) {
        store.reset();
        opens.push_back(timed([&] {
            auto opened = ProjectStore::open(file, folders);
            require(opened);
            store = std::move(*opened);
        }));
    }
    const auto commit = [&](const Edit& one) { return timed([&] { require(store->commit(one)); }); };
    for (int i = 0; i < 40; ++i) {
        Edit one;
        one.canvas = *store->content().canvas;
        auto& pixels = one.canvas->picture.layers[random() % 8].pixels;
        const int x = int(random() % 3000), y = int(random() % 3000);
        stroke(pixels, x, y, x + int(random() % 700), y + int(random() % 700), 30, random);
        strokes.push_back(commit(one));
        one = {};
        auto next = *store->content().score;
        next.tracks[random() % 4].notes[random() % 2500].velocity = int(1 + random() % 127);
        one.score = std::make_shared<const music::Score>(std::move(next));
        notes.push_back(commit(one));
        one = {};
        one.poems[1 + random() % 50] = test::samplePoem(i + 1000);
        poems.push_back(commit(one));
        takes.push_back(timed(
            [&] { require(store->addTake(test::sampleTake(TakeKind::Style, "new", 20'000, 400 + i))); }));
        if (i % 10 == 9) {
            one = {};
            one.canvas = *store->content().canvas;
            stroke(one.canvas->picture.layers[0].pixels, 50, 50, 4000, 3900, 60, random);
            longStrokes.push_back(commit(one));
            beside.push_back(timed([&] { require(store->tidy()); }));
        }
    }
    for (int i = 0; i < 5; ++i) saves.push_back(timed([&] { require(store->save()); }));

    tell("open", opens, 2000);
    tell("commit of a stroke (to 700 px, 60 px wide)", strokes, 20);
    tell("stroke across all, 120 px wide", longStrokes, 20);
    tell("commit of a note of 10,000", notes, 20);
    tell("commit of a poem", poems, 20);
    tell("a take of 20 kB", takes, 20);
    tell("tidy", beside, 1000);
    tell("save", saves, 3000);
    store.reset();
    std::filesystem::remove(file);
    made = ProjectStore::create(folders, "Large");
    store = std::move(*made);
    require(store->commit(edit));
    for (int i = 0; i < 300; ++i) {
        Take take = test::sampleTake(TakeKind(i % 3), "take " + std::to_string(i), 20'000, i);
        for (auto& byte : take.result) byte = static_cast<std::uint8_t>(random());
        take.thumbnail.resize(4000);
        require(store->addTake(take));
    }
    require(store->saveAs(file));
    const double bytes = double(std::filesystem::file_size(file));
    std::printf("file %.1f MB, its packed parts %.1f MB: %.3f times (limit 1.3)\n", bytes / 1e6,
                double(parts) / 1e6, bytes / double(parts));
    store.reset();
    std::filesystem::remove_all(folder);
    return 0;
}
