// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_studio.h"
#include "core/bridge/job_list.h"
#include "support/test_paths.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <gtest/gtest.h>

#include <QTest>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QPointingDevice;
QT_END_NAMESPACE

namespace moyun::test {

// The window with the canvas alone, as the program builds it, without brush presets (the round brush paints).
class CanvasWindowFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    void SetUp() override;
    void TearDown() override;
    // Here a fixture with more parts (the live style) makes them; `studio` stands.
    virtual std::unique_ptr<ui::CanvasWorkspace> makeWorkspace()
    {
        return std::make_unique<ui::CanvasWorkspace>(studio.get());
    }

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    bool waitQuiet(); // strokes and edits are in the document

    bridge::CanvasDocument* document() { return studio->document(); }
    bridge::CanvasTools* tools() { return studio->tools(); }
    const canvas::Picture& picture() { return document()->picture(); }
    ui::CanvasView* view() { return page->view(); }
    void useTool(bridge::CanvasTool tool) { tools()->setTool(tool); }
    void setRound(double radius, double opacity = 1); // of the tool in hand: hard and even

    QPoint at(double x, double y) const; // on the view, of a pixel of the picture
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int steps = 12);
    void click(QPointF where, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
               Qt::MouseButton button = Qt::LeftButton);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void activate(); // shortcuts reach only a window in front; a menu or dialog may have been there
    void wheel(QPointF viewPoint, int notches);
    void pen(QEvent::Type type, QPointF picturePoint, double pressure, bool eraser = false);

    QColor shown(int x, int y);   // of the whole picture, straight alpha
    QColor onLayer(int x, int y); // of the edited layer

    std::unique_ptr<bridge::JobList> jobs;
    std::unique_ptr<bridge::CanvasStudio> studio;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<ui::MainWindow> window;
    ui::CanvasWorkspace* workspace = nullptr;
    ui::CanvasPage* page = nullptr;

private:
    std::unique_ptr<QPointingDevice> m_pen, m_eraser;
    TempDir m_folder;
};

} // namespace moyun::test
