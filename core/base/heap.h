// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::base {

// Lets all threads of the program take their memory from one heap. The C library gives each thread one of its
// own, and what one thread took and another lets go (tiles of a stroke, packed away by the undo packer) is
// kept for the thread that took it: painting for ten minutes held more than twice the memory that was in use.
// Before any other thread is there; does nothing where the C library has no such choice.
void shareOneHeap();

} // namespace moyun::base
