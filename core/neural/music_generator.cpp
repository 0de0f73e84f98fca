// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_generator.h"

namespace moyun::neural {
namespace {

constexpr int kTracks = MusicGrid::kTracks, kPitches = MusicGrid::kPitches, kStates = MusicGrid::kStates;
constexpr int kPlanes = 3 * kPitches; // of one track
constexpr int kLags = 4;

} // namespace

MusicGeneratorImpl::MusicGeneratorImpl(const MusicArchitecture& a) : m_architecture(a)
{
    m_conditioner = register_module("conditioner", MusicConditioner(a, a.channels));
    m_in = register_module("in", MusicLinear(kTracks * (kPlanes + 1), a.channels, 3));
    m_noise = register_module("noise", MusicLinear(a.noise, a.channels, 0.5));
    for (int b = 0; b < a.blocks; ++b)
        m_blocks.push_back(
            register_module("block" + std::to_string(b), MusicBlock(a.channels, 1 << (b % 6), true)));
    m_before = register_module("before", MusicLinear(kLags * kTracks * kPlanes, a.before, 4));
    m_memory = register_module("memory", LstmLayer(a.channels + a.before, a.units));
    m_voices = register_module("voices", MusicLinear(a.channels + a.units, kTracks * a.head));
    torch::NoGradGuard noGrad;
    m_below = torch::ones({kPitches, 1, kPitches, kStates});
    for (int below = 0; below < kPitches; ++below) m_below[below].narrow(1, 0, below + 1).zero_();
    m_below = m_below.expand({kPitches, 3, kPitches, kStates})
                  .permute({1, 0, 2, 3}) // planes are [3][pitches]
                  .reshape({kPlanes, kPitches * kStates})
                  .contiguous();
    for (int t = 0; t < kTracks; ++t) {
        const auto number = std::to_string(t);
        m_above.push_back(t == 0 ? MusicLinear{nullptr}
                                 : register_module("above" + number, MusicLinear(t * kPlanes, a.head, 3)));
        m_out.push_back(register_module("out" + number, MusicLinear(a.head, kPitches * kStates, 0.3)));
        // Nearly every cell is silent.
        m_out.back()->named_parameters()["bias"].view({-1, kStates}).select(1, MusicGrid::Off).fill_(6);
        m_answers.push_back(
            register_parameter("answers" + number, torch::zeros({kPlanes, kPitches * kStates})));
    }
}

torch::Tensor MusicGeneratorImpl::lookAround(const torch::Tensor& planes, const torch::Tensor& given,
                                             const MusicConditions& conditions, const torch::Tensor& noise,
                                             torch::ScalarType compute)
{
    auto x = m_in->forward(torch::cat({planes, given.transpose(1, 2)}, 2), compute) +
             m_noise->forward(noise, compute) + m_conditioner->forward(conditions, compute);
    for (auto& block : m_blocks) x = block->forward(x, compute);
    return x * torch::rsqrt(x.square().mean(-1, true) + 1e-5);
}

torch::Tensor MusicGeneratorImpl::answers(int track) const
{
    return m_answers[std::size_t(track)] * m_below;
}

torch::Tensor MusicGeneratorImpl::forward(const torch::Tensor& around, const torch::Tensor& planes,
                                          std::int64_t framesPerBar, torch::ScalarType compute)
{
    const auto pieces = around.size(0), frames = around.size(1);
    std::vector<torch::Tensor> ago;
    for (const auto lag : lags(framesPerBar)) {
        const auto shift = std::min(lag, frames);
        ago.push_back(
            torch::constant_pad_nd(planes.narrow(1, 0, frames - shift), {0, 0, shift, 0}).to(compute));
    }
    const auto before = torch::cat(ago, 2);
    const auto read = torch::cat({around, m_before->forward(before, compute)}, 2);
    LstmState state;
    const auto remembered =
        m_memory
            ->forward(read.transpose(0, 1).contiguous().to(compute), torch::ones({frames, pieces}), state, 0)
            .to(torch::kFloat)
            .transpose(0, 1);
    const auto starts = m_voices->forward(torch::cat({around, remembered}, 2), compute).chunk(kTracks, -1);
    std::vector<torch::Tensor> tracks;
    for (int t = 0; t < kTracks; ++t) {
        auto voice = starts[std::size_t(t)];
        if (t > 0)
            voice = voice + m_above[std::size_t(t)]->forward(planes.narrow(2, 0, t * kPlanes), compute);
        const auto own = planes.narrow(2, t * kPlanes, kPlanes).to(compute);
        tracks.push_back(m_out[std::size_t(t)]->forward(torch::tanh(voice), compute) +
                         torch::matmul(own, answers(t).to(compute)).to(torch::kFloat));
    }
    return torch::stack(tracks, 1).view({pieces, kTracks, frames, kPitches, kStates});
}

torch::Tensor musicNoise(std::int64_t pieces, std::int64_t frames, std::int64_t framesPerBar, int numbers,
                         torch::Generator generator)
{
    const auto bars = (frames + framesPerBar - 1) / framesPerBar;
    const auto still = torch::randn({pieces, bars, numbers / 2}, generator)
                           .repeat_interleave(framesPerBar, 1)
                           .narrow(1, 0, frames);
    return torch::cat({still, torch::randn({pieces, frames, numbers - numbers / 2}, generator)}, 2);
}

} // namespace moyun::neural
