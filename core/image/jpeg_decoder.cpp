// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/jpeg_decoder.h"

#include <csetjmp>
#include <cstdio>

#include <jerror.h>
#include <jpeglib.h>

namespace moyun::image {
namespace {

// A baseline picture has one scan, a progressive one about ten; thousands are made only to keep a reader
// busy.
constexpr int kMaxScans = 500;

struct ErrorManager
{
    jpeg_error_mgr base;
    std::jmp_buf escape;
    bool cutShort = false;
    bool damaged = false;
    char message[JMSG_LENGTH_MAX] = {};
};

[[noreturn]] void onFatal(j_common_ptr info)
{
    auto* errors = reinterpret_cast<ErrorManager*>(info->err);
    info->err->format_message(info, errors->message);
    std::longjmp(errors->escape, 1);
}

void onMessage(j_common_ptr info, int level)
{
    if (level >= 0) return; // trace
    auto* errors = reinterpret_cast<ErrorManager*>(info->err);
    const int code = info->err->msg_code;
    if (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER) errors->cutShort = true;
    if (code == JWRN_HUFF_BAD_CODE || code == JWRN_MUST_RESYNC) errors->damaged = true;
}

void onProgress(j_common_ptr info)
{
    auto* decoder = reinterpret_cast<j_decompress_ptr>(info);
    if (decoder->input_scan_number > kMaxScans) onFatal(info);
}

// Owns the decoder. longjmp crosses only libjpeg's frames and the two functions below, which hold no objects
// with destructors.
class JpegSession
{
public:
    explicit JpegSession(Bytes bytes) : m_bytes(bytes)
    {
        m_info.err = jpeg_std_error(&m_errors.base);
        m_errors.base.error_exit = onFatal;
        m_errors.base.emit_message = onMessage;
        m_progress.progress_monitor = onProgress;
    }
    ~JpegSession() { jpeg_destroy_decompress(&m_info); }
    JpegSession(const JpegSession&) = delete;
    JpegSession& operator=(const JpegSession&) = delete;

    const ErrorManager& errors() const { return m_errors; }
    const jpeg_decompress_struct& info() const { return m_info; }

    bool readHeader()
    {
        if (setjmp(m_errors.escape)) return false;
        jpeg_create_decompress(&m_info);
        m_info.progress = &m_progress;
        jpeg_mem_src(&m_info, m_bytes.data(), m_bytes.size());
        return jpeg_read_header(&m_info, TRUE) == JPEG_HEADER_OK;
    }

    bool decode(base::ImageBuffer& target, J_COLOR_SPACE space)
    {
        if (setjmp(m_errors.escape)) return false;
        m_info.out_color_space = space;
        jpeg_start_decompress(&m_info);
        while (m_info.output_scanline < m_info.output_height) {
            JSAMPROW row = target.row(static_cast<int>(m_info.output_scanline));
            jpeg_read_scanlines(&m_info, &row, 1);
        }
        jpeg_finish_decompress(&m_info);
        return true;
    }

private:
    Bytes m_bytes;
    jpeg_decompress_struct m_info{};
    jpeg_progress_mgr m_progress{};
    ErrorManager m_errors{};
};

} // namespace

base::Result<RawPicture> decodeJpeg(Bytes bytes, const FileHeader& header, const std::string& name)
{
    JpegSession session(bytes);
    const bool headerRead = session.readHeader();
    if (session.errors().cutShort) return cutShortError(name);
    if (!headerRead) return damagedError(name, session.errors().message);
    const auto& info = session.info();
    if (info.image_width != static_cast<unsigned>(header.width) ||
        info.image_height != static_cast<unsigned>(header.height))
        return damagedError(name, "it states two different sizes");

    RawPicture picture;
    const int components = info.num_components;
    J_COLOR_SPACE space = JCS_RGB;
    if (components == 1) {
        picture.model = ColourModel::Grey;
        space = JCS_GRAYSCALE;
    } else if (components == 4) {
        picture.model = ColourModel::Cmyk;
        space = JCS_CMYK;
    } else if (components != 3) {
        return base::Error{base::ErrorCode::Unsupported,
                           "The JPEG " + name + " has " + std::to_string(components) + " colour channels.",
                           "Save it as an RGB picture."};
    }
    picture.colour =
        base::ImageBuffer(static_cast<int>(header.width), static_cast<int>(header.height), components);
    const bool decoded = session.decode(picture.colour, space);
    if (session.errors().cutShort) return cutShortError(name);
    if (!decoded) return damagedError(name, session.errors().message);
    if (session.errors().damaged)
        picture.notes.push_back("The JPEG data are damaged; parts of the picture may look wrong.");
    if (picture.model == ColourModel::Cmyk && header.adobeMarker) {
        std::uint8_t* value = picture.colour.data();
        for (std::size_t i = 0; i < picture.colour.sizeBytes(); ++i)
            value[i] = static_cast<std::uint8_t>(255 - value[i]);
    }
    return picture;
}

} // namespace moyun::image
