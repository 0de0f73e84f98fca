// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include "core/image/guard.h"

namespace moyun::cli {

using base::Error;
using base::ErrorCode;

base::Result<void> mayWrite(const std::filesystem::path& input, const std::filesystem::path& output,
                            bool overwrite)
{
    std::error_code error;
    if (std::filesystem::equivalent(input, output, error) && !error)
        return Error{ErrorCode::InvalidArgument,
                     "The output " + image::quoted(output) + " is the project itself.", "Give another -o."};
    if (!overwrite && std::filesystem::is_regular_file(output, error))
        return Error{ErrorCode::InvalidArgument, "The output " + image::quoted(output) + " exists already.",
                     "Give another -o, or --overwrite to replace it."};
    return {};
}

} // namespace moyun::cli
