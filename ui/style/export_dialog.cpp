// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/export_dialog.h"

#include "ui/style/picture_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace moyun::ui {

namespace {

const char* const kEndings[] = {"png", "jpg", "webp", "tif"};

QString knownEnding(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("jpeg")) return QStringLiteral("jpg");
    if (ending == QLatin1String("tiff")) return QStringLiteral("tif");
    for (const char* known : kEndings)
        if (ending == QLatin1String(known)) return ending;
    return {};
}

} // namespace

ExportDialog::ExportDialog(const QString& suggestion, QSize pixels, QWidget* parent)
    : DialogFrame(parent), m_pixels(pixels), m_fileName(new QLabel), m_formatName(new QLabel),
      m_sizeName(new QLabel), m_size(new QLabel), m_warning(new QLabel), m_file(new QLineEdit(suggestion)),
      m_format(new QComboBox), m_browse(new QPushButton), m_cancel(addButton(false)),
      m_export(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const char* ending : kEndings) m_format->addItem(QString(), QString::fromLatin1(ending));
    m_warning->setObjectName(QStringLiteral("hint"));
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    m_browse->setAutoDefault(false);
    m_fileName->setBuddy(m_file);
    m_formatName->setBuddy(m_format);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fileName, 0, 0);
    grid->addWidget(m_file, 0, 1);
    grid->addWidget(m_browse, 0, 2);
    grid->addWidget(m_formatName, 1, 0);
    grid->addWidget(m_format, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_sizeName, 2, 0);
    grid->addWidget(m_size, 2, 1);
    body()->addLayout(grid);
    body()->addWidget(m_warning);
    body()->addStretch(1);
    setMinimumWidth(580);

    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_format, &QComboBox::activated, this, [this] { setEnding(m_format->currentData().toString()); });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        Q_EMIT exportChosen(m_file->text().trimmed());
        accept();
    });
    retranslate();
    m_file->setFocus();
    const QString name = QFileInfo(suggestion).completeBaseName();
    m_file->setSelection(static_cast<int>(suggestion.lastIndexOf(name)), static_cast<int>(name.size()));
}

void ExportDialog::setEnding(const QString& ending)
{
    QString file = m_file->text().trimmed();
    if (const QString old = QFileInfo(file).suffix(); !knownEnding(file).isEmpty()) file.chop(old.size() + 1);
    m_file->setText(file + QLatin1Char('.') + ending);
}

void ExportDialog::browse()
{
    auto* dialog = new PictureDialog(PictureDialog::Save, QStringLiteral("export"), this);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // said here, below the field
    const QFileInfo now(m_file->text().trimmed());
    if (now.dir().exists()) dialog->setDirectory(now.dir());
    dialog->selectFile(now.fileName());
    connect(dialog, &PictureDialog::fileChosen, this, [this](const QString& file) {
        m_file->setText(knownEnding(file).isEmpty()
                            ? file + QLatin1Char('.') + m_format->currentData().toString()
                            : file);
    });
    dialog->open();
}

void ExportDialog::check()
{
    const QString file = m_file->text().trimmed();
    const QFileInfo info(file);
    const QString ending = knownEnding(file);
    if (!ending.isEmpty()) m_format->setCurrentIndex(m_format->findData(ending));
    QString warning;
    bool possible = false;
    if (file.isEmpty())
        warning = tr("Give the file a name.");
    else if (ending.isEmpty())
        warning = tr("The name has to end in .png, .jpg, .webp or .tif.");
    else if (!info.dir().exists())
        warning = tr("There is no folder \"%1\".").arg(info.path());
    else {
        possible = true;
        if (info.exists()) warning = tr("This file exists and will be replaced.");
    }
    m_warning->setText(warning);
    m_export->setEnabled(possible);
}

void ExportDialog::retranslate()
{
    setTitle(tr("Export in full size"));
    m_fileName->setText(tr("File"));
    m_formatName->setText(tr("Format"));
    m_format->setItemText(0, tr("PNG, lossless"));
    m_format->setItemText(1, tr("JPEG, small"));
    m_format->setItemText(2, tr("WebP, smaller"));
    m_format->setItemText(3, tr("TIFF, for printing"));
    m_sizeName->setText(tr("Size"));
    m_size->setText(tr("%1 × %2 pixels").arg(m_pixels.width()).arg(m_pixels.height()));
    m_browse->setText(tr("Choose…"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Export"));
    check();
}

} // namespace moyun::ui
