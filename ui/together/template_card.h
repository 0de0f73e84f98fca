// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace moyun::ui {

// One of the things that a project can begin with: a sketch of its sheet, its name and what is in it. A
// button that draws itself.
class TemplateCard : public QPushButton
{
    Q_OBJECT
public:
    // `sheet`: relation of the sides of the sheet. `picture`: drawn on it, null for an empty sheet.
    explicit TemplateCard(QSizeF sheet, QWidget* parent = nullptr);

    void setPicture(const QPixmap& picture);
    void setTexts(const QString& title, const QString& about);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSheet(QPainter& painter, const QRectF& room) const;

    QSizeF m_sheet;
    QPixmap m_picture;
    QString m_about;
};

} // namespace moyun::ui
