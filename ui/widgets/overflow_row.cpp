// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overflow_row.h"

#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QFrame>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::ui {

constexpr int kGap = 5;

OverflowRow::OverflowRow(QWidget* parent) : QWidget(parent), m_more(new QToolButton(this))
{
    m_more->setIcon(ThemeIcon::icon("more"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_more, &QToolButton::clicked, this, &OverflowRow::openRest);
}

void OverflowRow::add(QWidget* part, int gap)
{
    part->setParent(this);
    m_parts.push_back({part, gap});
    QWidget::setTabOrder(part, m_more);
    updateGeometry();
}

void OverflowRow::setWanted(QWidget* part, bool wanted)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [part](const Part& each) { return each.widget == part; });
    if (found == m_parts.end() || found->wanted == wanted) return;
    takeBack();
    found->wanted = wanted;
    updateGeometry();
    arrange();
}

void OverflowRow::setMoreText(const QString& accessibleName, const QString& toolTip)
{
    m_more->setAccessibleName(accessibleName);
    m_more->setToolTip(toolTip);
}

int OverflowRow::leastWidth(const QWidget* widget)
{
    const int least = std::clamp(std::max(widget->minimumSizeHint().width(), widget->minimumWidth()), 0,
                                 widget->maximumWidth());
    return widget->sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag ? least : usualWidth(widget);
}

int OverflowRow::usualWidth(const QWidget* widget)
{
    return std::clamp(widget->sizeHint().width(), widget->minimumWidth(), widget->maximumWidth());
}

QSize OverflowRow::sizeHint() const
{
    QSize size(0, minimumSizeHint().height());
    for (const Part& part : m_parts)
        if (part.wanted) size.rwidth() += usualWidth(part.widget) + part.gap + kGap;
    return size;
}

QSize OverflowRow::minimumSizeHint() const
{
    int height = m_more->sizeHint().height();
    for (const Part& part : m_parts)
        if (part.wanted) height = std::max(height, part.widget->sizeHint().height());
    return {m_more->sizeHint().width(), height};
}

int OverflowRow::leastRoom() const
{
    int least = 0;
    for (const Part& part : m_parts)
        if (part.wanted) least += leastWidth(part.widget) + part.gap + (least > 0 ? kGap : 0);
    return least;
}

void OverflowRow::arrange()
{
    if (m_rest) return; // what is open there comes back first
    const bool all = leastRoom() <= width();
    const int room = all ? width() : width() - m_more->sizeHint().width() - kGap;

    int taken = 0, wish = 0;
    bool full = false;
    for (Part& part : m_parts) {
        const int need = leastWidth(part.widget) + part.gap + (taken > 0 ? kGap : 0);
        full = full || (part.wanted && taken + need > room);
        part.inRow = part.wanted && !full;
        if (!part.inRow) continue;
        taken += need;
        wish += usualWidth(part.widget) - leastWidth(part.widget);
    }
    // What is left is shared by what each lacks to its usual width.
    const int left = std::max(0, room - taken);
    const double share = wish > 0 ? std::min(1.0, double(left) / wish) : 0;
    int x = 0;
    for (const Part& part : m_parts) {
        part.widget->setVisible(part.inRow);
        if (!part.inRow) continue;
        const int low = leastWidth(part.widget);
        const int wide = low + int(share * (usualWidth(part.widget) - low));
        const int high = std::min(height(), part.widget->sizeHint().height());
        x += (x > 0 ? kGap : 0) + part.gap;
        const QRect place(x, (height() - high) / 2, wide, high);
        part.widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += wide;
    }
    m_more->setVisible(!all);
    m_more->resize(m_more->sizeHint());
    m_more->move(x + kGap, (height() - m_more->height()) / 2);
}

void OverflowRow::openRest()
{
    m_rest = new QFrame(this, Qt::Popup);
    m_rest->setAttribute(Qt::WA_DeleteOnClose);
    m_rest->setObjectName(QStringLiteral("picker"));
    auto* column = new QVBoxLayout(m_rest);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    for (const Part& part : m_parts) {
        if (!part.wanted || part.inRow) continue;
        column->addWidget(part.widget);
        part.widget->show();
    }
    m_rest->installEventFilter(this);
    m_rest->adjustSize();
    m_rest->move(m_more->mapToGlobal(QPoint(m_more->width() - m_rest->width(), m_more->height() + 4)));
    m_rest->show();
    m_rest->setFocus();
}

void OverflowRow::takeBack()
{
    if (!m_rest) return;
    QFrame* rest = m_rest;
    m_rest = nullptr;
    rest->removeEventFilter(this);
    for (const Part& part : m_parts)
        if (part.widget->parentWidget() == rest) part.widget->setParent(this);
    rest->close();
    arrange();
}

bool OverflowRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rest && event->type() == QEvent::Close) takeBack();
    return QWidget::eventFilter(watched, event);
}

bool OverflowRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void OverflowRow::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace moyun::ui
