// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/open_raster_archive.h"
#include "core/canvas/png_encoder.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

// OpenRaster files made by hand, good and bad ones.
namespace moyun::test {

using FileBytes = std::vector<std::uint8_t>;

inline FileBytes bytesOfText(const std::string& text)
{
    return {text.begin(), text.end()};
}

inline FileBytes bytesOfFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void putFile(const std::filesystem::path& file, const FileBytes& bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
}

// RGBA of one colour.
inline FileBytes plainPng(int width, int height, const std::vector<std::uint8_t>& rgba)
{
    canvas::PngEncoder encoder(width, height, 4);
    FileBytes row;
    for (int x = 0; x < width; ++x) row.insert(row.end(), rgba.begin(), rgba.end());
    for (int y = 0; y < height; ++y) encoder.add(row);
    return encoder.finish();
}

// A file with this in <stack>, and red.png of 10 x 10 opaque red pixels.
inline canvas::OpenRasterParts rasterParts(const std::string& layers,
                                           const std::string& image = "w='100' h='80'")
{
    return {{"mimetype", bytesOfText("image/openraster")},
            {"stack.xml", bytesOfText("<?xml version='1.0' encoding='UTF-8'?><image version='0.0.3' " +
                                      image + "><stack>" + layers + "</stack></image>")},
            {"data/red.png", plainPng(10, 10, {255, 0, 0, 255})}};
}

} // namespace moyun::test
