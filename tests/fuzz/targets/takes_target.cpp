// SPDX-License-Identifier: GPL-3.0-or-later
// Takes as a project keeps them: what was asked is JSON and ends at the first zero byte, the result follows.
// The first byte chooses the kind.
#include "core/bridge/take_parts.h"
#include "core/music/score.h"
#include "fuzz/targets/target_support.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace {

using namespace moyun;
using namespace moyun::bridge;

void requireScore(const std::shared_ptr<const music::Score>& score)
{
    if (score) fuzz::require(music::validate(*score).ok(), "a score of a take is valid");
}

void lookAtStyle(const QJsonObject& request, const project::Bytes& result)
{
    StyleRendering read;
    if (!readStyle(request, result, read)) return;
    const auto& effect = read.part.effect;
    fuzz::require(effect.strength >= 0 && effect.strength <= 1 && std::isfinite(effect.strokeScale) &&
                      effect.styles.size() <= 4,
                  "the values of a style are possible");
    fuzz::require(read.width >= 1 && read.height >= 1, "a rendering has a size");
    read.pixels.forEach([](int, int, const canvas::Pixels::Ref& tile) {
        fuzz::require(*std::max_element(tile->px.begin(), tile->px.end()) <= canvas::Tile::kOne,
                      "the values of pixels are in their range");
    });
    StyleRendering again;
    fuzz::require(readStyle(styleRequest(read), styleResult(read), again) && again.pixels == read.pixels,
                  "a rendering comes back");
}

void lookAtPoem(const QJsonObject& request, const project::Bytes& result)
{
    TakeContent read;
    if (!readPoem(request, result, read)) return;
    fuzz::require(!read.offers.empty() && read.offers.size() <= 64,
                  "a set holds candidates, and not too many");
    for (const PoemOffer& offer : read.offers) {
        fuzz::require(offer.fresh.size() == offer.lines.size() && offer.begins.size() == offer.lines.size() &&
                          std::isfinite(offer.score),
                      "every line of a candidate is described");
        for (std::size_t i = 0; i < offer.lines.size(); ++i)
            fuzz::require(offer.fresh[i].size() == offer.lines[i].size(), "and every character of it");
    }
    TakeContent again;
    fuzz::require(readPoem(poemRequest(read.asking), poemResult(read.offers), again) &&
                      again.offers.size() == read.offers.size(),
                  "candidates come back");
}

void lookAtMusic(const QJsonObject& request, const project::Bytes& result)
{
    TakeContent read;
    if (!readMusic(request, result, read)) return;
    requireScore(read.music.score);
    requireScore(read.music.base);
    requireScore(read.scene.score);
    fuzz::require(read.music.score != nullptr && read.scene.track >= 0, "a take of music has a score");
    for (const std::size_t track : read.music.open)
        fuzz::require(track < read.music.score->tracks.size(), "a track of a take is there");
    TakeContent again;
    fuzz::require(readMusic(musicRequest(read.music), musicResult(read.music, read.scene), again) &&
                      *again.music.score == *read.music.score,
                  "a take of music comes back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) return -1;
    const auto bytes = fuzz::bytesOf(data, size).subspan(1);
    const auto end = std::find(bytes.begin(), bytes.end(), 0);
    const auto request = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                                            qsizetype(end - bytes.begin())))
                             .object();
    const project::Bytes result(end == bytes.end() ? end : end + 1, bytes.end());
    switch (data[0] % 3) {
    case 0:
        lookAtStyle(request, result);
        break;
    case 1:
        lookAtPoem(request, result);
        break;
    default:
        lookAtMusic(request, result);
    }
    return 0;
}
