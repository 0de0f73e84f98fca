// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QIconEngine>

namespace moyun::ui {

// A drawing from resources/icons in the colours of the look in use: it is drawn anew when the look changes.
class ThemeIcon : public QIconEngine
{
public:
    enum Tone { Quiet, Strong, OnAccent }; // beside other icons, beside a text, on the accent colour

    explicit ThemeIcon(const QString& name, Tone tone = Quiet);

    // An icon by the name of its file, without folder and ending.
    static QIcon icon(const char* name, Tone tone = Quiet);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    Tone m_tone;
    QByteArray m_drawing; // SVG text with currentColor in it
};

} // namespace moyun::ui
