// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace moyun::ui {

// A line of plain text that is cut short with dots where there is no room for it; the whole is its tool tip.
// GUI thread only.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setElideMode(Qt::TextElideMode mode); // ElideRight without it
    // Where there is less room than so many pixels, nothing is shown: dots alone tell nothing.
    void setLeastWidth(int pixels);
    bool isBlank() const; // nothing is shown of the text
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
    int m_leastWidth = 0;
};

} // namespace moyun::ui
