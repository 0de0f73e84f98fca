// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast_check.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace moyun::test {

namespace {

constexpr double kLeast = 3, kLeastStrict = 7;
constexpr double kThin = 0.8; // strokes of small type do not reach their whole colour

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const ui::ElidedLabel*>(widget); label && label->isBlank())
        return {};
    if (const auto* label = qobject_cast<const QLabel*>(widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) return box->currentText();
    return {};
}

double contrastWithin(const QImage& part)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < part.height(); ++y)
        for (int x = 0; x < part.width(); ++x) ++counts[part.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrastOf(QColor(it.key()), QColor(ground)));
    return best;
}

} // namespace

double contrastOf(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QStringList faintTexts(const QWidget* root, const QImage& screen, bool strict)
{
    QStringList faint;
    const double ratio = screen.devicePixelRatio();
    const double least = (strict ? kLeastStrict : kLeast) * kThin;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        const QString text = textOf(widget);
        if (text.trimmed().isEmpty() || !widget->isVisible() || !widget->isEnabled() ||
            widget->window() != root->window())
            continue;
        if (!widget->visibleRegion().contains(widget->rect().center())) continue; // scrolled away
        // What lies under something else, as under a call-out, is not to be read.
        const QPoint middle = widget->mapTo(widget->window(), widget->rect().center());
        const QWidget* at = widget->window()->childAt(middle);
        if (at && at != widget && !widget->isAncestorOf(at) && !at->isAncestorOf(widget)) continue;
        const QRect shown = widget->visibleRegion().boundingRect();
        const QRect inner = shown.adjusted(2, 2, -2, -2); // without its frame
        const QRect place(widget->mapToGlobal(inner.topLeft()), inner.size());
        const QRect pixels((QPointF(place.topLeft()) * ratio).toPoint(),
                           (QSizeF(place.size()) * ratio).toSize());
        const double has = contrastWithin(screen.copy(pixels.intersected(screen.rect())));
        if (has < least)
            faint += QStringLiteral("%1: \"%2\" has a contrast of %3")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), text.left(40))
                         .arg(has, 0, 'f', 1);
    }
    return faint;
}

} // namespace moyun::test
