// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/text_dialog.h"

#include <QFileInfo>

namespace moyun::ui {

TextDialog::TextDialog(Kind kind, const QString& suggestion, QWidget* parent)
    : FileDialog(QStringLiteral("text"), QStandardPaths::DocumentsLocation, parent)
{
    if (kind == Export) {
        setSaves();
        setNameFilters({tr("Page (*.pdf)"), tr("Picture of the page (*.png)"), tr("Text (*.txt)")});
        setDefaultSuffix(QStringLiteral("pdf"));
        setTexts(tr("Export the poem"), tr("Save"));
        // The ending follows the kind chosen.
        connect(this, &QFileDialog::filterSelected, this, [this](const QString& filter) {
            const QString ending = filter.contains(QLatin1String("*.png"))   ? QStringLiteral("png")
                                   : filter.contains(QLatin1String("*.txt")) ? QStringLiteral("txt")
                                                                             : QStringLiteral("pdf");
            setDefaultSuffix(ending);
            const QString name = QFileInfo(selectedFiles().value(0)).completeBaseName();
            if (!name.isEmpty()) selectFile(name + QLatin1Char('.') + ending);
        });
    } else if (kind == Learn) {
        setNameFilters({tr("Poems (*.txt *.jsonl)"), tr("All files (*)")});
        setTexts(tr("Choose your poems, separated by blank lines"), tr("Learn"));
    } else {
        setNameFilters({tr("Texts (*.txt)"), tr("All files (*)")});
        setTexts(tr("Open a text"), tr("Open"));
    }
    suggest(suggestion);
}

} // namespace moyun::ui
