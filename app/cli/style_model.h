// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/device.h"
#include "core/neural/style_network.h"

#include <filesystem>
#include <memory>
#include <string>

namespace moyun::cli {

// The weights file that a command works with.
struct StyleModel
{
    std::filesystem::path file;
    std::string sha256; // of the whole file

    // `given` not empty: that file; else the installed style model, its size and hash compared with the
    // manifest. Errors: there is none, or it is damaged.
    static base::Result<StyleModel> find(const std::string& given);
};

} // namespace moyun::cli
