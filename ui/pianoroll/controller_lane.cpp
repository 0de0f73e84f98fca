// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/controller_lane.h"

#include "core/music/control_edits.h"
#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/pianoroll/roll_scene.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace moyun::ui {

using bridge::ScoreDocument;
using music::Control;
using music::Tick;

namespace {

constexpr int kMargin = 6;                  // pixels free above and below
constexpr int kDown = 64;                   // a pedal from here on
constexpr double kReach = 4;                // pixels beside the mouse that are taken away, too
constexpr std::size_t kMostPoints = 20'000; // of one drag

} // namespace

ControllerLane::ControllerLane(RollModel* model, QWidget* parent) : RollLane(model, kHeight, parent)
{
    setObjectName(QStringLiteral("controllerLane"));
    setFocusPolicy(Qt::ClickFocus);
    const auto reset = [this] {
        if (m_drag != Drag::None) stop();
        update();
    };
    connect(model->document(), &ScoreDocument::changed, this, reset);
    connect(model->document(), &ScoreDocument::trackChanged, this, reset);
    connect(model, &RollModel::snapChanged, this, reset);
    connect(model, &RollModel::shownChanged, this, [this, reset] {
        retranslate();
        reset();
    });
    retranslate();
}

void ControllerLane::retranslate()
{
    setAccessibleName(tr("Controller: %1").arg(NoteNames::controller(model()->controller())));
}

bool ControllerLane::isPedal() const
{
    return model()->controller() >= Control::kSustain && model()->controller() <= 69;
}

int ControllerLane::least() const
{
    return music::rangeOfControl(model()->controller()).low;
}

int ControllerLane::most() const
{
    return music::rangeOfControl(model()->controller()).high;
}

int ControllerLane::yOf(int value) const
{
    const double way = double(value - least()) / (most() - least());
    return height() - kMargin - int(std::lround(way * (height() - 2 * kMargin)));
}

int ControllerLane::valueAt(double y) const
{
    const double way = (height() - kMargin - y) / (height() - 2 * kMargin);
    return std::clamp(least() + int(std::lround(way * (most() - least()))), least(), most());
}

const std::vector<Control>& ControllerLane::controls() const
{
    static const std::vector<Control> kNone;
    const auto& document = *model()->document();
    return document.track() < 0 ? kNone : document.score().tracks[std::size_t(document.track())].controls;
}

std::vector<Control> ControllerLane::result() const
{
    const int number = model()->controller();
    switch (m_drag) {
    case Drag::Pedal:
        return music::withControlHeld(controls(), number, m_first, m_end, most());
    case Drag::Draw:
    case Drag::Ramp: {
        std::vector<Control> points;
        for (const auto& [at, value] : m_written) points.push_back({at, number, value});
        // The last value holds for its cell; what comes behind it stays as it was.
        return music::withControls(controls(), number, m_first, m_end + model()->step(), std::move(points));
    }
    case Drag::Erase:
        return music::withoutControls(controls(), number, m_first, m_end);
    case Drag::None:
        break;
    }
    return controls();
}

void ControllerLane::paintSteps(QPainter& painter, const std::vector<Control>& all) const
{
    const int number = model()->controller();
    const QColor track = trackColour(model()->document()->track());
    QColor fill = track;
    fill.setAlphaF(0.32f);
    const int ground = number == Control::kPitchBend ? yOf(0) : height() - kMargin;
    int value = music::rangeOfControl(number).usual, x = 0;
    bool isSet = false;
    int lastDot = -10; // many changes may fall on one pixel
    const auto block = [&](int to) {
        if (to <= x || !isSet) return;
        const bool down = value >= kDown;
        if (isPedal()) {
            if (!down) return;
            painter.fillRect(x, kMargin + 10, to - x, height() - 2 * kMargin - 10, fill);
            painter.fillRect(x, kMargin + 10, to - x, 2, track);
            painter.fillRect(x, kMargin + 10, 2, height() - 2 * kMargin - 10, track);
            return;
        }
        const int y = yOf(value);
        painter.fillRect(x, std::min(y, ground), to - x, std::abs(ground - y), fill);
        painter.fillRect(x, y - 1, to - x, 2, track);
    };
    for (const Control& control : all) {
        if (control.number != number) continue;
        const int at = xOf(control.at);
        if (at > width()) break;
        block(std::min(at, width()));
        if (at >= -4 && at != lastDot && !isPedal())
            painter.fillRect(at - 2, yOf(control.value) - 3, 5, 5, track);
        lastDot = at;
        value = control.value;
        isSet = true;
        x = std::max(at, 0);
    }
    block(width());
}

void ControllerLane::paintEvent(QPaintEvent*)
{
    const ThemeColours& t = Theme::colours();
    const RollColours c = RollColours::now();
    QPainter painter(this);
    painter.fillRect(rect(), c.row);
    RollScene(*model()).paintLines(painter, rect());
    if (!isPedal()) painter.fillRect(0, yOf((least() + most() + 1) / 2), width(), 1, c.beatLine);
    paintSteps(painter, m_drag == Drag::None ? controls() : result());
    if (m_drag == Drag::Ramp) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.band, 1.5));
        painter.drawLine(m_from, m_last);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.fillRect(0, 0, width(), 1, t.borderStrong);
    paintPlayhead(painter);
}

void ControllerLane::mousePressEvent(QMouseEvent* event)
{
    if (m_drag != Drag::None || model()->document()->track() < 0) return;
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::RightButton)
        m_drag = Drag::Erase;
    else if (event->button() != Qt::LeftButton)
        return;
    else if (isPedal())
        m_drag = Drag::Pedal;
    else
        m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Ramp : Drag::Draw;
    m_from = m_last = event->position();
    m_first = m_end = model()->snappedTick(tickAt(m_from.x()), SnapTo::Before);
    if (m_drag == Drag::Erase) {
        m_first = Tick(tickAt(m_from.x() - kReach));
        m_end = Tick(tickAt(m_from.x() + kReach));
    }
    m_written.clear();
    if (m_drag == Drag::Draw) writeAlong(m_from, m_from);
    update();
}

// A value at every line of the grid between two places of the mouse.
void ControllerLane::writeAlong(QPointF from, QPointF to)
{
    if (from.x() > to.x()) std::swap(from, to);
    const Tick cell = std::max<Tick>(1, model()->step());
    const auto& bars = model()->document()->bars();
    const RollView& view = model()->view();
    const auto put = [this](Tick at, int value) {
        const auto place = std::lower_bound(m_written.begin(), m_written.end(), at,
                                            [](const auto& point, Tick tick) { return point.first < tick; });
        if (place != m_written.end() && place->first == at)
            place->second = value;
        else if (m_written.size() < kMostPoints)
            m_written.insert(place, {at, value});
    };
    const Tick last = Tick(tickAt(to.x()));
    for (Tick at = snapped(bars, cell, Tick(tickAt(from.x())), SnapTo::Before); at <= last;
         at = snapped(bars, cell, at + 1, SnapTo::After)) {
        const double span = to.x() - from.x();
        const double way = span < 1 ? 1 : std::clamp((view.xOf(double(at)) - from.x()) / span, 0.0, 1.0);
        put(at, valueAt(from.y() + way * (to.y() - from.y())));
        m_first = std::min(m_first, at);
        m_end = std::max(m_end, at);
    }
}

void ControllerLane::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    switch (m_drag) {
    case Drag::None:
        return model()->setHint(
            isPedal() ? tr("Drag to hold the pedal · right button: take away")
                      : tr("Drag to write values · Shift: a straight ramp · right button: take away"));
    case Drag::Pedal: {
        const Tick from = model()->snappedTick(tickAt(m_from.x())), to = model()->snappedTick(tickAt(at.x()));
        std::tie(m_first, m_end) = std::minmax(from, to);
        break;
    }
    case Drag::Erase: {
        m_first = std::min(m_first, Tick(tickAt(at.x() - kReach)));
        m_end = std::max(m_end, Tick(tickAt(at.x() + kReach)));
        break;
    }
    case Drag::Draw:
        writeAlong(m_last, at);
        break;
    case Drag::Ramp:
        m_written.clear();
        m_first = m_end = model()->snappedTick(tickAt(m_from.x()), SnapTo::Before);
        writeAlong(m_from, at);
        break;
    }
    m_last = at;
    if (m_drag == Drag::Draw || m_drag == Drag::Ramp) model()->setHint(tr("Value %1").arg(valueAt(at.y())));
    update();
}

void ControllerLane::mouseReleaseEvent(QMouseEvent*)
{
    if (m_drag == Drag::None) return;
    const bool nothing = m_drag == Drag::Pedal && m_first == m_end;
    auto made = result();
    const bool erased = m_drag == Drag::Erase;
    stop();
    if (nothing || made == controls()) return;
    ScoreDocument& document = *model()->document();
    music::Score score = document.score();
    score.tracks[std::size_t(document.track())].controls = std::move(made);
    const QString name = NoteNames::controller(model()->controller());
    document.change(std::move(score), document.selection(),
                    erased ? tr("Delete %1").arg(name) : tr("Draw %1").arg(name));
}

void ControllerLane::stop()
{
    m_drag = Drag::None;
    m_written.clear();
    update();
}

void ControllerLane::leaveEvent(QEvent*)
{
    if (m_drag == Drag::None) model()->setHint({});
}

void ControllerLane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) return stop();
    RollLane::keyPressEvent(event);
}

} // namespace moyun::ui
