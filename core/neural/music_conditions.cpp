// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_conditions.h"

namespace moyun::neural {
namespace {

constexpr int kTracks = MusicGrid::kTracks, kPitches = MusicGrid::kPitches;

torch::nn::Embedding table(int rows, int channels)
{
    torch::nn::Embedding made(rows, channels);
    torch::NoGradGuard noGrad;
    made->weight.normal_(0, 0.1);
    return made;
}

// Each [pieces, tracks, frames, pitches] to [pieces, frames, tracks * 3 * pitches].
torch::Tensor asPlanes(const torch::Tensor& starts, const torch::Tensor& sounds, const torch::Tensor& inside)
{
    return torch::stack({starts, sounds, inside}, 2)
        .permute({0, 3, 1, 2, 4})
        .reshape({starts.size(0), starts.size(2), kTracks * 3 * kPitches});
}

} // namespace

MusicConditionerImpl::MusicConditionerImpl(const MusicArchitecture& a, int channels)
{
    m_composer = register_module("composer", table(a.composers, channels));
    m_texture = register_module("texture", table(a.textures, channels));
    m_minor = register_module("minor", table(2, channels));
    m_meter = register_module("meter", table(MusicConditions::kMeters, channels));
    m_place = register_module("place", table(MusicConditions::kMeters * MusicConditions::kMostBar, channels));
    for (int t = 0; t < kTracks; ++t)
        m_roles.push_back(register_module("role" + std::to_string(t), table(a.roles, channels)));
    m_rest = register_module("rest", MusicLinear(2 + MusicConditions::kChordBits + 2 * kTracks, channels));
}

torch::Tensor MusicConditionerImpl::forward(const MusicConditions& c, torch::ScalarType compute)
{
    auto piece = torch::matmul(c.composer, m_composer->weight) + m_texture->forward(c.texture) +
                 m_minor->forward(c.minor) + m_meter->forward(c.meter);
    for (int t = 0; t < kTracks; ++t) piece = piece + m_roles[std::size_t(t)]->forward(c.roles.select(1, t));
    const auto pieces = c.first.size(0), frames = c.first.size(1);
    const auto places = c.meter.unsqueeze(1) * MusicConditions::kMostBar + c.place.unsqueeze(0);
    const auto rest =
        torch::cat({c.first.unsqueeze(-1), c.last.unsqueeze(-1), c.chords,
                    c.density.reshape({pieces, 1, 2 * kTracks}).expand({pieces, frames, 2 * kTracks})},
                   2);
    return piece.unsqueeze(1) + m_place->forward(places) + m_rest->forward(rest, compute);
}

torch::Tensor musicPlanes(const torch::Tensor& s)
{
    const auto one = [&s](int state) { return s.select(-1, state); };
    const auto within = one(MusicGrid::Start2) + one(MusicGrid::Start3) + one(MusicGrid::Start4);
    const auto starts = one(MusicGrid::Start) + one(MusicGrid::Short) + within;
    const auto sounds = 1 - one(MusicGrid::Off);
    const auto inside = within + one(MusicGrid::Short) + one(MusicGrid::Release);
    return asPlanes(starts, sounds, inside);
}

torch::Tensor musicPlanesOfCells(const torch::Tensor& cells)
{
    // The states from Start on, but for Release, start a note; those from Short on do something within the
    // frame.
    const auto starts = cells.ge(int(MusicGrid::Start)).logical_and_(cells.ne(int(MusicGrid::Release)));
    return asPlanes(starts.to(torch::kFloat), cells.ne(int(MusicGrid::Off)).to(torch::kFloat),
                    cells.ge(int(MusicGrid::Short)).to(torch::kFloat));
}

} // namespace moyun::neural
