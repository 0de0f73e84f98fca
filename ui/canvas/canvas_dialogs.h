// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace moyun::bridge {
class CanvasStudio;
}

namespace moyun::ui {

class CanvasEdits;

// Opens the dialogs of the canvas and does what they say; edits run in the background, each one step to undo.
// The dialogs delete themselves. GUI thread only.
class CanvasDialogs
{
    Q_DECLARE_TR_FUNCTIONS(moyun::ui::CanvasDialogs)
public:
    // `studio` and `edits` outlive `parent`. A new picture replaces the present one: whether that may be is
    // asked before.
    static void openNew(bridge::CanvasStudio* studio, QWidget* parent);
    static void openCanvasSize(bridge::CanvasStudio* studio, CanvasEdits* edits, QWidget* parent);
    static void openScale(bridge::CanvasStudio* studio, CanvasEdits* edits, QWidget* parent);
    static void openExport(bridge::CanvasStudio* studio, QWidget* parent);
};

} // namespace moyun::ui
