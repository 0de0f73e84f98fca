// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/tempo_map.h"

#include <algorithm>

namespace moyun::audio {

TempoMap::TempoMap(const music::Score& score)
{
    const double quarter = score.ticksPerQuarter;
    m_pieces.push_back({0, 0, music::Tempo().microsecondsPerQuarter * 1e-6 / quarter});
    for (const auto& tempo : score.tempi) {
        const auto& last = m_pieces.back();
        const auto tick = double(tempo.at);
        const Piece piece{tick, last.seconds + (tick - last.tick) * last.secondsPerTick,
                          tempo.microsecondsPerQuarter * 1e-6 / quarter};
        if (tick <= last.tick) {
            m_pieces.back() = piece; // the later one of two at one place holds
        } else {
            m_pieces.push_back(piece);
        }
    }
}

const TempoMap::Piece& TempoMap::at(double tick) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), tick,
                                        [](double t, const Piece& piece) { return t < piece.tick; });
    return after == m_pieces.begin() ? m_pieces.front() : *(after - 1);
}

double TempoMap::secondsAt(double tick) const
{
    const auto& piece = at(tick);
    return piece.seconds + (tick - piece.tick) * piece.secondsPerTick;
}

double TempoMap::tickAt(double seconds) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), seconds,
                                        [](double s, const Piece& piece) { return s < piece.seconds; });
    const auto& piece = after == m_pieces.begin() ? m_pieces.front() : *(after - 1);
    return piece.tick + (seconds - piece.seconds) / piece.secondsPerTick;
}

double TempoMap::secondsPerTick(double tick) const
{
    return at(tick).secondsPerTick;
}

} // namespace moyun::audio
