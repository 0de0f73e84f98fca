// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/velocity_lane.h"

#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/pianoroll/roll_edits.h"
#include "ui/pianoroll/roll_scene.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using bridge::ScoreDocument;
using music::Note;
using music::Tick;

namespace {

constexpr int kTop = 8, kBottom = 3; // pixels free above 127 and below 1
constexpr int kBar = 5;              // pixels
constexpr double kReach = 4;         // pixels beside a bar that still hit it

} // namespace

VelocityLane::VelocityLane(RollModel* model, QWidget* parent) : RollLane(model, kHeight, parent)
{
    setObjectName(QStringLiteral("velocityLane"));
    setFocusPolicy(Qt::StrongFocus);
    ScoreDocument* document = model->document();
    connect(document, &ScoreDocument::changed, this, &VelocityLane::takeNotes);
    connect(document, &ScoreDocument::trackChanged, this, &VelocityLane::takeNotes);
    connect(document, &ScoreDocument::selectionChanged, this, &VelocityLane::takeFlags);
    connect(model, &RollModel::snapChanged, this, &VelocityLane::forgetDrawing);
    connect(model, &RollModel::previewChanged, this, [this] {
        const bool hides = this->model()->preview() && !this->model()->preview()->replaced.empty();
        if (hides || m_previewHides) takeFlags();
        m_previewHides = hides;
        update();
    });
    takeNotes();
    retranslate();
}

void VelocityLane::retranslate()
{
    setAccessibleName(tr("Velocities"));
    setAccessibleDescription(tr("Up and Down change how loud the selected notes are."));
}

void VelocityLane::forgetDrawing()
{
    m_layer.forget();
    update();
}

void VelocityLane::takeNotes()
{
    m_dragging = false;
    m_index = NoteIndex(model()->document()->notes());
    takeFlags();
}

void VelocityLane::takeFlags()
{
    const auto& document = *model()->document();
    m_selected.assign(document.notes().size(), false);
    for (const auto i : document.selection()) m_selected[i] = true;
    m_hidden.assign(document.notes().size(), false);
    if (model()->preview())
        for (const auto i : model()->preview()->replaced)
            if (i < m_hidden.size()) m_hidden[i] = true;
    forgetDrawing();
}

int VelocityLane::yOf(int velocity) const
{
    return height() - kBottom - int(std::lround(velocity * double(height() - kTop - kBottom) / 127));
}

int VelocityLane::velocityAt(double y) const
{
    return std::clamp(int(std::lround((height() - kBottom - y) * 127 / (height() - kTop - kBottom))), 1, 127);
}

void VelocityLane::drawBars(QPainter& painter, const QRect& part)
{
    const RollColours c = RollColours::now();
    painter.fillRect(part, c.row);
    RollScene(*model()).paintLines(painter, part);
    const auto& notes = model()->document()->notes();
    const RollView& view = model()->view();
    const Tick from = Tick(std::floor(view.tickAt(part.left() - kBar - 1))),
               to = Tick(std::ceil(view.tickAt(part.right() + 2)));
    const auto first = std::lower_bound(notes.begin(), notes.end(), from,
                                        [](const Note& note, Tick tick) { return note.start < tick; });
    const QColor track = trackColour(model()->document()->track());
    // Unselected ones below; of many at one pixel the loudest.
    std::vector<QRect> plain, chosen;
    int lastX = -1, lastVelocity = 0;
    for (auto i = std::size_t(first - notes.begin()); i < notes.size() && notes[i].start < to; ++i) {
        if (m_hidden[i]) continue;
        const int x = xOf(notes[i].start), y = yOf(notes[i].velocity);
        if (m_selected[i]) {
            chosen.emplace_back(x, y, kBar, height() - y);
            continue;
        }
        if (x == lastX && notes[i].velocity <= lastVelocity) continue;
        lastX = x;
        lastVelocity = notes[i].velocity;
        plain.emplace_back(x, y, kBar, height() - y);
    }
    painter.setPen(Qt::NoPen);
    const auto draw = [&](const std::vector<QRect>& bars, const QColor& stem, const QColor& head) {
        painter.setBrush(stem);
        std::vector<QRect> stems, heads;
        for (const QRect& bar : bars) {
            stems.emplace_back(bar.left(), bar.top(), 2, bar.height());
            heads.emplace_back(bar.left(), bar.top(), kBar, 3);
        }
        painter.drawRects(stems.data(), int(stems.size()));
        painter.setBrush(head);
        painter.drawRects(heads.data(), int(heads.size()));
    };
    draw(plain, noteColour(track, 90), track);
    draw(chosen, track, c.selected);
}

void VelocityLane::paintEvent(QPaintEvent*)
{
    const double ratio = devicePixelRatioF();
    const auto& layer =
        m_layer.at(size(), ratio, {model()->view().pixelsPerTick(), 1}, {model()->view().scroll().x(), 0},
                   [this](QPainter& painter, const QRect& part) { drawBars(painter, part); });
    QPainter painter(this);
    painter.drawPixmap(0, 0, layer); // only where the event asks for
    const RollColours c = RollColours::now();
    const QColor track = trackColour(model()->document()->track());
    if (model()->preview())
        for (const Note& note : model()->preview()->notes) {
            const int x = xOf(note.start), y = yOf(note.velocity);
            if (x < -kBar || x > width()) continue;
            painter.fillRect(x, y, 2, height() - y, track);
            painter.fillRect(x, y, kBar, 3, c.selected);
        }
    if (m_dragging && m_ramp) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.band, 1.5));
        painter.drawLine(m_from, m_last);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const ThemeColours& t = Theme::colours();
    painter.fillRect(0, 0, width(), 1, t.borderStrong);
    paintPlayhead(painter);
}

void VelocityLane::mousePressEvent(QMouseEvent* event)
{
    if (m_dragging || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)) return;
    setFocus(Qt::MouseFocusReason);
    if (model()->document()->track() < 0) return;
    m_dragging = true;
    m_ramp = event->button() == Qt::RightButton || event->modifiers() & Qt::ShiftModifier;
    m_from = m_last = event->position();
    m_velocities.assign(model()->document()->notes().size(), 0);
    if (!m_ramp) setAlong(m_from, m_from);
    showPreview();
}

// Along the way of the mouse, or the ramp: every note that starts there is set to the height of the line.
void VelocityLane::setAlong(QPointF from, QPointF to)
{
    if (from.x() > to.x()) std::swap(from, to);
    const auto& notes = model()->document()->notes();
    const RollView& view = model()->view();
    const Tick first = Tick(view.tickAt(from.x() - kReach)), last = Tick(view.tickAt(to.x() + kReach));
    const bool onlySelected = !model()->document()->selection().empty();
    const auto begin = std::lower_bound(notes.begin(), notes.end(), first,
                                        [](const Note& note, Tick tick) { return note.start < tick; });
    for (auto i = std::size_t(begin - notes.begin()); i < notes.size() && notes[i].start <= last; ++i) {
        if (onlySelected && !m_selected[i]) continue;
        const double span = to.x() - from.x();
        const double way =
            span < 1 ? 1 : std::clamp((view.xOf(double(notes[i].start)) - from.x()) / span, 0.0, 1.0);
        m_velocities[i] = velocityAt(from.y() + way * (to.y() - from.y()));
    }
}

void VelocityLane::showPreview()
{
    RollModel::Preview preview;
    const auto& notes = model()->document()->notes();
    for (std::size_t i = 0; i < notes.size() && i < m_velocities.size(); ++i) {
        if (m_velocities[i] == 0) continue;
        preview.replaced.push_back(i);
        preview.notes.push_back(notes[i]);
        preview.notes.back().velocity = m_velocities[i];
    }
    model()->setPreview(std::move(preview));
    model()->setHint(tr("Velocity %1").arg(velocityAt(m_last.y())));
    update();
}

void VelocityLane::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return model()->setHint(
            tr("Drag to set how loud notes are · Shift or right button: a straight ramp"));
    const QPointF at = event->position();
    if (m_ramp) {
        std::fill(m_velocities.begin(), m_velocities.end(), 0);
        setAlong(m_from, at);
    } else {
        setAlong(m_last, at);
    }
    m_last = at;
    showPreview();
}

void VelocityLane::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_dragging) return;
    m_dragging = false;
    RollEdits edits(*model());
    music::EditedNotes made{model()->document()->notes(), edits.selectedFlags()};
    for (std::size_t i = 0; i < made.notes.size() && i < m_velocities.size(); ++i)
        if (m_velocities[i] != 0) made.notes[i].velocity = m_velocities[i];
    edits.put(std::move(made), tr("Change velocity"));
    stop();
}

void VelocityLane::stop()
{
    m_dragging = false;
    m_velocities.clear();
    model()->setPreview({});
    update();
}

void VelocityLane::leaveEvent(QEvent*)
{
    if (!m_dragging) model()->setHint({});
}

void VelocityLane::keyPressEvent(QKeyEvent* event)
{
    const int by = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return RollEdits(*model()).changeVelocity(by);
    case Qt::Key_Down:
        return RollEdits(*model()).changeVelocity(-by);
    case Qt::Key_Escape:
        if (m_dragging) return stop();
        [[fallthrough]];
    default:
        RollLane::keyPressEvent(event);
    }
}

} // namespace moyun::ui
