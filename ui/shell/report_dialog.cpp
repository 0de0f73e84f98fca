// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace moyun::ui {

ReportDialog::ReportDialog(const QString& file, QWidget* parent)
    : DialogFrame(parent), m_file(file), m_hint(new QLabel), m_text(new QPlainTextEdit),
      m_copy(new QPushButton), m_folder(new QPushButton), m_close(addButton(true))
{
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile report(file);
    if (report.open(QIODevice::ReadOnly)) m_text->setPlainText(QString::fromUtf8(report.read(kMostBytes)));
    body()->addWidget(m_hint);
    body()->addWidget(m_text, 1);
    foot()->insertWidget(0, m_copy);
    foot()->insertWidget(1, m_folder);
    for (QPushButton* button : {m_copy, m_folder}) button->setAutoDefault(false);
    resize(760, 560);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ReportDialog::retranslate()
{
    setTitle(tr("Report of a crash"));
    m_hint->setText(
        tr("Moyun ended unexpectedly, and wrote this on your machine. Nothing is sent: if you want "
           "the error mended, copy the text into a report of your own."));
    m_text->setAccessibleName(tr("Text of the report"));
    m_copy->setText(tr("Copy"));
    m_folder->setText(tr("Open the folder"));
    m_close->setText(tr("Close"));
}

} // namespace moyun::ui
