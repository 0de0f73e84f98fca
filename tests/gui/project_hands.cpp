// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_hands.h"

#include "core/canvas/convert.h"
#include "ui/canvas/canvas_view.h"
#include "ui/pianoroll/note_grid.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/poem/poem_editor.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <algorithm>

namespace moyun::test {

namespace {

constexpr int kPitches[] = {60, 62, 64, 65, 67, 69, 71, 72};

void send(QWidget* to, QEvent::Type type, QPointF at)
{
    const bool moving = type == QEvent::MouseMove, up = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, to->mapToGlobal(at), moving ? Qt::NoButton : Qt::LeftButton,
                      up ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to, &event);
}

} // namespace

ui::CanvasView* ProjectHands::view() const
{
    return m_studio->window()->findChild<ui::CanvasView*>();
}

ui::PoemEditor* ProjectHands::editor() const
{
    return m_studio->window()->findChild<ui::PoemEditor*>();
}

ui::NoteGrid* ProjectHands::grid() const
{
    return m_studio->window()->findChild<ui::NoteGrid*>();
}

void ProjectHands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // A dialog that has closed leaves no window active where there is no window manager.
    if (!m_studio->window()->isActiveWindow()) QApplication::setActiveWindow(m_studio->window());
    QTest::keyClick(m_studio->window(), key, modifiers);
}

void ProjectHands::goTo(Room room)
{
    key(static_cast<Qt::Key>(Qt::Key_1 + room), Qt::ControlModifier);
}

void ProjectHands::takeBrush()
{
    bridge::CanvasTools* tools = m_studio->canvas()->tools();
    tools->setTool(bridge::CanvasTool::Brush);
    canvas::BrushSettings brush = tools->brush();
    brush.preset.clear();
    brush.radius = 4;
    brush.opacity = brush.hardness = 1;
    tools->setBrush(brush);
    tools->setColour(Qt::black);
}

QPoint ProjectHands::placeOfDot(int index)
{
    return {50 + index % kDotsInRow * kDotSpace, 50 + index / kDotsInRow % kDotRows * kDotSpace};
}

void ProjectHands::dot(int index)
{
    const QPointF at = view()->transform().toView(QPointF(placeOfDot(index)) + QPointF(0.5, 0.5));
    const QPointF way = view()->transform().toView(QPointF(placeOfDot(index)) + QPointF(2.5, 0.5));
    send(view(), QEvent::MouseButtonPress, at);
    send(view(), QEvent::MouseMove, way);
    send(view(), QEvent::MouseButtonRelease, way);
}

bool ProjectHands::hasDot(const canvas::Picture& picture, int index)
{
    const QPoint at = placeOfDot(index);
    const auto pixel = canvas::imageOf(picture, {at.x(), at.y(), 1, 1});
    return pixel.pixel(0, 0)[0] < 100;
}

void ProjectHands::type(char32_t character)
{
    QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_unknown, QString::fromUcs4(&character, 1),
                        Qt::NoModifier);
}

void ProjectHands::note(int index)
{
    auto* model = m_studio->window()->findChild<ui::PianoRoll*>()->model();
    ui::RollSnap snap = model->snap();
    snap.adaptive = false;
    snap.unit = 8;
    model->setSnap(snap);
    model->setTool(ui::RollModel::Tool::Draw);
    const int quarter = m_studio->music()->document()->score().ticksPerQuarter;
    const music::Tick at = music::Tick(index) * quarter / 2;
    const int pitch = kPitches[index % 8];
    model->setDrawLength(quarter / 2);
    // In sight, and large enough to be hit.
    ui::RollView view = model->view();
    view.setPixelsPerQuarter(80, 0);
    view.setRowHeight(16, 0);
    view.setScroll({std::max(0, int(double(at) * view.pixelsPerTick()) - 200), (127 - 76) * 16});
    model->setView(view);
    const QPointF place(model->view().xOf(double(at)) + 6, model->view().yOf(pitch) + 8);
    send(grid(), QEvent::MouseButtonPress, place);
    send(grid(), QEvent::MouseButtonRelease, place);
}

bool ProjectHands::hasNote(const music::Score& score, int index)
{
    const music::Tick at = music::Tick(index) * score.ticksPerQuarter / 2;
    for (const auto& track : score.tracks)
        for (const auto& note : track.notes)
            if (note.start == at && note.pitch == kPitches[index % 8]) return true;
    return false;
}

} // namespace moyun::test
