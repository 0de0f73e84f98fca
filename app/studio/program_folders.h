// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace moyun::studio {

// Where the program finds what came with it and keeps what is the user's. A QCoreApplication exists.
std::filesystem::path
modelsFolder(); // $MOYUN_MODELS, else ../share/moyun/models beside the program, else the source tree's
std::filesystem::path samplePicture(); // the one opened at the first start; empty where it is missing
std::filesystem::path ownStylesFolder();

} // namespace moyun::studio
