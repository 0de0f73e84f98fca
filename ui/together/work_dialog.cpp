// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/work_dialog.h"

#include "core/bridge/brush_faces.h"
#include "core/bridge/settings.h"
#include "core/bridge/work_page.h"
#include "core/bridge/work_video.h"
#include "core/bridge/work_web_preview.h"
#include "ui/widgets/file_dialog_look.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>

namespace moyun::ui {

using bridge::StudioWork;
using bridge::WorkExporter;

namespace {

constexpr QSize kPreview(420, 420);
constexpr double kPreviewMoment = 0.8; // of a video: the poem is nearly there

QImage drawn(WorkExporter::Kind kind, const StudioWork& work, const QString& face, double ratio)
{
    if (kind == WorkExporter::Video)
        return bridge::videoFrame(work, face, kPreviewMoment)
            .scaled(kPreview * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (kind == WorkExporter::Web) return bridge::webPreview(work, kPreview * ratio);
    QSizeF size = bridge::kWorkPage;
    size.scale(kPreview * ratio, Qt::KeepAspectRatio);
    QImage page(size.toSize(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(size.width() / bridge::kWorkPage.width(), size.width() / bridge::kWorkPage.width());
    bridge::paintWorkPage(painter, work, face);
    return page;
}

} // namespace

WorkDialog::WorkDialog(StudioWork work, QWidget* parent)
    : DialogFrame(parent), m_work(std::move(work)), m_face(bridge::brushFaces().first()),
      m_kinds(new Segments), m_preview(new QLabel), m_hint(new QLabel), m_fileName(new QLabel),
      m_painting(new SwitchButton), m_styled(new SwitchButton), m_poem(new SwitchButton),
      m_melody(new SwitchButton), m_file(new QLineEdit), m_browse(new QPushButton),
      m_cancel(addButton(false)), m_export(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (int kind = 0; kind < 3; ++kind) m_kinds->add();
    m_kinds->choose(0);
    m_preview->setFixedSize(kPreview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(64);
    m_hint->setAlignment(Qt::AlignTop);
    const std::pair<SwitchButton*, bool> parts[] = {{m_painting, !m_work.painting.isNull()},
                                                    {m_styled, !m_work.styled.isNull()},
                                                    {m_poem, bridge::hasPoem(m_work)},
                                                    {m_melody, bridge::hasMelody(m_work)}};
    auto* choices = new QVBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_kinds);
    choices->addWidget(m_hint);
    for (const auto& [button, there] : parts) {
        button->setCheckable(true);
        button->setChecked(there);
        button->setEnabled(there);
        choices->addWidget(button);
        connect(button, &QAbstractButton::toggled, this, &WorkDialog::check);
    }
    choices->addStretch(1);
    choices->addWidget(m_fileName);
    auto* file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    choices->addLayout(file);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_preview);
    row->addLayout(choices, 1);
    body()->addLayout(row, 1);
    setMinimumWidth(840);

    QString folder = bridge::Settings().lastFolder(QStringLiteral("work"));
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists()) folder = QDir::homePath();
    QString name = bridge::titleOf(m_work).remove(u'/');
    if (name.isEmpty()) name = tr("Moyun");
    m_file->setText(folder + u'/' + name);
    setEnding();
    connect(m_kinds, &Segments::chosenByUser, this, [this] {
        setEnding();
        check();
    });
    connect(m_file, &QLineEdit::textChanged, this, &WorkDialog::check);
    connect(m_browse, &QPushButton::clicked, this, &WorkDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(kind(), this->work(), m_face, target());
        accept();
    });
    retranslate();
}

WorkExporter::Kind WorkDialog::kind() const
{
    return static_cast<WorkExporter::Kind>(m_kinds->chosen());
}

StudioWork WorkDialog::work() const
{
    return bridge::chosen(m_work, {m_painting->isChecked(), m_styled->isChecked(), m_poem->isChecked(),
                                   m_melody->isChecked(), m_face});
}

QString WorkDialog::target() const
{
    const QString file = m_file->text().trimmed(), ending = WorkExporter::ending(kind());
    const bool whole = QFileInfo(file).fileName().isEmpty() || file.endsWith(ending, Qt::CaseInsensitive);
    return whole ? file : file + ending;
}

void WorkDialog::setEnding()
{
    QString file = m_file->text();
    for (int kind = 0; kind < 3; ++kind)
        if (const QString old = WorkExporter::ending(static_cast<WorkExporter::Kind>(kind));
            file.endsWith(old, Qt::CaseInsensitive))
            file.chop(old.size());
    m_file->setText(file + WorkExporter::ending(kind()));
}

void WorkDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Export to"));
    FileDialogLook::put(dialog, tr("Choose"));
    const QFileInfo now(m_file->text().trimmed());
    if (now.absoluteDir().exists()) dialog->setDirectory(now.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(WorkExporter::ending(kind()).mid(1));
    dialog->setNameFilter(QStringLiteral("*") + WorkExporter::ending(kind()));
    dialog->selectFile(now.fileName());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void WorkDialog::check()
{
    const StudioWork chosen = work();
    const bool any = !chosen.painting.isNull() || bridge::hasPoem(chosen) || bridge::hasMelody(chosen);
    const QFileInfo file(target()), folder(file.absolutePath());
    const bool named = !file.fileName().isEmpty() && !file.isDir();
    const bool mayWrite = named && folder.isDir() && folder.isWritable();
    const bool anyThere = !m_work.painting.isNull() || bridge::hasPoem(m_work) || bridge::hasMelody(m_work);
    const bool canFilm = kind() != WorkExporter::Video || !bridge::videoProgram().isEmpty();
    QString hint;
    if (!canFilm)
        hint = tr("Videos need the program ffmpeg, which is not installed. Install the package ffmpeg "
                  "(sudo apt install ffmpeg) and open this again.");
    else if (!anyThere)
        hint = tr("There is nothing to export yet: paint, write or compose something first.");
    else if (!any)
        hint = tr("Choose what is to be in it.");
    else if (!named)
        hint = tr("Type the name of a file.");
    else if (!folder.isDir())
        hint = tr("This folder does not exist.");
    else if (!mayWrite)
        hint = tr("This folder may not be written to.");
    else if (file.exists())
        hint = tr("\"%1\" is there already and will be replaced.").arg(file.fileName());
    else if (kind() == WorkExporter::Page)
        hint =
            tr("A sheet to print and frame: the painting, the poem below it, the beginning of the melody at "
               "the foot.");
    else if (kind() == WorkExporter::Web)
        hint =
            tr("One file for any browser: the painting turns into its style, the poem stands below it, the "
               "melody plays. It needs no network.");
    else
        hint = tr("The painting appears and takes its style, the poem is written character by character, the "
                  "melody plays. 1280 × 720.");
    m_hint->setText(hint);
    m_styled->setEnabled(!m_work.styled.isNull() && m_painting->isChecked());
    m_export->setEnabled(any && mayWrite && canFilm);
    draw();
}

void WorkDialog::draw()
{
    const int turn = ++m_turn;
    const double ratio = devicePixelRatioF();
    m_drawing.run(
        [kind = kind(), work = work(), face = m_face, ratio] { return drawn(kind, work, face, ratio); },
        [this, turn](const QImage& picture) {
            if (turn == m_turn) show(picture);
        });
}

void WorkDialog::show(const QImage& picture)
{
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    QPainter edge(&pixmap); // paper may have the colour of the dialog
    edge.setPen(QPen(Theme::colours().borderStrong, 1));
    const QSizeF size = QSizeF(pixmap.size()) / pixmap.devicePixelRatio();
    edge.drawRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5));
    edge.end();
    m_preview->setPixmap(pixmap);
}

void WorkDialog::retranslate()
{
    setTitle(tr("Painting, poem and melody as one"));
    m_kinds->setText(0, tr("Page"), tr("A PDF file"));
    m_kinds->setText(1, tr("Web page"), tr("An HTML file that holds everything"));
    m_kinds->setText(2, tr("Video"), tr("An MP4 file"));
    m_painting->setText(tr("Painting"));
    m_styled->setText(tr("With its live style"));
    m_poem->setText(tr("Poem"));
    m_melody->setText(tr("Melody"));
    for (SwitchButton* button : {m_painting, m_styled, m_poem, m_melody})
        button->setAccessibleName(button->text());
    m_preview->setAccessibleName(tr("Preview"));
    m_fileName->setText(tr("File"));
    m_file->setAccessibleName(tr("File"));
    m_browse->setText(tr("Choose…"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Export"));
    check();
}

} // namespace moyun::ui
