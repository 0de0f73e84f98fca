// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/score_export_dialog.h"

#include "core/bridge/settings.h"
#include "ui/music/score_dialog.h"
#include "ui/widgets/file_dialog_look.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace moyun::ui {

namespace {

const char* const kEndings[] = {"mid", "musicxml", "mxl", "wav", "flac"};

QString knownEnding(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("midi")) return QStringLiteral("mid");
    if (ending == QLatin1String("xml")) return QStringLiteral("musicxml");
    for (const char* known : kEndings)
        if (ending == QLatin1String(known)) return ending;
    return {};
}

} // namespace

ScoreExportDialog::ScoreExportDialog(const QString& suggestion, QWidget* parent)
    : DialogFrame(parent), m_fileName(new QLabel), m_kindName(new QLabel), m_file(new QLineEdit(suggestion)),
      m_browse(new QPushButton), m_kind(new QComboBox), m_about(new QLabel), m_warning(new QLabel),
      m_cancel(addButton(false)), m_export(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const char* ending : kEndings) m_kind->addItem(QString(), QString::fromLatin1(ending));
    for (QLabel* label : {m_about, m_warning}) {
        label->setObjectName(QStringLiteral("hint"));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_browse->setAutoDefault(false);
    m_fileName->setBuddy(m_file);
    m_kindName->setBuddy(m_kind);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fileName, 0, 0);
    grid->addWidget(m_file, 0, 1);
    grid->addWidget(m_browse, 0, 2);
    grid->addWidget(m_kindName, 1, 0);
    grid->addWidget(m_kind, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_about, 2, 1, 1, 2);
    body()->addLayout(grid);
    body()->addWidget(m_warning);
    body()->addStretch(1);
    setMinimumWidth(580);

    connect(m_file, &QLineEdit::textChanged, this, &ScoreExportDialog::check);
    connect(m_kind, &QComboBox::activated, this, [this] { setEnding(m_kind->currentData().toString()); });
    connect(m_browse, &QPushButton::clicked, this, &ScoreExportDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString file = m_file->text().trimmed();
        bridge::Settings().setLastFolder(QStringLiteral("music"), QFileInfo(file).absolutePath());
        Q_EMIT exportChosen(file);
        accept();
    });
    retranslate();
    m_file->setFocus();
    const QString name = QFileInfo(suggestion).completeBaseName();
    m_file->setSelection(int(suggestion.lastIndexOf(name)), int(name.size()));
}

QString ScoreExportDialog::message() const
{
    return m_warning->text();
}

void ScoreExportDialog::setEnding(const QString& ending)
{
    QString file = m_file->text().trimmed();
    if (const QString old = QFileInfo(file).suffix(); !knownEnding(file).isEmpty()) file.chop(old.size() + 1);
    m_file->setText(file + QLatin1Char('.') + ending);
}

void ScoreExportDialog::browse()
{
    auto* dialog = new QFileDialog(this);
    FileDialogLook::put(dialog, tr("Choose"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // said below the field
    dialog->setWindowTitle(tr("Export the score"));
    const QString file = m_file->text().trimmed();
    dialog->setDirectory(QFileInfo(file).isAbsolute() ? QFileInfo(file).absolutePath()
                                                      : ScoreDialog::folder());
    dialog->selectFile(QFileInfo(file).fileName());
    dialog->setDefaultSuffix(m_kind->currentData().toString());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ScoreExportDialog::check()
{
    const QString file = m_file->text().trimmed(), ending = knownEnding(file);
    const QString about[] = {tr("Notes, tempo and instruments, for any program that plays or edits music."),
                             tr("A score with measures and note names, for notation programs."),
                             tr("The same, packed: smaller files."),
                             tr("Sound, as the built-in synthesiser plays it; large."),
                             tr("Sound without loss, about half the size of WAV.")};
    const int kind = m_kind->findData(ending);
    if (kind >= 0) m_kind->setCurrentIndex(kind);
    m_about->setText(kind >= 0 ? about[kind] : QString());
    QString warning;
    bool good = kind >= 0;
    if (QFileInfo(file).completeBaseName().isEmpty()) {
        good = false;
        warning = tr("Give the file a name.");
    } else if (kind < 0) {
        warning = tr("The name ends in none of .mid, .musicxml, .mxl, .wav and .flac.");
    } else if (!QFileInfo(QFileInfo(file).absolutePath()).isDir()) {
        good = false;
        warning = tr("There is no folder %1.").arg(QFileInfo(file).absolutePath());
    } else if (QFileInfo::exists(file)) {
        warning = tr("The file is there already; it will be replaced.");
    }
    m_warning->setText(warning);
    m_export->setEnabled(good);
}

void ScoreExportDialog::retranslate()
{
    setTitle(tr("Export"));
    m_fileName->setText(tr("File"));
    m_kindName->setText(tr("Kind"));
    const QString kinds[] = {tr("MIDI file (.mid)"), tr("MusicXML (.musicxml)"),
                             tr("Compressed MusicXML (.mxl)"), tr("Sound: WAV"), tr("Sound: FLAC")};
    for (int i = 0; i < m_kind->count(); ++i) m_kind->setItemText(i, kinds[i]);
    m_browse->setText(tr("Choose…"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Export"));
    m_file->setAccessibleName(m_fileName->text());
    m_kind->setAccessibleName(m_kindName->text());
    check();
}

} // namespace moyun::ui
