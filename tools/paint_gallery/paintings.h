// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::gallery {

class Easel;

// Each paints one picture onto an easel of its size and paper, which main.cpp knows.
void paintLake(Easel& easel);
void paintStillLife(Easel& easel);
void paintBlossom(Easel& easel);
void paintHarbour(Easel& easel);
void paintPortrait(Easel& easel);
void paintBirches(Easel& easel);

} // namespace moyun::gallery
