// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All of the brushes: what the hand does and the artist chose, the presets, the engine that paints.
#include "core/canvas/brush_engine.h"
#include "core/canvas/brush_library.h"
#include "core/canvas/brush_settings.h"
