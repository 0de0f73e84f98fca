// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_document.h"
#include "core/bridge/canvas_painter.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/canvas_tools.h"
#include "core/bridge/job_list.h"
#include "core/bridge/style_document.h"
#include "core/bridge/style_studio.h"
#include "core/engine/engine.h"
#include "gui/canvas_samples.h"
#include "support/test_paths.h"
#include "ui/canvas/style_dock.h"

#include <gtest/gtest.h>

#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>

namespace moyun::test {

// The live style with its dock on a canvas of one layer, on the fake network and a gallery of four styles.
class CanvasStyleFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    void start(canvas::Picture picture, int millisecondsPerCall = 0);
    void TearDown() override;

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    bool waitUntilUpToDate()
    {
        return waitFor([this] { return style->isUpToDate(); });
    }
    void clickStyle(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // Chooses an entry of a button's menu by mouse.
    void chooseInMenu(QWidget* button, const QString& text);
    // What the view would show of the whole picture.
    std::vector<std::uint8_t> seen() const;
    std::vector<std::uint8_t> plain() const { return pixelsOf(document->shown()); }
    void stroke(double fromX, double toX, double y);
    void maskStroke(double fromX, double toX, double y, bool erase = false);

    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<bridge::JobList> jobs;
    std::unique_ptr<bridge::CanvasDocument> document;
    std::unique_ptr<bridge::CanvasTools> tools;
    std::unique_ptr<bridge::CanvasPainter> painter;
    std::unique_ptr<bridge::StyleStudio> studio;
    std::unique_ptr<bridge::CanvasStyle> style;
    std::unique_ptr<ui::StyleDock> dock;
    QStringList notices;

private:
    TempDir m_folder;
};

} // namespace moyun::test
