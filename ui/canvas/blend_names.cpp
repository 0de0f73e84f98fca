// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/blend_names.h"

namespace moyun::ui {

using canvas::BlendMode;

QList<BlendNames::Family> BlendNames::families()
{
    return {{BlendMode::Normal},
            // darker, lighter, contrast, colour, difference, where there is paint
            {BlendMode::Multiply, BlendMode::Darken, BlendMode::ColourBurn},
            {BlendMode::Screen, BlendMode::Lighten, BlendMode::ColourDodge, BlendMode::Plus},
            {BlendMode::Overlay, BlendMode::SoftLight, BlendMode::HardLight},
            {BlendMode::Colour, BlendMode::Hue, BlendMode::Saturation, BlendMode::Luminosity},
            {BlendMode::Difference, BlendMode::Exclusion},
            {BlendMode::SourceAtop, BlendMode::DestinationIn, BlendMode::DestinationOut,
             BlendMode::DestinationAtop}};
}

QString BlendNames::of(BlendMode mode)
{
    switch (mode) {
    case BlendMode::Normal:
        return tr("Normal");
    case BlendMode::Multiply:
        return tr("Multiply");
    case BlendMode::Screen:
        return tr("Screen");
    case BlendMode::Overlay:
        return tr("Overlay");
    case BlendMode::Darken:
        return tr("Darken");
    case BlendMode::Lighten:
        return tr("Lighten");
    case BlendMode::ColourDodge:
        return tr("Colour dodge");
    case BlendMode::ColourBurn:
        return tr("Colour burn");
    case BlendMode::HardLight:
        return tr("Hard light");
    case BlendMode::SoftLight:
        return tr("Soft light");
    case BlendMode::Difference:
        return tr("Difference");
    case BlendMode::Exclusion:
        return tr("Exclusion");
    case BlendMode::Hue:
        return tr("Hue");
    case BlendMode::Saturation:
        return tr("Saturation");
    case BlendMode::Colour:
        return tr("Colour");
    case BlendMode::Luminosity:
        return tr("Luminosity");
    case BlendMode::Plus:
        return tr("Add");
    case BlendMode::DestinationIn:
        return tr("Keep what is below");
    case BlendMode::DestinationOut:
        return tr("Erase what is below");
    case BlendMode::SourceAtop:
        return tr("Clip to what is below");
    case BlendMode::DestinationAtop:
        return tr("Behind, clipped to this");
    }
    return {};
}

QString BlendNames::hint(BlendMode mode)
{
    switch (mode) {
    case BlendMode::Multiply:
        return tr("Darkens like a glaze: for shadows, and for lines over colour.");
    case BlendMode::Screen:
        return tr("Lightens like light on light: for mist and glow.");
    case BlendMode::Overlay:
        return tr("Strengthens light and dark: for light over a finished picture.");
    case BlendMode::ColourDodge:
        return tr("Burns out to white: for sparks and strong light.");
    case BlendMode::Plus:
        return tr("Adds light: for fire, glow and sparks.");
    case BlendMode::Colour:
        return tr("Gives hue and saturation, keeps light and dark: for colouring a grey picture.");
    case BlendMode::Luminosity:
        return tr("Gives light and dark, keeps the colours below.");
    case BlendMode::SourceAtop:
        return tr("Paints only where there is paint below, within its group.");
    case BlendMode::DestinationIn:
        return tr("Keeps what is below only where this layer is painted, within its group.");
    case BlendMode::DestinationOut:
        return tr("Takes away what is below where this layer is painted, within its group.");
    default:
        return {};
    }
}

QString BlendNames::passThrough()
{
    return tr("Pass through");
}

} // namespace moyun::ui
