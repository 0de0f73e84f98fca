// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QIconEngine>

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

namespace moyun::ui {

// A drawing from resources/icons in the colours of the look in use: it is drawn anew when the look changes.
// The drawings are square; in a wider place they stand at the left.
class ThemeIcon : public QIconEngine
{
public:
    enum Tone { Quiet, Strong, OnAccent }; // beside other icons, beside a text, on the accent colour

    explicit ThemeIcon(const QString& name, Tone tone = Quiet);

    // An icon by the name of its file, without folder and ending.
    static QIcon icon(const char* name, Tone tone = Quiet);
    // Puts an icon of `size` before the text of a button, with room between the two: styles leave hardly any.
    static void setBeside(QAbstractButton* button, const char* name, Tone tone = Quiet, int size = 18);

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    Tone m_tone;
    QByteArray m_drawing; // SVG text with currentColor in it
};

} // namespace moyun::ui
