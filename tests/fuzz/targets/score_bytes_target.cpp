// SPDX-License-Identifier: GPL-3.0-or-later
// Scores as they stand in projects, behind seal and compression: the first byte tells frame from track.
#include "core/project/score_codec.h"
#include "fuzz/targets/score_claims.h"
#include "fuzz/targets/target_support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace moyun;
    if (size == 0) return -1;
    const auto bytes = fuzz::bytesOf(data, size).subspan(1);
    music::Score score;
    const bool isTrack = data[0] % 2 != 0;
    const bool read = [&] {
        const fuzz::MemoryClaim claim(100'000 + 200 * size);
        return isTrack ? project::readTrack(bytes, score.tracks.emplace_back())
                       : project::readFrame(bytes, score);
    }();
    if (!read || !music::validate(score)) return 0;
    music::Score again;
    if (isTrack) {
        fuzz::require(project::readTrack(project::trackBytes(score.tracks[0]), again.tracks.emplace_back()) &&
                          again == score,
                      "a track comes back as it was");
    } else {
        fuzz::require(project::readFrame(project::frameBytes(score), again) &&
                          project::sameFrame(again, score),
                      "a score comes back as it was");
    }
    fuzz::requireScore(music::ReadScore{score, {}}, fuzz::isOneOf(4, bytes));
    return 0;
}
