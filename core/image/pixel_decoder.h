// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/image/file_header.h"
#include "core/image/raw_picture.h"

namespace moyun::image {

// Decodes any supported file whose header has been read and found within the limits. Deep pixels are reduced
// to 8 bits; colours that were multiplied with alpha are divided again. Errors: Unreadable, Unsupported.
// Exceptions may pass; callers guard.
base::Result<RawPicture> decodePixels(Bytes bytes, const FileHeader& header, const std::string& name);

} // namespace moyun::image
