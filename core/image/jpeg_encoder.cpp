// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/jpeg_encoder.h"

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

namespace moyun::image {
namespace {

constexpr int kFullColourQuality = 90;

struct ErrorManager
{
    jpeg_error_mgr base;
    std::jmp_buf escape;
    char message[JMSG_LENGTH_MAX] = {};
};

[[noreturn]] void onFatal(j_common_ptr info)
{
    auto* errors = reinterpret_cast<ErrorManager*>(info->err);
    info->err->format_message(info, errors->message);
    std::longjmp(errors->escape, 1);
}

void onMessage(j_common_ptr, int) {}

// Owns the encoder and its memory. longjmp crosses only libjpeg's frames and encode(), which holds no objects
// with destructors.
class JpegWriter
{
public:
    JpegWriter()
    {
        m_info.err = jpeg_std_error(&m_errors.base);
        m_errors.base.error_exit = onFatal;
        m_errors.base.emit_message = onMessage;
    }
    ~JpegWriter()
    {
        jpeg_destroy_compress(&m_info);
        std::free(m_memory);
    }
    JpegWriter(const JpegWriter&) = delete;
    JpegWriter& operator=(const JpegWriter&) = delete;

    const char* message() const { return m_errors.message; }
    std::vector<std::uint8_t> bytes() const { return {m_memory, m_memory + m_size}; }

    bool encode(const base::ImageBuffer& rgb, int quality, int dpi)
    {
        if (setjmp(m_errors.escape)) return false;
        jpeg_create_compress(&m_info);
        jpeg_mem_dest(&m_info, &m_memory, &m_size);
        m_info.image_width = static_cast<JDIMENSION>(rgb.width());
        m_info.image_height = static_cast<JDIMENSION>(rgb.height());
        m_info.input_components = 3;
        m_info.in_color_space = JCS_RGB;
        jpeg_set_defaults(&m_info);
        jpeg_set_quality(&m_info, quality, TRUE);
        m_info.optimize_coding = TRUE;
        if (dpi > 0) {
            m_info.density_unit = 1; // an inch
            m_info.X_density = m_info.Y_density = static_cast<UINT16>(dpi);
        }
        const int sampling = quality >= kFullColourQuality ? 1 : 2;
        m_info.comp_info[0].h_samp_factor = m_info.comp_info[0].v_samp_factor = sampling;
        jpeg_start_compress(&m_info, TRUE);
        while (m_info.next_scanline < m_info.image_height) {
            JSAMPROW row = const_cast<JSAMPROW>(rgb.row(static_cast<int>(m_info.next_scanline)));
            jpeg_write_scanlines(&m_info, &row, 1);
        }
        jpeg_finish_compress(&m_info);
        return true;
    }

private:
    jpeg_compress_struct m_info{};
    ErrorManager m_errors{};
    unsigned char* m_memory = nullptr;
    unsigned long m_size = 0;
};

} // namespace

base::Result<std::vector<std::uint8_t>> encodeJpeg(const base::ImageBuffer& rgb, int quality, double dpi)
{
    JpegWriter writer;
    if (!writer.encode(rgb, quality, static_cast<int>(std::lround(std::clamp(dpi, 0.0, 65535.0)))))
        return base::Error{base::ErrorCode::Internal,
                           std::string("The picture could not be encoded as JPEG: ") + writer.message() + ".",
                           "Try another format."};
    return writer.bytes();
}

} // namespace moyun::image
