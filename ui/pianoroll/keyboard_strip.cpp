// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/keyboard_strip.h"

#include "core/bridge/music_transport.h"
#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/pianoroll/roll_edits.h"
#include "ui/pianoroll/wheel_zoom.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace moyun::ui {
namespace {

constexpr double kBlackLength = 0.62; // of a white key
constexpr int kSoftest = 30;          // velocity at the back of a key; at its front 127

bool isBlack(int pitch)
{
    return 0b010101001010 >> (pitch % 12) & 1;
}

} // namespace

KeyboardStrip::KeyboardStrip(RollModel* model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("keyboardStrip"));
    setFixedWidth(kWidth);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(model, &RollModel::viewChanged, this, repaint);
    connect(model, &RollModel::scaleChanged, this, repaint);
    connect(model, &RollModel::hoveredPitchChanged, this, repaint);
    connect(model->document(), &bridge::ScoreDocument::changed, this, repaint);
    connect(model->document(), &bridge::ScoreDocument::trackChanged, this, &KeyboardStrip::takeSounding);
    connect(model->transport(), &bridge::MusicTransport::soundingChanged, this, &KeyboardStrip::takeSounding);
    describe();
}

void KeyboardStrip::describe()
{
    setAccessibleName(tr("Keyboard"));
    setToolTip(tr("Click to hear a key, Shift and click selects all its notes"));
}

void KeyboardStrip::takeSounding()
{
    const int track = m_model->document()->track();
    auto lit = track < 0 ? std::vector<int>() : m_model->transport()->sounding(track);
    if (lit == m_lit) return;
    m_lit = std::move(lit);
    update();
}

bool KeyboardStrip::isLit(int pitch) const
{
    return pitch == m_played || std::binary_search(m_lit.begin(), m_lit.end(), pitch);
}

QRect KeyboardStrip::keyRect(int pitch) const
{
    const RollView& view = m_model->view();
    return {0, view.yOf(pitch), width(), view.rowHeight()};
}

void KeyboardStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const RollView& view = m_model->view();
    const int highest = std::min(127, view.pitchAt(event->rect().top()) + 1),
              lowest = std::max(0, view.pitchAt(event->rect().bottom()) - 1);
    if (m_model->isPercussion())
        paintDrums(painter, lowest, highest);
    else
        paintPiano(painter, lowest, highest);
    painter.fillRect(width() - 1, 0, 1, height(), Theme::colours().borderStrong);
}

void KeyboardStrip::paintPiano(QPainter& painter, int lowest, int highest) const
{
    const RollColours c = RollColours::now();
    const RollView& view = m_model->view();
    const int row = view.rowHeight(), black = int(width() * kBlackLength);
    painter.fillRect(rect(), c.whiteKey);
    const int hovered = m_model->hoveredPitch();
    const auto shade = [&](int pitch, QColor colour) {
        if (isLit(pitch)) return c.keyLit;
        if (pitch == hovered) return isBlack(pitch) ? colour.lighter(170) : colour.darker(112);
        return colour;
    };
    // White keys reach halfway under the black ones beside them, as on a piano.
    const auto upper = [&](int pitch) { return view.yOf(pitch) - (isBlack(pitch + 1) ? row / 2 : 0); };
    const auto lower = [&](int pitch) {
        return view.yOf(pitch) + row + (pitch > 0 && isBlack(pitch - 1) ? row - row / 2 : 0);
    };
    for (int pitch = lowest; pitch <= highest; ++pitch) {
        if (isBlack(pitch)) continue;
        const QRect key(0, upper(pitch), width(), lower(pitch) - upper(pitch));
        painter.fillRect(key, shade(pitch, c.whiteKey));
        painter.fillRect(0, key.bottom(), width(), 1, c.keyLine);
    }
    for (int pitch = lowest; pitch <= highest; ++pitch) {
        if (!isBlack(pitch)) continue;
        painter.fillRect(0, view.yOf(pitch), black, row, c.blackKey);
        painter.fillRect(0, view.yOf(pitch), black - 2, row - 1, shade(pitch, c.blackKey.lighter(125)));
    }
    QFont small = font();
    small.setPixelSize(std::clamp(row - 3, 9, 11));
    const bool all = row >= 14;
    const int fifths = keyInForce(m_model->document()->score(), 0).fifths;
    painter.setFont(small);
    for (int pitch = lowest; pitch <= highest; ++pitch) {
        if (isBlack(pitch) || (pitch % 12 != 0 && !all)) continue;
        painter.setPen(isLit(pitch) ? Theme::colours().accentText
                                    : (pitch % 12 == 0 ? QColor(0x2a, 0x24, 0x1d) : c.keyText));
        small.setBold(pitch % 12 == 0);
        painter.setFont(small);
        const QRect box(black, view.yOf(pitch) - 4, width() - black - 6, row + 8);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, NoteNames::pitch(pitch, fifths));
    }
}

void KeyboardStrip::paintDrums(QPainter& painter, int lowest, int highest) const
{
    const RollColours c = RollColours::now();
    const ThemeColours& t = Theme::colours();
    const RollView& view = m_model->view();
    painter.fillRect(rect(), c.lane);
    QFont small = font();
    small.setPixelSize(std::clamp(view.rowHeight() - 3, 8, 11));
    painter.setFont(small);
    const QFontMetrics metrics(small);
    for (int pitch = lowest; pitch <= highest; ++pitch) {
        const QRect row = keyRect(pitch);
        const QString name = NoteNames::drum(pitch);
        if (isLit(pitch))
            painter.fillRect(row, c.keyLit);
        else if (pitch == m_model->hoveredPitch())
            painter.fillRect(row, t.hover);
        painter.fillRect(0, row.bottom(), width(), 1, t.border);
        if (view.rowHeight() < 9) continue;
        painter.setPen(isLit(pitch) ? t.accentText : name.isEmpty() ? t.faint : t.text);
        const QString text = name.isEmpty() ? NoteNames::pitch(pitch) : name;
        painter.drawText(row.adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, width() - 12));
    }
}

void KeyboardStrip::play(QPointF at)
{
    const int pitch = m_model->view().pitchAt(std::clamp(at.y(), 0.0, height() - 1.0));
    if (pitch == m_played) return;
    m_played = pitch;
    // Louder towards the front of the key.
    const double front = std::clamp(at.x() / width(), 0.0, 1.0);
    m_model->hear(pitch, std::clamp(int(std::lround(kSoftest + front * (127 - kSoftest))), 1, 127));
    m_model->setHoveredPitch(pitch);
    m_model->setHint(m_model->isPercussion() && !NoteNames::drum(pitch).isEmpty()
                         ? NoteNames::drum(pitch)
                         : NoteNames::pitch(pitch, keyInForce(m_model->document()->score(), 0).fifths));
    update();
}

void KeyboardStrip::selectRow(int pitch)
{
    const auto& notes = m_model->document()->notes();
    bridge::ScoreDocument::Selection row;
    for (std::size_t i = 0; i < notes.size(); ++i)
        if (notes[i].pitch == pitch) row.push_back(i);
    m_model->document()->setSelection(std::move(row));
}

void KeyboardStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    if (event->modifiers() & Qt::ShiftModifier)
        return selectRow(m_model->view().pitchAt(event->position().y()));
    play(event->position());
}

void KeyboardStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton && m_played >= 0)
        play(event->position());
    else
        m_model->setHoveredPitch(m_model->view().pitchAt(event->position().y()));
}

void KeyboardStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    m_played = -1;
    m_model->hearNothing();
    m_model->setHint({});
    update();
}

void KeyboardStrip::leaveEvent(QEvent*)
{
    if (m_played < 0) m_model->setHoveredPitch(-1);
}

void KeyboardStrip::wheelEvent(QWheelEvent* event)
{
    RollView view = m_model->view();
    // Beside the notes only rows can be zoomed.
    if (event->modifiers() & Qt::ControlModifier)
        view.setRowHeight(view.rowHeight() + (event->angleDelta().y() > 0 ? 1 : -1), event->position().y());
    else
        turnWheel(view, *event);
    m_model->setView(view);
    event->accept();
}

void KeyboardStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) update();
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
