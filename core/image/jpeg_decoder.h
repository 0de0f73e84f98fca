// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/image/file_header.h"
#include "core/image/raw_picture.h"

namespace moyun::image {

// Decodes a JPEG with libjpeg itself, because only there one learns that data were missing (a decoder fills
// in grey), and only there CMYK comes out unconverted, as a profile needs it. The header has been checked
// against the limits. Errors: Unreadable, Unsupported.
base::Result<RawPicture> decodeJpeg(Bytes bytes, const FileHeader& header, const std::string& name);

} // namespace moyun::image
