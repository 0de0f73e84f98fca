// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/project_words.h"

#include "ui/widgets/clock_text.h"
#include "ui/widgets/theme_icon.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace moyun::ui::projectWords {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ProjectWords", text);
}

} // namespace

QString when(const QDateTime& at)
{
    if (!at.isValid()) return {};
    const QDateTime local = at.toLocalTime();
    const QString time = clockText(local.time());
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0) return say(QT_TRANSLATE_NOOP("ProjectWords", "today at %1")).arg(time);
    if (days == 1) return say(QT_TRANSLATE_NOOP("ProjectWords", "yesterday at %1")).arg(time);
    return say(QT_TRANSLATE_NOOP("ProjectWords", "%1 at %2"))
        .arg(QLocale().toString(local.date(), QLocale::LongFormat), time);
}

QString nameOf(const QString& file)
{
    const QString name = QFileInfo(file).completeBaseName();
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("ProjectWords", "Untitled")) : name;
}

QPixmap framed(const QImage& thumbnail, QSize size, double pixelRatio)
{
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (thumbnail.isNull()) {
        constexpr int kSign = 28;
        ThemeIcon::icon("picture").paint(
            &painter, QRect((size.width() - kSign) / 2, (size.height() - kSign) / 2, kSign, kSign));
        return pixmap;
    }
    const QSizeF fits = QSizeF(thumbnail.size()).scaled(QSizeF(size), Qt::KeepAspectRatio);
    const QRectF place(QPointF((size.width() - fits.width()) / 2, (size.height() - fits.height()) / 2), fits);
    QPainterPath outline;
    outline.addRoundedRect(place, 4, 4);
    painter.setClipPath(outline);
    // Ink on a transparent ground is dark: without paper it could not be seen in the dark look.
    if (thumbnail.hasAlphaChannel()) painter.fillRect(place, Qt::white);
    painter.drawImage(place, thumbnail);
    return pixmap;
}

} // namespace moyun::ui::projectWords
