// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QStandardPaths>

namespace moyun::ui {

// What the dialogs that choose a file have in common: the look and words of the program, the folder that was
// used last for the purpose, and that they delete themselves. Opens one existing file unless it is told to
// save. GUI thread only.
class FileDialog : public QFileDialog
{
    Q_OBJECT
public:
    // The folder used last for `purpose`; where there is none (any more) the standard one, or else the
    // documents, or home.
    static QString startFolder(const QString& purpose, QStandardPaths::StandardLocation standard);

Q_SIGNALS:
    void fileChosen(const QString& file);

protected:
    FileDialog(const QString& purpose, QStandardPaths::StandardLocation standard, QWidget* parent);
    void setSaves(); // a file that need not exist
    // `accept`: the button that ends it.
    void setTexts(const QString& title, const QString& accept);
    void suggest(const QString& file); // with or without its folder; empty: nothing
};

} // namespace moyun::ui
