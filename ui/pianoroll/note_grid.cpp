// SPDX-License-Identifier: GPL-3.0-or-later
// NoteGrid: what it listens to, and how it is drawn. The mouse is in note_grid_mouse.cpp, the keys in
// note_grid_keys.cpp.
#include "ui/pianoroll/note_grid.h"

#include "core/bridge/music_transport.h"
#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using bridge::MusicTransport;
using bridge::ScoreDocument;

NoteGrid::NoteGrid(RollModel* model, QWidget* parent) : QWidget(parent), m_model(model), m_scene(*model)
{
    setObjectName(QStringLiteral("noteGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const auto takeScore = [this] {
        cancelGesture();
        m_scene.takeScore();
        forgetDrawing();
        describe();
    };
    ScoreDocument* document = model->document();
    connect(document, &ScoreDocument::changed, this, takeScore);
    connect(document, &ScoreDocument::trackChanged, this, takeScore);
    connect(document, &ScoreDocument::selectionChanged, this, [this] {
        m_scene.takeSelection();
        forgetDrawing();
        describe();
    });
    connect(document, &ScoreDocument::rangeChanged, this, &NoteGrid::forgetDrawing);
    connect(model, &RollModel::previewChanged, this, [this] {
        const bool hides = m_model->preview() && !m_model->preview()->replaced.empty();
        if (hides || m_previewHides) {
            m_scene.takeSelection();
            m_layer.forget();
        }
        m_previewHides = hides;
        update();
    });
    for (const auto signal : {&RollModel::snapChanged, &RollModel::scaleChanged, &RollModel::shownChanged})
        connect(model, signal, this, &NoteGrid::forgetDrawing);
    connect(model, &RollModel::viewChanged, this, [this] { update(); });
    connect(model, &RollModel::cursorChanged, this, [this] {
        update();
        describe();
    });
    connect(model, &RollModel::toolChanged, this, [this] {
        cancelGesture();
        hover(mapFromGlobal(QCursor::pos()), Qt::NoModifier);
    });
    connect(model->transport(), &MusicTransport::positionChanged, this, &NoteGrid::movePlayhead);
    m_playhead = model->transport()->position();
    m_scene.takeScore();
    describe();
}

void NoteGrid::forgetDrawing()
{
    m_layer.forget();
    update();
}

int NoteGrid::playheadX(music::Tick at) const
{
    return int(std::lround(m_model->view().xOf(double(at))));
}

void NoteGrid::movePlayhead(music::Tick at)
{
    if (m_model->transport()->isAuditioning()) return; // a place in something else
    const int before = playheadX(m_playhead), after = playheadX(at);
    m_playhead = at;
    if (before == after) return;
    update(QRect(before - 1, 0, 3, height()));
    update(QRect(after - 1, 0, 3, height()));
}

void NoteGrid::paintEvent(QPaintEvent*)
{
    const double ratio = devicePixelRatioF();
    const QSizeF scale(m_model->view().pixelsPerTick(), m_model->view().rowHeight());
    const auto& layer = m_layer.at(size(), ratio, scale, m_model->view().scroll(),
                                   [this](QPainter& painter, const QRect& part) {
                                       painter.setFont(font());
                                       m_scene.paintGround(painter, part);
                                       m_scene.paintNotes(painter, part);
                                       m_scene.paintLyrics(painter, part);
                                   });
    QPainter painter(this);
    painter.drawPixmap(0, 0, layer); // only where the event asks for
    m_scene.paintPreview(painter);
    if (m_gesture) m_gesture->paint(painter);
    paintCursor(painter);
    painter.fillRect(playheadX(m_playhead), 0, 1, height(), RollColours::now().playhead);
    if (m_model->document()->track() < 0) {
        painter.setPen(Theme::colours().muted);
        painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("There is no track yet. Add one, or open a score."));
    }
}

void NoteGrid::paintCursor(QPainter& painter) const
{
    const auto& cursor = m_model->cursor();
    if (!cursor || (!hasFocus() && !m_model->stepInput())) return;
    const RollView& view = m_model->view();
    const double left = view.xOf(double(cursor->at));
    const double width = std::max(6.0, double(m_model->step()) * view.pixelsPerTick());
    QColor colour = RollColours::now().cursor;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    colour.setAlphaF(0.2f);
    painter.setBrush(colour);
    painter.drawRoundedRect(
        QRectF(left, view.yOf(cursor->pitch), width, view.rowHeight()).adjusted(1, 0.5, -1, -1.5), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void NoteGrid::resizeEvent(QResizeEvent*)
{
    RollView view = m_model->view();
    view.setSize(size());
    m_model->setView(view);
}

void NoteGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        forgetDrawing();
    if (event->type() == QEvent::LanguageChange) {
        forgetDrawing();
        describe();
    }
    QWidget::changeEvent(event);
}

QRectF NoteGrid::noteRect(std::size_t place) const
{
    const auto& notes = m_model->document()->notes();
    return place < notes.size() ? m_model->view().rectOf(notes[place]) : QRectF();
}

void NoteGrid::revealSelection()
{
    const auto& document = *m_model->document();
    const auto& selection = document.selection();
    if (selection.empty()) return;
    const auto& notes = document.notes();
    music::Tick from = notes[selection.front()].start, to = from;
    int lowest = 127, highest = 0;
    for (const auto i : selection) {
        to = std::max(to, notes[i].end());
        lowest = std::min(lowest, notes[i].pitch);
        highest = std::max(highest, notes[i].pitch);
    }
    RollView view = m_model->view();
    view.reveal(from, to, lowest, highest);
    m_model->setView(view);
}

QString NoteGrid::selectionText() const
{
    const auto& document = *m_model->document();
    const auto& selection = document.selection();
    if (selection.empty()) return {};
    if (selection.size() > 1) return tr("%n notes selected", nullptr, int(selection.size()));
    const music::Note& note = document.notes()[selection.front()];
    QString name = NoteNames::pitch(note.pitch, keyInForce(document.score(), note.start).fifths);
    if (m_model->isPercussion() && !NoteNames::drum(note.pitch).isEmpty()) name = NoteNames::drum(note.pitch);
    return tr("%1 at %2, length %3, velocity %4")
        .arg(name, NoteNames::place(document.score(), document.bars(), note.start),
             NoteNames::length(note.length, document.score().ticksPerQuarter))
        .arg(note.velocity);
}

void NoteGrid::describe()
{
    setAccessibleName(tr("Piano roll"));
    const auto& document = *m_model->document();
    QString text = selectionText();
    if (text.isEmpty() && m_model->cursor())
        text = tr("Cursor: %1 at %2")
                   .arg(NoteNames::pitch(m_model->cursor()->pitch,
                                         keyInForce(document.score(), m_model->cursor()->at).fifths),
                        NoteNames::place(document.score(), document.bars(), m_model->cursor()->at));
    if (text.isEmpty()) text = tr("%n note(s)", nullptr, int(document.notes().size()));
    if (text == accessibleDescription()) return;
    setAccessibleDescription(text);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace moyun::ui
