// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace moyun::ui {

// The title of a section of a column. A click or Space folds what is below it (checked: open).
class SectionTitle : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SectionTitle(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont titleFont() const;
};

} // namespace moyun::ui
