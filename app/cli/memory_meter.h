// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::cli {

// Forgets the peak of this process's resident memory so far, where the system allows it (Linux; false
// elsewhere).
bool resetPeakMemory();

// The peak of resident memory since the last reset, or since the start, in MiB; 0 where the system does not
// tell.
double peakMemoryMib();

} // namespace moyun::cli
