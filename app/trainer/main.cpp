// SPDX-License-Identifier: GPL-3.0-or-later
// The trainers alone, for a GPU machine that has LibTorch and nothing else. `moyun train` is the same with
// comforts.
#include "core/neural/device.h"
#include "core/training/music_trainer.h"
#include "core/training/poem_trainer.h"
#include "core/training/style_trainer.h"

#include <csignal>
#include <cstdio>
#include <cstring>

namespace {

using moyun::training::MusicTrainingRecord;
using moyun::training::PoemTrainingRecord;
using moyun::training::StyleTrainingRecord;

std::stop_source g_stop;

int usage()
{
    std::puts("usage: moyun-trainer style --data PACK --loss-network VGG --out FOLDER [--OPTION VALUE]...\n");
    for (const auto& [name, help] : moyun::training::optionHelp())
        std::printf("  --%-18s %s\n", name.c_str(), help.c_str());
    std::puts("\n       moyun-trainer poem --data PACK --out FOLDER [--OPTION VALUE]...\n");
    for (const auto& [name, help] : moyun::training::poemOptionHelp())
        std::printf("  --%-18s %s\n", name.c_str(), help.c_str());
    std::puts("\n       moyun-trainer music --data PACK --out FOLDER [--OPTION VALUE]...\n");
    for (const auto& [name, help] : moyun::training::musicOptionHelp())
        std::printf("  --%-18s %s\n", name.c_str(), help.c_str());
    std::puts("\nInterrupt it (Ctrl+C) to stop with a checkpoint; the same command resumes.");
    return 2;
}

void print(const StyleTrainingRecord& r)
{
    std::printf("step %lld  %.2f h  %.1f/s  loss %.4f  style %.4f  content %.4f  gram %.4f  encoder %.4f "
                " lattice %.5f  deep %.4f  streak %.5f",
                static_cast<long long>(r.step), r.hours, r.picturesPerSecond, r.loss, r.style, r.content,
                r.gram, r.encoder, r.lattice, r.deep, r.streak);
    if (r.devStyle >= 0) std::printf("  dev style %.4f content %.4f", r.devStyle, r.devContent);
    std::puts("");
    std::fflush(stdout);
}

void print(const PoemTrainingRecord& r)
{
    std::printf("step %lld  %.2f h  %.3f rounds  %.0f/s  %.4f bits", static_cast<long long>(r.step), r.hours,
                r.rounds, r.charactersPerSecond, r.bits);
    for (const auto& [form, perplexity] : r.devPerplexity) std::printf("  %s %.1f", form.c_str(), perplexity);
    std::puts("");
    std::fflush(stdout);
}

void print(const MusicTrainingRecord& r)
{
    std::printf("step %lld  %.2f h  %.0f/s  %.4f nats  distance %.3f  penalty %.3f",
                static_cast<long long>(r.step), r.hours, r.framesPerSecond, r.nats, r.distance, r.penalty);
    if (r.devNats) std::printf("  dev %.4f nats", *r.devNats);
    std::puts("");
    std::fflush(stdout);
}

template <class Trainer, class Options, class Record> int train(int argc, char** argv)
{
    Options options;
    for (int i = 2; i + 1 < argc; i += 2) {
        if (std::strncmp(argv[i], "--", 2) != 0) return usage();
        if (auto set = moyun::training::setOption(options, argv[i] + 2, argv[i + 1]); !set) {
            std::fprintf(stderr, "%s\n", set.error().text().c_str());
            return 2;
        }
    }
    moyun::neural::setThreads(0);
    auto trainer = Trainer::create(options);
    if (!trainer) {
        std::fprintf(stderr, "%s\n", trainer.error().text().c_str());
        return 1;
    }
    // request_stop takes no lock the interrupted thread could hold: nobody registers callbacks on this
    // source.
    std::signal(SIGINT, [](int) { g_stop.request_stop(); });
    std::signal(SIGTERM, [](int) { g_stop.request_stop(); });
    auto done = (*trainer)->run(g_stop.get_token(), [](const Record& record) { print(record); });
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().text().c_str());
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc % 2) return usage();
    using namespace moyun::training;
    if (std::strcmp(argv[1], "style") == 0)
        return train<StyleTrainer, StyleTrainingOptions, StyleTrainingRecord>(argc, argv);
    if (std::strcmp(argv[1], "poem") == 0)
        return train<PoemTrainer, PoemTrainingOptions, PoemTrainingRecord>(argc, argv);
    if (std::strcmp(argv[1], "music") == 0)
        return train<MusicTrainer, MusicTrainingOptions, MusicTrainingRecord>(argc, argv);
    return usage();
}
