// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/blas_check.h"

#include "app/cli/console.h"

#include <fstream>
#include <string>

namespace moyun::cli {

void warnOfSlowProducts(Console& console)
{
    // The alternatives system lets libblas.so.3 stand for any of several libraries; the map names the one
    // that was taken.
    std::ifstream maps("/proc/self/maps");
    bool plain = false;
    for (std::string line; std::getline(maps, line);) {
        const auto name = line.find('/');
        if (name == std::string::npos) continue;
        const std::string file = line.substr(name);
        if (file.find("openblas") != std::string::npos || file.find("libmkl") != std::string::npos) {
            if (file.find("openblas-serial") != std::string::npos ||
                file.find("openblas0-serial") != std::string::npos)
                plain = true;
            else if (file.find("libblas.so") != std::string::npos || file.find("libmkl") != std::string::npos)
                return;
        } else if (file.find("/libblas.so") != std::string::npos) {
            plain = true;
        }
    }
    if (plain)
        console.warn("The matrix products of this machine are slow: the plain BLAS is installed. Install "
                     "libopenblas0-pthread, which is "
                     "dozens of times faster.");
}

} // namespace moyun::cli
