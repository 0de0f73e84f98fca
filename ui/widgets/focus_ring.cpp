// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace moyun::ui {

namespace {

constexpr double kRound = 6;
constexpr int kMostRound = 60; // pixels, of the shorter side

// The line itself. Its mask leaves the inside free, so that what is drawn there costs nothing more.
class RingWidget : public QWidget
{
public:
    explicit RingWidget(QWidget* window) : QWidget(window)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    static int thickness() { return Theme::colours().contrast ? 3 : 2; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::colours().focus, thickness()));
        const double half = thickness() / 2.0;
        // As round as the fields and buttons; areas of the window have corners.
        const double round = std::min(width(), height()) <= kMostRound ? kRound : 0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), round, round);
    }
    void resizeEvent(QResizeEvent*) override
    {
        const int line = thickness() + int(kRound / 2); // with what a round corner leaves of a square one
        setMask(QRegion(rect()) - QRegion(rect().adjusted(line, line, -line, -line)));
    }
};

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

QRect FocusRing::seenRect(const QWidget* widget)
{
    const QWidget* window = widget->window();
    QRect seen = widget->rect().translated(widget->mapTo(window, QPoint()));
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        seen &= above->rect().translated(above->mapTo(window, QPoint()));
        if (above->isWindow()) break;
    }
    return seen;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
            reason == Qt::ShortcutFocusReason)
            m_byKeyboard = true;
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::TabletPress:
        m_byKeyboard = false;
        if (m_ring && m_ring->isVisible()) place();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::StyleChange:
    case QEvent::LayoutRequest:
        if (m_target && watched->isWidgetType() && watched != m_ring) {
            auto* widget = static_cast<QWidget*>(watched);
            if (widget == m_target || widget->isAncestorOf(m_target)) place();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* focused)
{
    m_target = focused;
    place();
}

void FocusRing::place()
{
    const bool wanted = m_target && m_target->isVisible() && !m_target->isWindow() &&
                        (m_byKeyboard || Theme::colours().contrast);
    const QRect seen = wanted ? seenRect(m_target) : QRect();
    if (seen.isEmpty()) {
        if (m_ring) m_ring->hide();
        return;
    }
    QWidget* window = m_target->window();
    if (!m_ring || m_ring->parentWidget() != window) {
        delete m_ring;
        m_ring = new RingWidget(window);
    }
    m_ring->setGeometry(seen.adjusted(-1, -1, 1, 1) & window->rect());
    m_ring->raise();
    m_ring->show();
}

} // namespace moyun::ui
