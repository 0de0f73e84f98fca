// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::cli {

class Console;

// Warns when matrix products take many times longer than this processor needs, which is so where the plain
// reference BLAS is installed instead of OpenBLAS. Reads which library the process has loaded; costs nothing
// worth mentioning.
void warnOfSlowProducts(Console& console);

} // namespace moyun::cli
