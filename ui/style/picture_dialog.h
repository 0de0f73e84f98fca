// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace moyun::ui {

// The choice of a picture file. Our own dialog instead of the platform's: it looks and speaks like the rest,
// and works where the platform has none. Remembers its folder by purpose, deletes itself.
class PictureDialog : public QFileDialog
{
    Q_OBJECT
public:
    enum Kind { Open, Painting, Save };

    PictureDialog(Kind kind, const QString& purpose, QWidget* parent);

Q_SIGNALS:
    void fileChosen(const QString& file); // once for each of several
};

} // namespace moyun::ui
