// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/select_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_edits.h"

#include <QCoreApplication>

namespace moyun::ui {

using canvas::SelectionCombine;

canvas::SelectionCombine combineOf(const CanvasGround& ground, Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers & Qt::ShiftModifier, alt = modifiers & Qt::AltModifier;
    if (shift && alt) return SelectionCombine::Intersect;
    if (shift) return SelectionCombine::Add;
    if (alt) return SelectionCombine::Subtract;
    switch (ground.tools().options().combine) {
    case bridge::CanvasTools::Options::Combine::Add:
        return SelectionCombine::Add;
    case bridge::CanvasTools::Options::Combine::Subtract:
        return SelectionCombine::Subtract;
    case bridge::CanvasTools::Options::Combine::Intersect:
        return SelectionCombine::Intersect;
    case bridge::CanvasTools::Options::Combine::Replace:
        break;
    }
    return SelectionCombine::Replace;
}

void selectBy(const CanvasGround& ground, Qt::KeyboardModifiers modifiers, MakeMask make)
{
    const SelectionCombine how = combineOf(ground, modifiers);
    const double feather = ground.tools().options().feather;
    ground.edits.run(QCoreApplication::translate("SelectGesture", "Select"),
                     [=](const canvas::Picture& picture) -> base::Result<canvas::Picture> {
                         const image::Rect whole{0, 0, picture.width, picture.height};
                         auto mask = make(picture);
                         if (!mask) return mask.error();
                         if (feather > 0) {
                             mask = canvas::feathered(*mask, feather, whole);
                             if (!mask) return mask.error();
                         }
                         canvas::Picture after = picture;
                         after.selection = canvas::combined(picture.selection, *mask, how, whole);
                         return after;
                     });
}

void selectNothing(const CanvasGround& ground, Qt::KeyboardModifiers modifiers)
{
    if (combineOf(ground, modifiers) != SelectionCombine::Replace) return;
    ground.edits.run(QCoreApplication::translate("SelectGesture", "Select nothing"),
                     [](const canvas::Picture& picture) -> base::Result<canvas::Picture> {
                         canvas::Picture after = picture;
                         after.selection.reset();
                         return after;
                     });
}

} // namespace moyun::ui
