// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme_icon.h"

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace moyun::ui {
namespace {

constexpr int kGap = 5; // between an icon and its text, besides what a style leaves

} // namespace

ThemeIcon::ThemeIcon(const QString& name, Tone tone) : m_name(name), m_tone(tone)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) m_drawing = file.readAll();
}

QIcon ThemeIcon::icon(const char* name, Tone tone)
{
    return QIcon(new ThemeIcon(QString::fromLatin1(name), tone));
}

void ThemeIcon::setBeside(QAbstractButton* button, const char* name, Tone tone, int size)
{
    button->setIcon(icon(name, tone));
    button->setIconSize({size + kGap, size});
}

QColor ThemeIcon::colour(QIcon::Mode mode, QIcon::State state) const
{
    const ThemeColours& c = Theme::colours();
    if (mode == QIcon::Disabled) return c.faint;
    if (m_tone == OnAccent) return c.accentText;
    const bool strong =
        m_tone == Strong || state == QIcon::On || mode == QIcon::Active || mode == QIcon::Selected;
    return strong ? c.text : c.muted;
}

void ThemeIcon::paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state)
{
    const QRect rect(place.topLeft(), QSize(std::min(place.width(), place.height()), place.height()));
    const QColor colour = this->colour(mode, state);
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QString key = QStringLiteral("moyun-icon/%1/%2/%3x%4@%5")
                            .arg(m_name, colour.name())
                            .arg(rect.width())
                            .arg(rect.height())
                            .arg(ratio);
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap(rect.size() * ratio);
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter inside(&drawn);
        QSvgRenderer(QByteArray(m_drawing).replace("currentColor", colour.name().toLatin1()))
            .render(&inside, QRectF(QPointF(), QSizeF(rect.size())));
        inside.end();
        QPixmapCache::insert(key, drawn);
    }
    painter->drawPixmap(rect.topLeft(), drawn);
}

QPixmap ThemeIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return result;
}

QIconEngine* ThemeIcon::clone() const
{
    return new ThemeIcon(m_name, m_tone);
}

} // namespace moyun::ui
