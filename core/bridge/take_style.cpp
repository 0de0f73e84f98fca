// SPDX-License-Identifier: GPL-3.0-or-later
// Style renders as takes: tiles of the layer, without loss.
#include "core/bridge/take_parts.h"
#include "core/canvas/tile_pack.h"
#include "core/canvas/tile_tools.h"
#include "core/project/byte_stream.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace moyun::bridge {

namespace {

constexpr std::uint64_t kForm = 1; // of the bytes
constexpr int kMostStyles = 4;
constexpr std::array<const char*, 3> kOf{"picture", "layer", "photograph"}; // by StyleRendering::Of
constexpr std::size_t kLeastTile = 3;                                       // bytes: a place and a length

bool isInside(std::int64_t tx, std::int64_t ty)
{
    constexpr std::int64_t kTiles = canvas::kMostSide / canvas::kTileSide;
    return tx >= 0 && ty >= 0 && tx < kTiles && ty < kTiles;
}

template <class Plane> void writePlane(project::ByteWriter& out, const Plane& plane)
{
    canvas::TilePacker packer;
    std::size_t count = 0;
    plane.forEach([&](int tx, int ty, const auto&) { count += std::size_t(isInside(tx, ty)); });
    out.number(count);
    plane.forEach([&](int tx, int ty, const auto& tile) {
        if (!isInside(tx, ty)) return; // a mask may reach beyond all pictures
        const auto packed = packer.pack(*tile);
        out.signedNumber(tx);
        out.signedNumber(ty);
        out.text({reinterpret_cast<const char*>(packed.data()), packed.size()});
    });
}

template <class T> bool readPlane(project::ByteReader& in, canvas::TilePlane<T>& plane)
{
    canvas::TilePacker packer;
    for (std::size_t left = in.count(kLeastTile); left > 0 && in.ok(); --left) {
        const auto tx = in.signedNumber(), ty = in.signedNumber();
        const std::string packed = in.text();
        if (!in.ok() || !isInside(tx, ty)) return false;
        T& tile = plane.edit(int(tx), int(ty));
        if (!packer.unpack({reinterpret_cast<const std::uint8_t*>(packed.data()), packed.size()}, tile))
            return false;
        canvas::limit(tile);
    }
    return in.ok();
}

float within(const QJsonValue& value, double usual, double least, double most)
{
    const double number = value.toDouble(usual);
    return float(std::isfinite(number) ? std::clamp(number, least, most) : usual);
}

} // namespace

QJsonObject styleRequest(const StyleRendering& rendering)
{
    const canvas::StyleEffect& effect = rendering.part.effect;
    QJsonArray styles;
    for (const auto& [id, weight] : effect.styles)
        styles.append(QJsonArray{QString::fromStdString(id), double(weight)});
    return {{QStringLiteral("styles"), styles},
            {QStringLiteral("strength"), double(effect.strength)},
            {QStringLiteral("keepColours"), effect.keepColours},
            {QStringLiteral("strokeScale"), double(effect.strokeScale)},
            {QStringLiteral("of"), QLatin1String(kOf[std::size_t(rendering.of)])},
            {QStringLiteral("width"), rendering.width},
            {QStringLiteral("height"), rendering.height}};
}

project::Bytes styleResult(const StyleRendering& rendering)
{
    project::ByteWriter out;
    out.number(kForm);
    writePlane(out, rendering.pixels);
    out.number(rendering.part.mask ? 1 : 0);
    if (rendering.part.mask) writePlane(out, *rendering.part.mask);
    return out.bytes();
}

bool readStyle(const QJsonObject& request, const project::Bytes& result, StyleRendering& rendering)
{
    canvas::StyleEffect& effect = rendering.part.effect;
    for (const QJsonValue& value : request.value(QLatin1String("styles")).toArray()) {
        const QJsonArray one = value.toArray();
        if (effect.styles.size() < kMostStyles && !one.at(0).toString().isEmpty())
            effect.styles.emplace_back(one.at(0).toString().toStdString(), within(one.at(1), 1, 0, 1000));
    }
    effect.strength = within(request.value(QLatin1String("strength")), 1, 0, 1);
    effect.keepColours = request.value(QLatin1String("keepColours")).toBool();
    effect.strokeScale = within(request.value(QLatin1String("strokeScale")), 1, engine::StyleLook::kFinest,
                                engine::StyleLook::kBroadest);
    const auto of = std::find(kOf.begin(), kOf.end(), request.value(QLatin1String("of")).toString());
    rendering.of = of == kOf.end() ? StyleRendering::Of::Canvas : StyleRendering::Of(of - kOf.begin());
    rendering.width = std::clamp(request.value(QLatin1String("width")).toInt(1), 1, canvas::kMostSide);
    rendering.height = std::clamp(request.value(QLatin1String("height")).toInt(1), 1, canvas::kMostSide);
    project::ByteReader in(result);
    if (in.number() != kForm || !readPlane(in, rendering.pixels)) return false;
    if (in.number() != 0) {
        rendering.part.mask.emplace();
        if (!readPlane(in, *rendering.part.mask)) return false;
    }
    return in.atEnd();
}

} // namespace moyun::bridge
