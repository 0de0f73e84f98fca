// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/image_file.h"

#include "core/image/colour_profile.h"
#include "core/image/file_header.h"
#include "core/image/guard.h"
#include "core/image/orientation.h"
#include "core/image/pixel_decoder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace moyun::image {

using base::Error;
using base::ErrorCode;

namespace {

base::Result<std::vector<std::uint8_t>> readBytes(const std::filesystem::path& file, const ReadLimits& limits)
{
    const std::string name = quoted(file);
    std::error_code code;
    const auto status = std::filesystem::status(file, code);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{ErrorCode::NotFound, "The picture " + name + " does not exist.",
                     "Check the name and the folder."};
    if (status.type() == std::filesystem::file_type::directory)
        return Error{ErrorCode::InvalidArgument, name + " is a folder, not a picture.",
                     "Choose a picture inside it."};
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return Error{ErrorCode::Io,
                     "The picture " + name + " cannot be opened: " + std::strerror(errno) + ".",
                     "Check the permissions of the file."};
    // Read in pieces and count: the size of a pipe or a growing file is not known beforehand.
    std::vector<std::uint8_t> bytes;
    constexpr std::size_t kPiece = 1u << 20;
    const auto expected = std::filesystem::file_size(file, code);
    if (!code && expected <= static_cast<std::uintmax_t>(limits.maxFileBytes)) bytes.reserve(expected);
    while (in) {
        const std::size_t done = bytes.size();
        bytes.resize(done + kPiece);
        in.read(reinterpret_cast<char*>(bytes.data() + done), kPiece);
        bytes.resize(done + static_cast<std::size_t>(in.gcount()));
        if (static_cast<std::int64_t>(bytes.size()) > limits.maxFileBytes)
            return Error{ErrorCode::TooLarge,
                         "The file " + name + " is larger than " + std::to_string(limits.maxFileBytes) +
                             " bytes.",
                         "Save the picture smaller or in a compressed format."};
    }
    if (in.bad())
        return Error{ErrorCode::Io, "Reading the picture " + name + " failed.",
                     "Check the disk or the connection."};
    return bytes;
}

base::Result<void> checkSize(const FileHeader& header, const std::string& name, const ReadLimits& limits)
{
    if (header.width <= 0 || header.height <= 0) return damagedError(name, "its size is given as zero");
    if (header.width <= limits.maxSide && header.height <= limits.maxSide &&
        header.width <= limits.maxPixels / header.height)
        return {};
    return Error{ErrorCode::TooLarge,
                 "The picture " + name + " states a size of " + std::to_string(header.width) + " x " +
                     std::to_string(header.height) + " pixels; at most " + std::to_string(limits.maxSide) +
                     " a side and " + std::to_string(limits.maxPixels / 1'000'000) +
                     " million in all can be opened.",
                 "Make it smaller in the program it came from."};
}

// A picture that is decoded, in sRGB and upright, with its alpha still apart.
base::Result<RawPicture> loadUpright(Bytes bytes, const std::string& name, const ReadLimits& limits,
                                     bool colourManaged)
{
    const auto header = readFileHeader(bytes, name);
    if (!header) return header.error();
    if (const auto fits = checkSize(*header, name, limits); !fits) return fits.error();
    if (header->cutShort) return cutShortError(name);
    if (header->withoutPixels) return damagedError(name, "it holds no pixels");
    auto decoded = decodePixels(bytes, *header, name);
    if (!decoded) return decoded.error();
    RawPicture picture = std::move(*decoded);
    picture.dpi = header->dpi;
    if (header->severalFrames)
        picture.notes.push_back(header->format == FileFormat::Tiff
                                    ? "Several pages: the first one is used."
                                    : "An animation: the first frame is used.");
    if (header->cmyk && header->format != FileFormat::Jpeg)
        picture.notes.push_back("CMYK converted without a profile; colours may differ from print.");
    // CMYK other than JPEG has been converted by the decoder, so its profile no longer fits.
    const bool useProfile = colourManaged && (!header->cmyk || header->format == FileFormat::Jpeg);
    convertToSrgb(picture, useProfile ? Bytes(header->profile) : Bytes{},
                  useProfile && header->profileBroken);
    if (header->orientation != 1) {
        picture.colour = uprightPicture(std::move(picture.colour), header->orientation);
        if (picture.alpha) picture.alpha = uprightPicture(std::move(*picture.alpha), header->orientation);
        picture.notes.push_back("Turned upright as its EXIF data say.");
    }
    return picture;
}

void layOver(RawPicture& picture, int background)
{
    const std::uint8_t* alpha = picture.alpha->data();
    std::uint8_t* colour = picture.colour.data();
    for (std::size_t i = 0; i < picture.alpha->sizeBytes(); ++i)
        for (int c = 0; c < 3; ++c) {
            std::uint8_t& value = colour[3 * i + c];
            value = static_cast<std::uint8_t>((value * alpha[i] + background * (255 - alpha[i]) + 127) / 255);
        }
}

} // namespace

base::Result<LoadedImage> readImageFromMemory(std::span<const std::uint8_t> bytes, const std::string& name,
                                              const ReadLimits& limits)
{
    return guarded("The picture " + name + " could not be read", [&]() -> base::Result<LoadedImage> {
        auto loaded = loadUpright(bytes, name, limits, true);
        if (!loaded) return loaded.error();
        RawPicture picture = std::move(*loaded);
        if (picture.alpha) {
            const auto* alpha = picture.alpha->data();
            const bool opaque =
                std::all_of(alpha, alpha + picture.alpha->sizeBytes(), [](int a) { return a == 255; });
            if (opaque) {
                picture.alpha.reset();
            } else if (limits.overWhite) {
                layOver(picture, 255);
                picture.notes.push_back("Transparent parts are shown over white.");
            }
        }
        return LoadedImage{std::move(picture.colour), std::move(picture.alpha), std::move(picture.notes),
                           picture.dpi};
    });
}

base::Result<LoadedImage> readImage(const std::filesystem::path& file, const ReadLimits& limits)
{
    return guarded("The picture " + quoted(file) + " could not be read", [&]() -> base::Result<LoadedImage> {
        const auto bytes = readBytes(file, limits);
        if (!bytes) return bytes.error();
        return readImageFromMemory(*bytes, quoted(file), limits);
    });
}

base::Result<base::ImageBuffer> readMask(const std::filesystem::path& file, const ReadLimits& limits)
{
    return guarded("The mask " + quoted(file) + " could not be read",
                   [&]() -> base::Result<base::ImageBuffer> {
                       const auto bytes = readBytes(file, limits);
                       if (!bytes) return bytes.error();
                       auto loaded = loadUpright(*bytes, quoted(file), limits, false);
                       if (!loaded) return loaded.error();
                       if (loaded->alpha) layOver(*loaded, 0);
                       base::ImageBuffer mask(loaded->colour.width(), loaded->colour.height(), 1);
                       const std::uint8_t* rgb = loaded->colour.data();
                       for (std::size_t i = 0; i < mask.sizeBytes();
                            ++i, rgb += 3) // Rec. 709 weights in 1/65536; they sum to 65536
                           mask.data()[i] = static_cast<std::uint8_t>(
                               (13933 * rgb[0] + 46871 * rgb[1] + 4732 * rgb[2] + 32768) >> 16);
                       return mask;
                   });
}

bool hasReadableExtension(const std::filesystem::path& file)
{
    static constexpr std::array kExtensions = {".png",  ".jpg", ".jpeg", ".jpe",
                                               ".webp", ".tif", ".tiff", ".bmp"};
    std::string extension = file.extension().string();
    for (char& c : extension) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

} // namespace moyun::image
