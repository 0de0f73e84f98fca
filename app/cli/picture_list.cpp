// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picture_list.h"

#include "core/image/guard.h"
#include "core/image/image_file.h"

#include <algorithm>

namespace moyun::cli {

using base::Error;
using base::ErrorCode;

base::Result<std::vector<std::filesystem::path>> picturesInFolder(const std::filesystem::path& folder)
{
    const std::string name = image::quoted(folder);
    std::error_code failed;
    std::filesystem::directory_iterator entries(folder, failed);
    if (failed)
        return Error{ErrorCode::NotFound,
                     "The folder " + name + " cannot be opened (" + failed.message() + ").",
                     "Check its name and permissions."};
    std::vector<std::filesystem::path> files;
    for (; !failed && entries != std::filesystem::directory_iterator(); entries.increment(failed)) {
        std::error_code ignored;
        const auto& path = entries->path();
        if (entries->is_regular_file(ignored) && image::hasReadableExtension(path) &&
            !path.filename().string().starts_with("."))
            files.push_back(path);
    }
    if (failed)
        return Error{ErrorCode::Io, "The folder " + name + " could not be read (" + failed.message() + ").",
                     "Try again."};
    if (files.empty())
        return Error{ErrorCode::NotFound, "The folder " + name + " holds no pictures.",
                     "Give a folder with PNG, JPEG, WebP, TIFF or BMP files."};
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace moyun::cli
