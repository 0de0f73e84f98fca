// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_overview.h"

#include "core/bridge/music_transport.h"
#include "ui/pianoroll/mini_roll.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

namespace {

constexpr int kHeight = 34, kMargin = 3, kEdge = 5; // pixels
constexpr int kLateMs = 150;
constexpr double kLeastShown = 480; // of a quarter note's ticks at the usual resolution

} // namespace

RollOverview::RollOverview(RollModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_playhead(model->transport()->position())
{
    setObjectName(QStringLiteral("rollOverview"));
    setFixedHeight(kHeight);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(model, &RollModel::viewChanged, this, qOverload<>(&QWidget::update));
    const auto measure = [this] {
        m_end = std::max<music::Tick>(miniRollEnd(m_model->document()->score()), 1);
    };
    measure();
    connect(model->document(), &bridge::ScoreDocument::changed, this, [this, measure] {
        measure();
        if (!m_late.isActive()) m_late.start(kLateMs, this);
    });
    connect(model->transport(), &bridge::MusicTransport::positionChanged, this, [this](music::Tick at) {
        const int before = int(xOf(double(m_playhead))), after = int(xOf(double(at)));
        m_playhead = at;
        if (before == after) return;
        update(before - 1, 0, 3, height());
        update(after - 1, 0, 3, height());
    });
    retranslate();
}

void RollOverview::retranslate()
{
    setAccessibleName(tr("Overview"));
    setToolTip(tr("Drag the frame to scroll, its edges to zoom"));
}

double RollOverview::xOf(double tick) const
{
    return tick * width() / double(m_end);
}

double RollOverview::tickAt(double x) const
{
    return x * double(m_end) / width();
}

QRectF RollOverview::frame() const
{
    const RollView& view = m_model->view();
    const double left = std::clamp(xOf(view.tickAt(0)), 0.0, width() - 4.0),
                 right = std::clamp(xOf(view.tickAt(view.size().width())), left + 4, double(width()));
    return {left, 0, right - left, double(height())};
}

void RollOverview::draw()
{
    const double ratio = devicePixelRatioF();
    m_drawn = QPixmap((QSizeF(size()) * ratio).toSize());
    m_drawn.setDevicePixelRatio(ratio);
    m_drawn.fill(Theme::colours().sunken);
    QPainter painter(&m_drawn);
    paintMiniRoll(painter, QRectF(rect()).adjusted(0, kMargin, 0, -kMargin), m_model->document()->score());
}

void RollOverview::paintEvent(QPaintEvent*)
{
    if (m_drawn.isNull()) draw();
    const ThemeColours& t = Theme::colours();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    const QRectF seen = frame();
    QColor veil = t.window;
    veil.setAlphaF(0.55f);
    painter.fillRect(QRectF(0, 0, seen.left(), height()), veil);
    painter.fillRect(QRectF(seen.right(), 0, width() - seen.right(), height()), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.muted, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(seen.adjusted(0.5, 0.5, -0.5, -1.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(xOf(double(m_playhead)), 0, 1, height()), RollColours::now().playhead);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
}

RollOverview::Hold RollOverview::holdAt(double x) const
{
    const QRectF seen = frame();
    if (std::abs(x - seen.left()) <= kEdge) return Hold::Left;
    if (std::abs(x - seen.right()) <= kEdge) return Hold::Right;
    return x > seen.left() && x < seen.right() ? Hold::Frame : Hold::None;
}

void RollOverview::show(double from, double to)
{
    RollView view = m_model->view();
    const double least = kLeastShown / 480 * m_model->document()->score().ticksPerQuarter;
    to = std::max(to, from + least);
    view.setPixelsPerQuarter(view.size().width() / (to - from) * m_model->document()->score().ticksPerQuarter,
                             0);
    view.setScroll({int(std::lround(from * view.pixelsPerTick())), view.scroll().y()});
    m_model->setView(view);
}

void RollOverview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const RollView& view = m_model->view();
    const double x = event->position().x(), shown = view.tickAt(view.size().width()) - view.tickAt(0);
    m_hold = holdAt(x);
    if (m_hold == Hold::None) {
        // Elsewhere: the frame comes under the mouse and can be dragged on.
        RollView moved = view;
        moved.setScroll(
            {int(std::lround((tickAt(x) - shown / 2) * view.pixelsPerTick())), view.scroll().y()});
        m_model->setView(moved);
        m_hold = Hold::Frame;
    }
    m_offset = tickAt(x) - m_model->view().tickAt(0);
}

void RollOverview::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    RollView view = m_model->view();
    switch (m_hold) {
    case Hold::None: {
        const Hold hold = holdAt(x);
        setCursor(hold == Hold::Left || hold == Hold::Right ? Qt::SizeHorCursor
                  : hold == Hold::Frame                     ? Qt::OpenHandCursor
                                                            : Qt::ArrowCursor);
        return;
    }
    case Hold::Frame:
        view.setScroll({int(std::lround((tickAt(x) - m_offset) * view.pixelsPerTick())), view.scroll().y()});
        return m_model->setView(view);
    case Hold::Left:
        return show(std::max(0.0, tickAt(x)), view.tickAt(view.size().width()));
    case Hold::Right:
        return show(view.tickAt(0), tickAt(x));
    }
}

void RollOverview::mouseReleaseEvent(QMouseEvent*)
{
    m_hold = Hold::None;
}

void RollOverview::wheelEvent(QWheelEvent* event)
{
    RollView view = m_model->view();
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        view.setPixelsPerQuarter(view.pixelsPerQuarter() * std::pow(1.2, turned.y() / 120.0),
                                 view.xOf(tickAt(event->position().x())));
    else
        view.pan({-(turned.x() + turned.y()) / 2, 0});
    m_model->setView(view);
    event->accept();
}

void RollOverview::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_late.timerId()) return;
    m_late.stop();
    m_drawn = {};
    update();
}

void RollOverview::resizeEvent(QResizeEvent*)
{
    m_drawn = {};
}

void RollOverview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_drawn = {};
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
