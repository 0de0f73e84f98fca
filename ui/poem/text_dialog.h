// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace moyun::ui {

// The choice of a text file; remembers its folder, deletes itself.
class TextDialog : public QFileDialog
{
    Q_OBJECT
public:
    enum Kind { Open, Save, Export, Learn };

    // `suggestion`: the file proposed; empty: none, in the folder used last.
    TextDialog(Kind kind, const QString& suggestion, QWidget* parent);

Q_SIGNALS:
    void fileChosen(const QString& file);
};

} // namespace moyun::ui
