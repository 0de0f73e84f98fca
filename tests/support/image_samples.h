// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <jpeglib.h>
#include <lcms2.h>
#include <zlib.h>

// Picture files made byte by byte, of every kind that the reader has to cope with.
namespace moyun::test {

using FileBytes = std::vector<std::uint8_t>;

inline void add(FileBytes& out, std::string_view text)
{
    for (const char c : text) out.push_back(static_cast<std::uint8_t>(c));
}
inline void add(FileBytes& out, const FileBytes& more)
{
    if (!more.empty()) out.insert(out.end(), more.begin(), more.end());
}
inline void addBig(FileBytes& out, std::uint32_t value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}
inline void addLittle(FileBytes& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

// A picture without symmetry: smooth, so that JPEG keeps it, and with four different corners.
inline base::ImageBuffer samplePicture(int width, int height, int channels = 3)
{
    base::ImageBuffer picture(width, height, channels);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < channels; ++c)
                picture.pixel(x, y)[c] =
                    static_cast<std::uint8_t>((c == 0   ? 20 + 200 * x / width
                                               : c == 1 ? 30 + 190 * y / height
                                                        : 220 - 150 * (x + y) / (width + height)));
    return picture;
}

// PNG
// ---------------------------------------------------------------------------------------------------------------------

inline void addPngChunk(FileBytes& out, std::string_view type, const FileBytes& data)
{
    addBig(out, static_cast<std::uint32_t>(data.size()), 4);
    FileBytes body;
    add(body, type);
    add(body, data);
    add(out, body);
    addBig(out, static_cast<std::uint32_t>(crc32(0, body.data(), static_cast<uInt>(body.size()))), 4);
}

inline FileBytes deflated(const FileBytes& data)
{
    uLongf size = compressBound(static_cast<uLong>(data.size()));
    FileBytes packed(size);
    compress(packed.data(), &size, data.data(), static_cast<uLong>(data.size()));
    packed.resize(size);
    return packed;
}

struct PngChunk
{
    std::string type;
    FileBytes data;
};

// rows: the samples of all rows as PNG stores them (without filter bytes); `extra` goes between IHDR and
// IDAT.
inline FileBytes makePng(std::uint32_t width, std::uint32_t height, int bits, int colourType,
                         const FileBytes& rows, const std::vector<PngChunk>& extra = {})
{
    FileBytes out;
    add(out, "\x89PNG\r\n\x1a\n");
    FileBytes header;
    addBig(header, width, 4);
    addBig(header, height, 4);
    for (int v : {bits, colourType, 0, 0, 0}) header.push_back(static_cast<std::uint8_t>(v));
    addPngChunk(out, "IHDR", header);
    for (const auto& chunk : extra) addPngChunk(out, chunk.type, chunk.data);
    FileBytes filtered;
    const std::size_t stride = rows.empty() ? 0 : rows.size() / height;
    for (std::size_t y = 0; stride > 0 && y < height; ++y) {
        filtered.push_back(0);
        filtered.insert(filtered.end(), rows.begin() + y * stride, rows.begin() + (y + 1) * stride);
    }
    addPngChunk(out, "IDAT", deflated(filtered));
    addPngChunk(out, "IEND", {});
    return out;
}

inline FileBytes pixelsOf(const base::ImageBuffer& picture)
{
    return {picture.data(), picture.data() + picture.sizeBytes()};
}

inline FileBytes makePng(const base::ImageBuffer& picture, const std::vector<PngChunk>& extra = {})
{
    const int type = picture.channels() == 1 ? 0 : picture.channels() == 3 ? 2 : 6;
    return makePng(picture.width(), picture.height(), 8, type, pixelsOf(picture), extra);
}

inline PngChunk profileChunk(const FileBytes& profile)
{
    PngChunk chunk{"iCCP", {}};
    add(chunk.data, std::string_view("test\0\0", 6));
    add(chunk.data, deflated(profile));
    return chunk;
}

// EXIF
// --------------------------------------------------------------------------------------------------------------------

// A TIFF block with nothing but the orientation, in either byte order.
inline FileBytes exifBlock(int orientation, bool little = false)
{
    FileBytes out;
    const auto put = [&](std::uint32_t v, int n) { little ? addLittle(out, v, n) : addBig(out, v, n); };
    add(out, little ? "II" : "MM");
    put(42, 2);
    put(8, 4);
    put(1, 2);
    put(0x0112, 2);
    put(3, 2);
    put(1, 4);
    put(orientation, 2);
    put(0, 2);
    put(0, 4);
    return out;
}

// JPEG
// --------------------------------------------------------------------------------------------------------------------

struct JpegMarker
{
    int marker = 0; // JPEG_APP0 + n
    FileBytes data;
};

struct JpegKind
{
    J_COLOR_SPACE space = JCS_RGB; // of the samples; JCS_CMYK and JCS_GRAYSCALE are stored as they are
    bool progressive = false;
    bool adobe = true;
    int quality = 95;
};

inline FileBytes makeJpeg(const base::ImageBuffer& picture, const std::vector<JpegMarker>& markers = {},
                          const JpegKind& kind = {})
{
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &memory, &size);
    info.image_width = picture.width();
    info.image_height = picture.height();
    info.input_components = picture.channels();
    info.in_color_space = kind.space;
    jpeg_set_defaults(&info);
    if (kind.space == JCS_CMYK) jpeg_set_colorspace(&info, JCS_CMYK);
    jpeg_set_quality(&info, kind.quality, TRUE);
    for (int c = 0; c < info.num_components; ++c)
        info.comp_info[c].h_samp_factor = info.comp_info[c].v_samp_factor = 1;
    if (!kind.adobe) info.write_Adobe_marker = FALSE;
    if (kind.progressive) jpeg_simple_progression(&info);
    jpeg_start_compress(&info, TRUE);
    for (const auto& m : markers)
        jpeg_write_marker(&info, m.marker, m.data.data(), static_cast<unsigned>(m.data.size()));
    while (info.next_scanline < info.image_height) {
        auto* row = const_cast<JSAMPROW>(picture.row(static_cast<int>(info.next_scanline)));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    FileBytes out(memory, memory + size);
    jpeg_destroy_compress(&info);
    std::free(memory);
    return out;
}

inline JpegMarker exifMarker(int orientation, bool little = false)
{
    JpegMarker marker{JPEG_APP0 + 1, {}};
    add(marker.data, std::string_view("Exif\0\0", 6));
    add(marker.data, exifBlock(orientation, little));
    return marker;
}

// The profile in as many APP2 chunks as asked for.
inline std::vector<JpegMarker> profileMarkers(const FileBytes& profile, int chunks = 1)
{
    std::vector<JpegMarker> markers;
    for (int i = 0; i < chunks; ++i) {
        JpegMarker marker{JPEG_APP0 + 2, {}};
        add(marker.data, std::string_view("ICC_PROFILE\0", 12));
        marker.data.push_back(static_cast<std::uint8_t>(i + 1));
        marker.data.push_back(static_cast<std::uint8_t>(chunks));
        marker.data.insert(marker.data.end(), profile.begin() + profile.size() * i / chunks,
                           profile.begin() + profile.size() * (i + 1) / chunks);
        markers.push_back(marker);
    }
    return markers;
}

// TIFF
// --------------------------------------------------------------------------------------------------------------------

struct TiffKind
{
    int bits = 8;
    int photometric = 2; // 0 white is zero, 1 grey, 2 RGB, 3 palette, 5 CMYK
    int samples = 3;
    int extraSample = -1; // 1 multiplied alpha, 2 straight alpha, -1 none stated
    int orientation = 0;  // 0: no tag
    int sampleFormat = 1; // 3 floating point
    bool little = true;
    bool secondPage = false;
    FileBytes profile;
    FileBytes palette; // 3 x 256 16-bit values in the file's byte order
};

// An uncompressed TIFF of one strip; `data` are its bytes in the file's byte order.
inline FileBytes makeTiff(std::uint32_t width, std::uint32_t height, const FileBytes& data,
                          const TiffKind& kind = {})
{
    FileBytes out;
    const auto put = [&](FileBytes& to, std::uint32_t v, int n) {
        kind.little ? addLittle(to, v, n) : addBig(to, v, n);
    };
    add(out, kind.little ? "II" : "MM");
    put(out, 42, 2);
    FileBytes heap; // after the header: what does not fit into an entry
    const auto keep = [&](const FileBytes& bytes) {
        const auto at = static_cast<std::uint32_t>(8 + heap.size());
        add(heap, bytes);
        if (heap.size() % 2) heap.push_back(0);
        return at;
    };
    FileBytes entries;
    int count = 0;
    const auto entry = [&](int tag, int type, std::uint32_t values, std::uint32_t value) {
        put(entries, tag, 2);
        put(entries, type, 2);
        put(entries, values, 4);
        if (type == 3 && values == 1) {
            put(entries, value, 2);
            put(entries, 0, 2);
        } else {
            put(entries, value, 4);
        }
        ++count;
    };
    const auto repeated = [&](int tag, int value, int times) {
        if (times == 1) return entry(tag, 3, 1, value);
        FileBytes values;
        for (int i = 0; i < times; ++i) put(values, value, 2);
        if (times == 2) { // two SHORTs fit into the entry itself
            put(entries, tag, 2);
            put(entries, 3, 2);
            put(entries, 2, 4);
            add(entries, values);
            ++count;
            return;
        }
        entry(tag, 3, times, keep(values));
    };
    entry(256, 4, 1, width);
    entry(257, 4, 1, height);
    repeated(258, kind.bits, kind.samples);
    entry(259, 3, 1, 1);
    entry(262, 3, 1, kind.photometric);
    entry(273, 4, 1, keep(data));
    if (kind.orientation) entry(274, 3, 1, kind.orientation);
    entry(277, 3, 1, kind.samples);
    entry(278, 4, 1, height);
    entry(279, 4, 1, static_cast<std::uint32_t>(data.size()));
    entry(284, 3, 1, 1);
    if (!kind.palette.empty())
        entry(320, 3, static_cast<std::uint32_t>(kind.palette.size() / 2), keep(kind.palette));
    if (kind.extraSample >= 0) entry(338, 3, 1, kind.extraSample);
    if (kind.sampleFormat != 1) repeated(339, kind.sampleFormat, kind.samples);
    if (!kind.profile.empty())
        entry(34675, 7, static_cast<std::uint32_t>(kind.profile.size()), keep(kind.profile));
    const auto directory = static_cast<std::uint32_t>(8 + heap.size());
    put(out, directory, 4);
    add(out, heap);
    put(out, count, 2);
    add(out, entries);
    put(out, kind.secondPage ? directory : 0, 4);
    return out;
}

// BMP
// ---------------------------------------------------------------------------------------------------------------------

inline FileBytes makeBmp(const base::ImageBuffer& picture)
{
    const int stride = (picture.width() * 3 + 3) / 4 * 4;
    FileBytes out;
    add(out, "BM");
    addLittle(out, 54 + stride * picture.height(), 4);
    addLittle(out, 0, 4);
    addLittle(out, 54, 4);
    addLittle(out, 40, 4);
    addLittle(out, picture.width(), 4);
    addLittle(out, picture.height(), 4);
    addLittle(out, 1, 2);
    addLittle(out, 24, 2);
    for (int i = 0; i < 6; ++i) addLittle(out, 0, 4);
    for (int y = picture.height() - 1; y >= 0; --y) {
        for (int x = 0; x < picture.width(); ++x)
            for (int c = 2; c >= 0; --c) out.push_back(picture.pixel(x, y)[c]);
        for (int i = picture.width() * 3; i < stride; ++i) out.push_back(0);
    }
    return out;
}

// WebP
// --------------------------------------------------------------------------------------------------------------------

inline void addRiffChunk(FileBytes& out, std::string_view type, const FileBytes& data)
{
    add(out, type);
    addLittle(out, static_cast<std::uint32_t>(data.size()), 4);
    add(out, data);
    if (data.size() % 2) out.push_back(0);
}

inline FileBytes webpFile(const FileBytes& chunks)
{
    FileBytes out;
    add(out, "RIFF");
    addLittle(out, static_cast<std::uint32_t>(4 + chunks.size()), 4);
    add(out, "WEBP");
    add(out, chunks);
    return out;
}

inline FileBytes extendedHeader(int flags, int width, int height)
{
    FileBytes out;
    addLittle(out, flags, 4);
    addLittle(out, width - 1, 3);
    addLittle(out, height - 1, 3);
    return out;
}

// A simple WebP with a profile or EXIF added: `still` is a file of a single VP8 or VP8L chunk.
inline FileBytes extendedWebp(const FileBytes& still, int width, int height, const FileBytes& profile,
                              const FileBytes& exif)
{
    FileBytes chunks;
    addRiffChunk(chunks, "VP8X",
                 extendedHeader((profile.empty() ? 0 : 0x20) | (exif.empty() ? 0 : 0x08), width, height));
    if (!profile.empty()) addRiffChunk(chunks, "ICCP", profile);
    chunks.insert(chunks.end(), still.begin() + 12, still.end());
    if (!exif.empty()) addRiffChunk(chunks, "EXIF", exif);
    return webpFile(chunks);
}

// An animation of the same frame twice, at (x, y) of a larger canvas; x and y even.
inline FileBytes animatedWebp(const FileBytes& still, int frameWidth, int frameHeight, int x, int y,
                              int width, int height)
{
    FileBytes frame;
    addLittle(frame, x / 2, 3);
    addLittle(frame, y / 2, 3);
    addLittle(frame, frameWidth - 1, 3);
    addLittle(frame, frameHeight - 1, 3);
    addLittle(frame, 100, 3);
    frame.push_back(0);
    frame.insert(frame.end(), still.begin() + 12, still.end());
    FileBytes chunks;
    addRiffChunk(chunks, "VP8X", extendedHeader(0x02, width, height));
    addRiffChunk(chunks, "ANIM", FileBytes(6, 0));
    addRiffChunk(chunks, "ANMF", frame);
    addRiffChunk(chunks, "ANMF", frame);
    return webpFile(chunks);
}

// Profiles
// ----------------------------------------------------------------------------------------------------------------

inline FileBytes saved(cmsHPROFILE profile)
{
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    FileBytes bytes(size);
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

// An RGB profile whose primaries are far wider than sRGB's (those of Adobe RGB (1998), gamma 2.2).
inline FileBytes wideProfile()
{
    const cmsCIExyY white{0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries{{0.64, 0.33, 1}, {0.21, 0.71, 1}, {0.15, 0.06, 1}};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 2.19921875);
    cmsToneCurve* curves[3] = {curve, curve, curve};
    const cmsHPROFILE profile = cmsCreateRGBProfile(&white, &primaries, curves);
    cmsFreeToneCurve(curve);
    return saved(profile);
}

inline FileBytes greyProfile(double gamma)
{
    const cmsCIExyY white{0.3127, 0.3290, 1};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, gamma);
    const cmsHPROFILE profile = cmsCreateGrayProfile(&white, curve);
    cmsFreeToneCurve(curve);
    return saved(profile);
}

inline FileBytes srgbProfile()
{
    return saved(cmsCreate_sRGBProfile());
}

} // namespace moyun::test
