// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_document.h"
#include "core/bridge/canvas_tools.h"
#include "support/test_paths.h"
#include "ui/shell/language.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QWidget>

#include <functional>
#include <memory>

namespace moyun::test {

// A panel of the canvas in a window of its own, in English and dark, over a picture of 400 x 300 with the
// layers (from below) "Paper" (white), "Group" with "Sky" and "Sea" in it, and "Lines", which is edited.
class CanvasPanelFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    void SetUp() override;

    static canvas::Picture smallPicture();
    canvas::LayerId id(const char* name) const; // 0: none
    const canvas::Layer& layer(const char* name) const;
    QStringList tree() const; // names from the top, those in groups as "Group/Sky"
    int steps() { return document.undoStack()->count(); }

    void show(QWidget* panel, QSize size = {288, 560}); // the window takes it over
    static void send(QWidget* to, QEvent::Type type, QPointF at, Qt::MouseButton button = Qt::LeftButton,
                     Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void drag(QWidget* on, QPointF from, QPointF to, Qt::MouseButton button = Qt::LeftButton,
                     Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void click(QWidget* on, QPointF at, Qt::MouseButton button = Qt::LeftButton,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void doubleClick(QWidget* on, QPointF at);
    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    // Into the folder that MOYUN_SHOTS names, where it is set: for people to look at.
    static void shoot(QWidget* widget, const QString& name);

    bridge::CanvasDocument document;
    bridge::CanvasTools tools;
    ui::Language language;
    TempDir folder;
    std::unique_ptr<QWidget> window;
};

} // namespace moyun::test
