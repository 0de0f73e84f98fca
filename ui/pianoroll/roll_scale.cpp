// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_scale.h"

#include <algorithm>

namespace moyun::ui {

music::Key keyInForce(const music::Score& score, music::Tick tick)
{
    const auto after = std::upper_bound(score.keys.begin(), score.keys.end(), tick,
                                        [](music::Tick t, const auto& key) { return t < key.at; });
    if (after == score.keys.begin()) return {};
    const auto& key = *std::prev(after);
    return {key.fifths, key.minor};
}

music::PitchClassSet RollScale::at(const music::Score& score, music::Tick tick) const
{
    switch (source) {
    case Source::OfScore:
        return keyInForce(score, tick).scale();
    case Source::Chosen:
        return music::transposed(music::stepsOf(kind), tonic);
    case Source::None:
        break;
    }
    return 0xfff;
}

int RollScale::tonicAt(const music::Score& score, music::Tick tick) const
{
    switch (source) {
    case Source::OfScore:
        return keyInForce(score, tick).tonic();
    case Source::Chosen:
        return tonic;
    case Source::None:
        break;
    }
    return -1;
}

} // namespace moyun::ui
