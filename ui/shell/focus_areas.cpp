// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focus_areas.h"

#include <QPointer>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace moyun::ui {

namespace {

constexpr char kArea[] = "focusArea", kLast[] = "focusAreaLast", kEntry[] = "focusAreaEntry";

bool takesFocus(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
           !widget->focusProxy();
}

QWidget* areaOf(QWidget* widget)
{
    while (widget && !widget->property(kArea).toBool()) widget = widget->parentWidget();
    return widget;
}

} // namespace

void FocusAreas::mark(QWidget* area, const Entry& entry)
{
    area->setProperty(kArea, true);
    area->setProperty(kEntry, QVariant::fromValue(entry));
}

QWidget* FocusAreas::firstIn(QWidget* area)
{
    if (takesFocus(area)) return area;
    // In the order of Tab, which is how a keyboard reads it.
    for (QWidget* next = area->nextInFocusChain(); next && next != area; next = next->nextInFocusChain())
        if (area->isAncestorOf(next) && takesFocus(next)) return next;
    return nullptr;
}

QList<QWidget*> FocusAreas::shown(const QWidget* window)
{
    QList<QWidget*> areas;
    for (QWidget* each : window->findChildren<QWidget*>())
        if (each->property(kArea).toBool() && each->isVisible() && firstIn(each)) areas.append(each);
    const auto place = [window](const QWidget* area) {
        const QPoint at = area->mapTo(window, QPoint());
        return std::pair(at.x(), at.y());
    };
    std::stable_sort(areas.begin(), areas.end(),
                     [&place](const QWidget* a, const QWidget* b) { return place(a) < place(b); });
    return areas;
}

void FocusAreas::go(QWidget* window, bool forwards)
{
    const QList<QWidget*> areas = shown(window);
    if (areas.isEmpty()) return;
    QWidget* from = areaOf(window->focusWidget());
    if (from) from->setProperty(kLast, QVariant::fromValue(QPointer<QWidget>(window->focusWidget())));
    const qsizetype count = areas.size(), at = areas.indexOf(from);
    QWidget* to = at < 0 ? areas[forwards ? 0 : count - 1] : areas[(at + (forwards ? 1 : count - 1)) % count];
    const auto last = to->property(kLast).value<QPointer<QWidget>>();
    const auto entry = to->property(kEntry).value<Entry>();
    QWidget* target = last && to->isAncestorOf(last) && takesFocus(last) ? last.data() : nullptr;
    if (!target && entry) target = entry();
    if (!target || !takesFocus(target)) target = firstIn(to);
    target->setFocus(forwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace moyun::ui
