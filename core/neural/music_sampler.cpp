// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_sampler.h"

#include <algorithm>
#include <cmath>

namespace moyun::neural {
namespace {

constexpr int kTracks = MusicGrid::kTracks, kPitches = MusicGrid::kPitches, kStates = MusicGrid::kStates;
constexpr int kPlanes = 3 * kPitches;

double uniform(std::mt19937_64& random)
{
    return double(random() >> 11) * 0x1p-53;
}

// Which of the three planes a state sets (music_conditions.h): start, sound, within.
constexpr bool kSets[3][kStates] = {{false, false, true, true, false, true, true, true},
                                    {false, true, true, true, true, true, true, true},
                                    {false, false, false, true, true, true, true, true}};

// Planes of one track's frame.
void setPlanes(const std::uint8_t* cells, float* planes)
{
    for (int plane = 0; plane < 3; ++plane)
        for (int p = 0; p < kPitches; ++p) planes[plane * kPitches + p] = kSets[plane][cells[p]];
}

// Draws a frame of one track from below. logits: [pitches][states], changed as pitches are said. sounded: the
// cells of the frame before, or null; nothing holds that did not sound.
void drawFrame(float* logits, const float* answers, const std::uint8_t* sounded, std::uint16_t allowed,
               double temperature, std::mt19937_64& random, std::uint8_t* cells)
{
    const float sharpness = float(1 / temperature);
    for (int p = 0; p < kPitches; ++p) {
        const float* said = logits + p * kStates;
        const float top = *std::max_element(said, said + kStates);
        const bool sounds = sounded && sounded[p] != MusicGrid::Off && sounded[p] != MusicGrid::Short &&
                            sounded[p] != MusicGrid::Release;
        const bool mayStart = allowed >> (p % 12) & 1;
        float weights[kStates], sum = 0;
        for (int s = 0; s < kStates; ++s) {
            const bool goesOn = s == MusicGrid::Hold || s == MusicGrid::Release;
            const bool may = s == MusicGrid::Off || (goesOn ? sounds : mayStart);
            weights[s] = may ? std::exp((said[s] - top) * sharpness) : 0;
            sum += weights[s];
        }
        float left = float(uniform(random)) * sum;
        int state = 0;
        while (state + 1 < kStates && left >= weights[state]) left -= weights[state++];
        if (!(weights[state] > 0)) state = MusicGrid::Off;
        cells[p] = std::uint8_t(state);
        if (state == MusicGrid::Off) continue;
        for (int plane = 0; plane < 3; ++plane) {
            if (!kSets[plane][state]) continue;
            const float* adds = answers + std::size_t(plane * kPitches + p) * kPitches * kStates;
            for (int i = (p + 1) * kStates; i < kPitches * kStates; ++i) logits[i] += adds[i];
        }
    }
}

} // namespace

bool sampleMusic(MusicGeneratorImpl& generator, const torch::Tensor& around, torch::Tensor& cells,
                 const torch::Tensor& given, std::int64_t framesPerBar, std::vector<MusicDraw>& draws,
                 double temperature, std::stop_token stop)
{
    const torch::NoGradGuard noGrad;
    const auto pieces = around.size(0), frames = around.size(1);
    std::vector<torch::Tensor> answers;
    for (int t = 0; t < kTracks; ++t) answers.push_back(generator.answers(t).contiguous());
    // Of all frames so far; before the first there is silence.
    const auto lags = MusicGeneratorImpl::lags(framesPerBar);
    auto said = torch::zeros({frames, pieces, kTracks * kPlanes});
    auto before = torch::zeros({pieces, std::int64_t(lags.size()) * kTracks * kPlanes});
    auto* bytes = cells.data_ptr<std::uint8_t>();
    const auto* stands = given.data_ptr<std::uint8_t>();
    const auto unit = [&](std::int64_t piece, int track, std::int64_t f) {
        return (piece * kTracks + track) * frames + f;
    };
    LstmState state;
    for (std::int64_t f = 0; f < frames; ++f) {
        if (stop.stop_requested()) return false;
        for (std::size_t l = 0; l < lags.size(); ++l)
            if (f >= lags[l])
                before.narrow(1, std::int64_t(l) * kTracks * kPlanes, kTracks * kPlanes)
                    .copy_(said[f - lags[l]]);
        const auto planes = said[f];
        const auto now = generator.frame(around.select(1, f), before, state);
        for (int t = 0; t < kTracks; ++t) {
            bool open = false;
            for (std::int64_t i = 0; i < pieces; ++i) open = open || !stands[unit(i, t, f)];
            torch::Tensor logits;
            if (open) logits = generator.voice(t, now, planes.narrow(1, 0, t * kPlanes)).contiguous();
            for (std::int64_t i = 0; i < pieces; ++i) {
                auto* cell = bytes + unit(i, t, f) * kPitches;
                auto& draw = draws[std::size_t(i)];
                if (!stands[unit(i, t, f)])
                    drawFrame(logits[i].data_ptr<float>(), answers[std::size_t(t)].data_ptr<float>(),
                              f > 0 ? cell - kPitches : nullptr,
                              draw.allowed ? (*draw.allowed)[std::size_t(f)] : std::uint16_t(0xfff),
                              temperature, draw.random, cell);
                setPlanes(cell, planes[i].data_ptr<float>() + t * kPlanes);
            }
        }
    }
    return true;
}

} // namespace moyun::neural
