// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/conversion.h"

#include "core/canvas/areas.h"
#include "core/canvas/flat_file.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/tile_tools.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <set>

namespace moyun::canvas {

namespace {

using base::Error;
using base::ErrorCode;

std::string endingOf(const std::filesystem::path& file)
{
    std::string ending = file.extension().string();
    for (char& c : ending) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return ending;
}

// What is not named goes; true where something stays.
bool keepNamed(std::vector<Layer>& layers, const std::vector<std::string>& names,
               std::set<std::string>& found)
{
    std::erase_if(layers, [&](Layer& layer) {
        const bool named = std::find(names.begin(), names.end(), layer.name) != names.end();
        if (named) found.insert(layer.name);
        if (!named && !keepNamed(layer.layers, names, found)) return true;
        layer.visible = true;
        return false;
    });
    return !layers.empty();
}

Error notThere(const std::string& name)
{
    return {ErrorCode::InvalidArgument, "The picture has no layer of the name \"" + name + "\".",
            "`moyun canvas info` lists its layers."};
}

base::Result<void> putUnder(Picture& picture, const std::array<std::uint8_t, 3>& rgb)
{
    Layer ground;
    ground.name = freeName(picture, "Background");
    ground.pixels = filledPixels({0, 0, picture.width, picture.height},
                                 colourOf(rgb[0] / 255.0, rgb[1] / 255.0, rgb[2] / 255.0, 1));
    auto with = withLayer(picture, std::move(ground), {0, 0});
    if (!with) return with.error();
    picture = *std::move(with);
    return {};
}

} // namespace

std::optional<std::array<std::uint8_t, 3>> parseColour(const std::string& text)
{
    if (text == "white") return std::array<std::uint8_t, 3>{255, 255, 255};
    if (text == "black") return std::array<std::uint8_t, 3>{0, 0, 0};
    if (text.size() != 7 || text[0] != '#') return std::nullopt;
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
    if (error != std::errc() || end != text.data() + 7) return std::nullopt;
    return std::array{std::uint8_t(value >> 16), std::uint8_t(value >> 8), std::uint8_t(value)};
}

base::Result<void> canConvertTo(const std::filesystem::path& file)
{
    const std::string ending = endingOf(file);
    for (const char* known : {".ora", ".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"})
        if (ending == known) return {};
    return Error{ErrorCode::InvalidArgument,
                 ending.empty() ? "The name of the output has no ending."
                                : "Pictures cannot be written as \"" + ending + "\".",
                 "Use .ora, .png, .jpg, .webp or .tiff."};
}

base::Result<void> convertTo(const std::filesystem::path& file, OpenedCanvas opened,
                             const Conversion& conversion, std::stop_token stop,
                             std::function<void(double)> progress)
{
    Picture& picture = opened.picture;
    if (!conversion.layers.empty()) {
        std::set<std::string> found;
        keepNamed(picture.layers, conversion.layers, found);
        for (const std::string& name : conversion.layers)
            if (!found.contains(name)) return notThere(name);
    }
    if (conversion.dpi) picture.dpi = *conversion.dpi;
    if (endingOf(file) != ".ora")
        return writeFlat(file, picture, {conversion.quality, conversion.background}, stop);
    if (conversion.background)
        if (const auto done = putUnder(picture, *conversion.background); !done) return done.error();
    if (conversion.flatten) {
        auto flat = flattened(picture, picture.layers.empty() ? "Layer 1" : picture.layers[0].name, {},
                              nullptr, stop);
        if (!flat) return flat.error();
        picture = *std::move(flat);
        picture.selection.reset();
    }
    return writeOpenRaster(file, picture, stop, std::move(progress),
                           opened.styles.value_or(StyleRegionRecords()));
}

} // namespace moyun::canvas
