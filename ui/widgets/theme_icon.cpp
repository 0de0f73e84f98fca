// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme_icon.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace moyun::ui {
namespace {

QColor colourFor(QIcon::Mode mode, QIcon::State state)
{
    const ThemeColours& c = Theme::colours();
    if (mode == QIcon::Disabled) return c.faint;
    return state == QIcon::On || mode == QIcon::Active || mode == QIcon::Selected ? c.text : c.muted;
}

} // namespace

ThemeIcon::ThemeIcon(const QString& name) : m_name(name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) m_drawing = file.readAll();
}

QIcon ThemeIcon::icon(const char* name)
{
    return QIcon(new ThemeIcon(QString::fromLatin1(name)));
}

void ThemeIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const QColor colour = colourFor(mode, state);
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
    return new ThemeIcon(m_name);
}

} // namespace moyun::ui
