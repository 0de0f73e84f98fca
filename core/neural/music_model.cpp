// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_model.h"

#include "core/neural/device.h"
#include "core/neural/module_weights.h"
#include "core/neural/music_generator.h"
#include "core/neural/music_model_file.h"
#include "core/neural/music_speaker.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace moyun::neural {
namespace {

using base::Error;
using base::ErrorCode;

constexpr int kTracks = MusicGrid::kTracks, kPitches = MusicGrid::kPitches;
constexpr int kMostFrames = 64 * MusicConditions::kMostBar;

bool agrees(const MusicSketch& s, const MusicSketch& first)
{
    const auto frames = std::size_t(s.grid.frames);
    return s.grid.frames == first.grid.frames && s.framesPerBar == first.framesPerBar && s.grid.frames > 0 &&
           s.grid.frames <= kMostFrames && s.framesPerBar > 0 &&
           s.framesPerBar <= MusicConditions::kMostBar &&
           s.grid.cells.size() == kTracks * frames * kPitches && s.given.size() == kTracks * frames &&
           s.meter >= 0 && s.meter < MusicConditions::kMeters &&
           (s.chords.empty() || s.chords.size() == frames) &&
           (s.allowed.empty() || s.allowed.size() == frames);
}

bool known(const MusicSketch& s, const MusicModelNames& names)
{
    const auto within = [](int index, const std::vector<std::string>& list) {
        return index >= 0 && std::size_t(index) < list.size();
    };
    return std::all_of(
               s.composers.begin(), s.composers.end(),
               [&](const auto& part) { return within(part.first, names.composers) && part.second >= 0; }) &&
           within(s.texture, names.textures) &&
           std::all_of(s.roles.begin(), s.roles.end(), [&](int role) { return within(role, names.roles); });
}

MusicConditions conditionsOf(const std::vector<MusicSketch>& sketches, std::int64_t composers)
{
    const std::int64_t n = std::int64_t(sketches.size()), frames = sketches[0].grid.frames,
                       perBar = sketches[0].framesPerBar;
    MusicConditions c;
    c.composer = torch::zeros({n, composers});
    c.texture = torch::zeros({n}, torch::kLong);
    c.minor = torch::zeros({n}, torch::kLong);
    c.meter = torch::zeros({n}, torch::kLong);
    c.roles = torch::zeros({n, kTracks}, torch::kLong);
    c.place = torch::arange(frames, torch::kLong).remainder(perBar);
    c.first = torch::zeros({n, frames});
    c.last = torch::zeros({n, frames});
    c.chords = torch::zeros({n, frames, MusicConditions::kChordBits});
    c.density = torch::zeros({n, kTracks, 2});
    for (std::int64_t i = 0; i < n; ++i) {
        const auto& s = sketches[std::size_t(i)];
        float whole = 0;
        for (const auto& [index, share] : s.composers) whole += share;
        if (!(whole > 0)) c.composer[i][0] = 1;
        for (const auto& [index, share] : s.composers)
            if (whole > 0) c.composer[i][index] += share / whole;
        c.texture[i] = s.texture;
        c.minor[i] = int(s.minor);
        c.meter[i] = s.meter;
        if (s.beginsPiece) c.first[i].narrow(0, 0, std::min(perBar, frames)).fill_(1);
        if (s.endsPiece)
            c.last[i]
                .narrow(0, std::max<std::int64_t>(0, frames - perBar), std::min(perBar, frames))
                .fill_(1);
        auto* chords = c.chords[i].data_ptr<float>();
        for (std::size_t f = 0; f < s.chords.size(); ++f)
            for (std::size_t bit = 0; bit < MusicConditions::kChordBits && s.chords[f] >> 12; ++bit)
                chords[f * MusicConditions::kChordBits + bit] = float(s.chords[f] >> bit & 1);
        for (int t = 0; t < kTracks; ++t) {
            c.roles[i][t] = s.roles[std::size_t(t)];
            if (s.density[std::size_t(t)] < 0) continue;
            c.density[i][t][0] = std::log1p(s.density[std::size_t(t)]);
            c.density[i][t][1] = 1;
        }
    }
    return c;
}

class TorchMusicModel final : public MusicModel
{
public:
    TorchMusicModel(MusicModelDescription description, MusicGenerator generator)
        : m_description(std::move(description)), m_generator(std::move(generator)), m_speaker(*m_generator)
    {
        m_compute = describeDevice(Device::Cpu).bf16 ? torch::kBFloat16 : torch::kFloat;
        for (const auto& parameter : m_generator->parameters())
            m_bytes += 2 * parameter.numel() * sizeof(float); // the speaker has its own copy
    }

    const MusicModelNames& names() const override { return m_description.names; }
    std::size_t weightBytes() const override { return m_bytes; }

    std::optional<MusicDensities::Notes> usualDensity(int texture, int meter,
                                                      const MusicDensities::Roles& roles,
                                                      std::uint64_t seed) const override
    {
        return m_description.densities.draw(texture, meter, roles, seed);
    }

    base::Result<std::vector<MusicGrid>> complete(const std::vector<MusicSketch>& sketches,
                                                  const MusicSampling& sampling) override
    {
        if (sketches.empty()) return std::vector<MusicGrid>{};
        for (const auto& sketch : sketches)
            if (!agrees(sketch, sketches[0]) || !known(sketch, m_description.names))
                return Error{ErrorCode::InvalidArgument, "The sketches of one request do not agree in size.",
                             ""};
        if (!(sampling.temperature > 0))
            return Error{ErrorCode::InvalidArgument, "The temperature is not possible.", "Give one above 0."};
        try {
            return run(sketches, sampling);
        } catch (const std::bad_alloc&) {
            return Error{ErrorCode::OutOfMemory, "There is not enough memory for so many bars at once.",
                         "Ask for fewer bars or takes."};
        } catch (const c10::Error& e) {
            return Error{ErrorCode::Internal,
                         std::string("The music network failed: ") + e.what_without_backtrace(), ""};
        }
    }

private:
    base::Result<std::vector<MusicGrid>> run(const std::vector<MusicSketch>& sketches,
                                             const MusicSampling& sampling)
    {
        const torch::InferenceMode inference;
        const std::int64_t n = std::int64_t(sketches.size()), frames = sketches[0].grid.frames;
        auto cells = torch::empty({n, kTracks, frames, kPitches}, torch::kUInt8);
        auto given = torch::empty({n, kTracks, frames}, torch::kUInt8);
        std::vector<torch::Tensor> noises;
        std::vector<MusicDraw> draws;
        for (std::int64_t i = 0; i < n; ++i) {
            const auto& sketch = sketches[std::size_t(i)];
            auto generator = at::detail::createCPUGenerator(sketch.seed);
            noises.push_back(
                musicNoise(1, frames, sketch.framesPerBar, m_description.architecture.noise, generator));
            draws.push_back(
                {std::mt19937_64(sketch.seed), sketch.allowed.empty() ? nullptr : &sketch.allowed});
            auto* cell = cells[i].data_ptr<std::uint8_t>();
            auto* stands = given[i].data_ptr<std::uint8_t>();
            std::copy(sketch.grid.cells.begin(), sketch.grid.cells.end(), cell);
            for (std::int64_t u = 0; u < kTracks * frames; ++u) {
                // A track that is not there is silent, and known to be.
                const bool there = sketch.roles[std::size_t(u / frames)] > 0;
                stands[u] = sketch.given[std::size_t(u)] || !there;
                if (!sketch.given[std::size_t(u)] || !there)
                    std::fill_n(cell + u * kPitches, kPitches, std::uint8_t(MusicGrid::Off));
            }
        }
        // Open cells are silent, so the planes are those of what stands.
        const auto around = m_generator->lookAround(
            musicPlanesOfCells(cells), given.to(torch::kFloat),
            conditionsOf(sketches, m_description.architecture.composers), torch::cat(noises), m_compute);
        if (!m_speaker.speak(around, cells, given, sketches[0].framesPerBar, draws, sampling))
            return Error{ErrorCode::Cancelled, "Stopped.", ""};
        std::vector<MusicGrid> made;
        for (std::int64_t i = 0; i < n; ++i) {
            made.push_back(sketches[std::size_t(i)].grid);
            const auto* cell = cells[i].data_ptr<std::uint8_t>();
            std::copy(cell, cell + made.back().cells.size(), made.back().cells.begin());
        }
        return made;
    }

    MusicModelDescription m_description;
    MusicGenerator m_generator;
    MusicSpeaker m_speaker;
    torch::ScalarType m_compute = torch::kFloat;
    std::size_t m_bytes = 0;
};

} // namespace

base::Result<std::unique_ptr<MusicModel>> loadMusicModel(const std::filesystem::path& file)
{
    auto weights = readWeights(file);
    if (!weights) return weights.error();
    auto description = readMusicModel(*weights, file.string());
    if (!description) return description.error();
    try {
        MusicGenerator generator(description->architecture);
        if (auto filled = fillWeights(*generator, "", *weights, file.string()); !filled)
            return filled.error();
        generator->eval();
        return std::unique_ptr<MusicModel>(
            std::make_unique<TorchMusicModel>(std::move(*description), std::move(generator)));
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There is not enough memory for the music model.",
                     "Close other programs."};
    } catch (const c10::Error& e) {
        return Error{ErrorCode::Unreadable, file.string() + " cannot be used: " + e.what_without_backtrace(),
                     "Install Moyun's models again."};
    }
}

} // namespace moyun::neural
