// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QIconEngine>

namespace moyun::ui {

// A drawing from resources/icons in the colours of the look in use: it is drawn anew when the look changes.
class ThemeIcon : public QIconEngine
{
public:
    explicit ThemeIcon(const QString& name);

    // An icon by the name of its file, without folder and ending.
    static QIcon icon(const char* name);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;

private:
    QString m_name;
    QByteArray m_drawing; // SVG text with currentColor in it
};

} // namespace moyun::ui
