// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/brush_words.h"

namespace moyun::ui {

namespace {

// Known to core by their English titles.
[[maybe_unused]] const char* const kStarters[] = {
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Round"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Pencil"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Soft pencil"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Charcoal"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Chalk"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Ink pen"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Calligraphy"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Marker"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Oil"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Acrylic"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Watercolour"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Dry brush"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Wash"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Airbrush"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Splatter"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Blender"),
    QT_TRANSLATE_NOOP("moyun::ui::BrushWords", "Smudge"),
};

} // namespace

QString BrushWords::starter(const canvas::BrushLibrary::Starter& starter)
{
    return QCoreApplication::translate("moyun::ui::BrushWords", starter.title.c_str());
}

QString BrushWords::roundBrush()
{
    return tr("Round");
}

} // namespace moyun::ui
