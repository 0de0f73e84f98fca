// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QFocusEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace moyun::ui {

namespace {

constexpr int kRound = 6;
constexpr int kMostRound = 60; // pixels, of the shorter side
constexpr int kGap = 2;        // of ground between a line and what it must not touch

// As the style sheet rounds them.
struct Rounded
{
    const char* name;
    int radius;
};
constexpr Rounded kRounded[] = {{"candidateCard", 8}, {"takeCard", 8}, {"trackRow", 7},    {"takeList", 6},
                                {"faultList", 6},     {"logList", 6},  {"settingPages", 8}};

// 0 for the areas of the window, which have corners.
int roundOf(const QWidget& widget)
{
    if (const QVariant own = widget.property(FocusRing::kRoundProperty); own.isValid()) return own.toInt();
    for (const Rounded& known : kRounded)
        if (widget.objectName() == QLatin1String(known.name)) return known.radius;
    const bool field = qobject_cast<const QAbstractButton*>(&widget) ||
                       qobject_cast<const QPlainTextEdit*>(&widget) ||
                       qobject_cast<const QTextEdit*>(&widget) ||
                       (qobject_cast<const QAbstractItemView*>(&widget) &&
                        qobject_cast<const QFileDialog*>(widget.window()));
    return field || std::min(widget.width(), widget.height()) <= kMostRound ? kRound : 0;
}

// A line of nearly the colour of a button, and one beside a scroll bar, need some ground between.
int gapOf(const QWidget& widget)
{
    if (widget.objectName() == QLatin1String("primary")) return kGap;
    return qobject_cast<const QAbstractItemView*>(&widget) && roundOf(widget) > 0 ? kGap : 0;
}

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

    void setRound(int radius)
    {
        m_round = radius;
        hollow();
        update();
    }
    static int thickness() { return Theme::colours().contrast ? 3 : 2; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(Theme::colours().focus, thickness(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const double half = thickness() / 2.0;
        const double round = m_round > 0 ? m_round - half : 0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), round, round);
    }
    void resizeEvent(QResizeEvent*) override { hollow(); }

private:
    void hollow()
    {
        const int line = thickness() + m_round / 2; // with what a round corner leaves of a square one
        setMask(QRegion(rect()) - QRegion(rect().adjusted(line, line, -line, -line)));
    }

    int m_round = 0; // of the outer edge
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
    const int out = 1 + gapOf(*m_target);
    m_ring->setGeometry(seen.adjusted(-out, -out, out, out) & window->rect());
    const int round = roundOf(*m_target);
    static_cast<RingWidget*>(m_ring.data())->setRound(round > 0 ? round + out : 0);
    m_ring->raise();
    m_ring->show();
}

} // namespace moyun::ui
