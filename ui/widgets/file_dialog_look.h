// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

QT_BEGIN_NAMESPACE
class QFileDialog;
QT_END_NAMESPACE

namespace moyun::ui {

// What all dialogs that choose files share: our own look instead of the desktop's, words in the language of
// the window, the user's usual folders at the side, columns with room for what stands in them.
class FileDialogLook
{
    Q_DECLARE_TR_FUNCTIONS(moyun::ui::FileDialogLook)
public:
    // Before its folder is chosen. `accept`: the word on its button.
    static void put(QFileDialog* dialog, const QString& accept);
};

} // namespace moyun::ui
