// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/studio_work.h"

#include <QByteArray>

namespace moyun::bridge {

// The work as one HTML file that holds all it shows and plays, and forbids itself any network: the painting
// turning into its styled picture, the poem (Chinese in columns, with its seal), the beginning of the melody
// on a staff, and a player. `sound`: the rendered melody
// as FLAC; empty: no player. Any thread; encodes pictures.
QByteArray workHtml(const StudioWork& work, const QByteArray& sound);

} // namespace moyun::bridge
