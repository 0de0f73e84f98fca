// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace moyun::ui {

// The choice of a score's file to open or save to; remembers its folder, deletes itself.
class ScoreDialog : public QFileDialog
{
    Q_OBJECT
public:
    enum Kind { Open, Save };

    // `suggestion`: the file proposed; empty: none, in the folder used last.
    ScoreDialog(Kind kind, const QString& suggestion, QWidget* parent);

    static QString folder(); // used last, or the documents'

Q_SIGNALS:
    void fileChosen(const QString& file);
};

} // namespace moyun::ui
