// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace moyun::studio {

// Where the studio finds its sample and keeps what is the user's; the models: core/base/paths.h. A
// QCoreApplication exists.
std::filesystem::path samplePicture(); // the one opened at the first start; empty where it is missing
std::filesystem::path ownStylesFolder();
std::filesystem::path ownBrushesFolder();
std::filesystem::path ownPoemFolder(); // of the writer's own style
std::filesystem::path stateFolder();   // $XDG_STATE_HOME/moyun, else ~/.local/state/moyun
std::filesystem::path crashFolder();   // of reports
std::filesystem::path logFile();
std::filesystem::path commandLineProgram(); // moyun, beside this program; empty where it is missing

} // namespace moyun::studio
