// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"
#include "core/engine/style/stylize_request.h"

#include <QString>

#include <optional>

namespace moyun::bridge {

// What a style is to be rendered on, and how.
struct StylePart
{
    QString name;
    std::optional<canvas::Mask> mask; // nothing: everywhere
    engine::StyleLook look;           // for full size
    canvas::StyleEffect effect;       // as a layer keeps it
};

// What was rendered of it.
struct StyleRendering
{
    enum class Of { Canvas, EditedLayer, Photograph }; // the last: the picture of the Style room

    StylePart part;
    canvas::Pixels pixels;
    Of of = Of::Canvas;
    int width = 0, height = 0; // of the picture
    QString model;
};

} // namespace moyun::bridge
