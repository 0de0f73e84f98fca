// SPDX-License-Identifier: GPL-3.0-or-later
#include "roll_fixture.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

namespace moyun::test {

using music::Tick;

music::Score RollFixture::smallScore()
{
    music::Score score;
    score.tracks.push_back({"Melody",
                            0,
                            false,
                            {{0, kQuarter, 60, 80},
                             {kQuarter, kQuarter, 62, 80},
                             {2 * kQuarter, kQuarter, 64, 80},
                             {kBar, 2 * kQuarter, 67, 80}},
                            {},
                            {}});
    score.tracks.push_back({"Bass", 32, false, {{0, kBar, 48, 70}}, {}, {}});
    return score;
}

void RollFixture::SetUp()
{
    ui::Theme::apply(QStringLiteral("dark"));
    roll = std::make_unique<ui::PianoRoll>(&document, &transport);
    model = roll->model();
    grid = roll->grid();
    model->setLaneShown(ui::RollModel::Controllers, true);
    roll->resize(1000, 760);
    roll->show();
    roll->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(roll.get()));
    grid->setFocus();
    ASSERT_TRUE(waitFor([&] { return grid->hasFocus(); }));
    restore(smallScore());
}

void RollFixture::TearDown()
{
    transport.finish();
    roll.reset();
}

void RollFixture::restore(music::Score score)
{
    document.restore(std::move(score));
    transport.setScore(std::make_shared<const music::Score>(document.score()));
    ui::RollSnap snap;
    snap.adaptive = false;
    snap.unit = 16;
    model->setSnap(snap);
    model->setTool(ui::RollModel::Tool::Draw);
    ui::RollView view = model->view();
    view.setPixelsPerQuarter(80, 0);
    view.setRowHeight(16, 0);
    view.setScroll({0, (127 - 76) * 16});
    model->setView(view);
}

QPoint RollFixture::at(double tick, int pitch) const
{
    const ui::RollView& view = model->view();
    return {int(view.xOf(tick)), view.yOf(pitch) + view.rowHeight() / 2};
}

QPoint RollFixture::middleOf(std::size_t note) const
{
    return grid->noteRect(note).center().toPoint();
}

void RollFixture::send(QWidget* to, QEvent::Type type, QPoint at, Qt::MouseButton button,
                       Qt::KeyboardModifiers modifiers)
{
    const bool moving = type == QEvent::MouseMove, up = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, to->mapToGlobal(QPointF(at)), moving ? Qt::NoButton : button,
                      up ? Qt::NoButton : button, modifiers);
    QApplication::sendEvent(to, &event);
}

void RollFixture::press(QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    send(grid, QEvent::MouseButtonPress, at, button, modifiers);
}

void RollFixture::moveTo(QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    send(grid, QEvent::MouseMove, at, button, modifiers);
}

void RollFixture::release(QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    send(grid, QEvent::MouseButtonRelease, at, button, modifiers);
}

void RollFixture::dragOn(QWidget* part, QPoint from, QPoint to, Qt::MouseButton button,
                         Qt::KeyboardModifiers modifiers)
{
    send(part, QEvent::MouseButtonPress, from, button, modifiers);
    for (int way = 1; way <= 4; ++way)
        send(part, QEvent::MouseMove, from + (to - from) * way / 4, button, modifiers);
    send(part, QEvent::MouseButtonRelease, to, button, modifiers);
}

void RollFixture::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    dragOn(grid, from, to, button, modifiers);
}

void RollFixture::click(QPoint at, Qt::KeyboardModifiers modifiers)
{
    press(at, Qt::LeftButton, modifiers);
    release(at, Qt::LeftButton, modifiers);
}

void RollFixture::doubleClick(QPoint at)
{
    click(at);
    send(grid, QEvent::MouseButtonDblClick, at, Qt::LeftButton, Qt::NoModifier);
    release(at);
}

void RollFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(grid, key, modifiers);
}

void RollFixture::turnWheel(QWidget* over, QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, over->mapToGlobal(QPointF(at)), {}, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(over, &event);
}

void RollFixture::expectUndoTo(const music::Score& before)
{
    const music::Score after = document.score();
    ASSERT_NE(after, before);
    ASSERT_EQ(steps(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(document.score(), before);
    document.undoStack()->redo();
    EXPECT_EQ(document.score(), after);
}

} // namespace moyun::test
