// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_export_dialog.h"

#include "core/bridge/sentences.h"
#include "core/bridge/settings.h"
#include "ui/canvas/export_estimate.h"
#include "ui/canvas/size_words.h"
#include "ui/canvas/slider_field.h"
#include "ui/style/picture_dialog.h"
#include "ui/widgets/switch_button.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace moyun::ui {

using bridge::CanvasStudio;
using bridge::Settings;

namespace {

const char* const kEndings[] = {"png", "jpg", "webp", "tif", "ora"};
constexpr int kRestMs = 250;
const QString kQualityKey = QStringLiteral("canvas/exportQuality");

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

CanvasExportDialog::CanvasExportDialog(canvas::Picture picture, const QString& suggestion, QWidget* parent)
    : DialogFrame(parent), m_picture(std::move(picture)), m_fileName(new QLabel), m_formatName(new QLabel),
      m_size(new QLabel), m_warning(new QLabel), m_file(new QLineEdit(suggestion)), m_format(new QComboBox),
      m_quality(new SliderField(1, 100, SliderField::Even, 0, QString())),
      m_scale(new SliderField(5, 400, SliderField::Logarithmic, 1, QStringLiteral(" %"))),
      m_transparent(new SwitchButton), m_browse(new QPushButton), m_cancel(addButton(false)),
      m_export(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const char* ending : kEndings) m_format->addItem(QString(), QString::fromLatin1(ending));
    m_quality->setValue(Settings().number(kQualityKey, CanvasStudio::Export().quality));
    m_scale->setValue(100);
    m_transparent->setChecked(true);
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
    body()->addLayout(grid);
    body()->addWidget(m_quality);
    body()->addWidget(m_scale);
    body()->addWidget(m_transparent);
    body()->addWidget(m_size);
    body()->addWidget(m_warning);
    body()->addStretch(1);
    setMinimumWidth(580);

    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &CanvasExportDialog::estimate);
    connect(m_file, &QLineEdit::textChanged, this, &CanvasExportDialog::check);
    connect(m_format, &QComboBox::activated, this, [this] { setEnding(m_format->currentData().toString()); });
    connect(m_quality, &SliderField::chosen, this, &CanvasExportDialog::check);
    connect(m_scale, &SliderField::chosen, this, &CanvasExportDialog::check);
    connect(m_transparent, &QAbstractButton::toggled, this, &CanvasExportDialog::check);
    connect(m_browse, &QPushButton::clicked, this, &CanvasExportDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        Settings().setNumber(kQualityKey, options().quality);
        Q_EMIT chosen(m_file->text().trimmed(), options());
        accept();
    });
    for (const SliderField* field : {m_quality, m_scale})
        field->nameLabel()->setObjectName(QString()); // as the other names of the dialog
    retranslate();
    m_file->setFocus();
    const QString name = QFileInfo(suggestion).completeBaseName();
    m_file->setSelection(int(suggestion.lastIndexOf(name)), int(name.size()));
}

CanvasStudio::Export CanvasExportDialog::options() const
{
    CanvasStudio::Export options;
    options.quality = qRound(m_quality->value());
    options.scale = ending() == QLatin1String("ora") ? 1 : m_scale->value() / 100;
    options.transparent = m_transparent->isChecked();
    return options;
}

QString CanvasExportDialog::ending() const
{
    return knownEnding(m_file->text().trimmed());
}

void CanvasExportDialog::setEnding(const QString& ending)
{
    QString file = m_file->text().trimmed();
    if (const QString old = QFileInfo(file).suffix(); !knownEnding(file).isEmpty()) file.chop(old.size() + 1);
    m_file->setText(file + QLatin1Char('.') + ending);
}

void CanvasExportDialog::browse()
{
    auto* dialog = new PictureDialog(PictureDialog::Save, QStringLiteral("canvasExport"), this);
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

void CanvasExportDialog::check()
{
    const QString file = m_file->text().trimmed();
    const QFileInfo info(file);
    const QString kind = ending();
    if (!kind.isEmpty()) m_format->setCurrentIndex(m_format->findData(kind));
    m_quality->setVisible(kind == QLatin1String("jpg") || kind == QLatin1String("webp"));
    m_scale->setEnabled(kind != QLatin1String("ora"));
    m_transparent->setVisible(kind != QLatin1String("jpg") && kind != QLatin1String("ora"));
    QStringList warnings;
    bool possible = false;
    if (file.isEmpty())
        warnings += tr("Give the file a name.");
    else if (kind.isEmpty())
        warnings += tr("The name has to end in .png, .jpg, .webp, .tif or .ora.");
    else if (!info.dir().exists())
        warnings += tr("There is no folder \"%1\".").arg(info.path());
    else {
        possible = true;
        if (info.exists()) warnings += tr("This file exists and will be replaced.");
        if (kind == QLatin1String("jpg"))
            warnings += tr("JPEG knows no transparency: the background becomes white.");
        if (kind == QLatin1String("ora")) warnings += tr("All layers are kept, at full size.");
    }
    m_warning->setText(bridge::joinSentences(warnings));
    m_export->setEnabled(possible);
    m_bytes = 0;
    showSize();
    m_rest.start();
}

void CanvasExportDialog::estimate()
{
    const QString kind = ending();
    if (kind.isEmpty()) return;
    const auto wished = options();
    const int asked = ++m_asked;
    m_worker.run(
        [picture = m_picture, kind = kind.toStdString(), wished] {
            return estimatedExport(picture, kind, wished.quality, wished.scale,
                                   wished.transparent && kind != "jpg");
        },
        [this, asked](double bytes) {
            if (asked != m_asked) return;
            m_bytes = bytes;
            showSize();
        });
}

void CanvasExportDialog::showSize()
{
    const double scale = options().scale;
    const QSize size =
        QSize(qRound(m_picture.width * scale), qRound(m_picture.height * scale)).expandedTo({1, 1});
    const QString pixels = SizeWords::pixels(size);
    m_size->setText(m_bytes > 0 ? tr("%1, about %2").arg(pixels, SizeWords::bytes(m_bytes)) : pixels);
}

void CanvasExportDialog::retranslate()
{
    setTitle(tr("Export the picture"));
    m_fileName->setText(tr("File"));
    m_formatName->setText(tr("Format"));
    m_format->setItemText(0, tr("PNG, lossless"));
    m_format->setItemText(1, tr("JPEG, small"));
    m_format->setItemText(2, tr("WebP, smaller"));
    m_format->setItemText(3, tr("TIFF, for printing"));
    m_format->setItemText(4, tr("OpenRaster, with all layers"));
    m_quality->setText(tr("Quality"), tr("Higher is truer and larger"));
    m_scale->setText(tr("Scale"), tr("How large the picture becomes"));
    m_transparent->setText(tr("Keep transparency"));
    m_browse->setText(tr("Choose…"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Export"));
    const int widest =
        std::max(m_quality->nameLabel()->sizeHint().width(), m_scale->nameLabel()->sizeHint().width());
    for (const SliderField* field : {m_quality, m_scale}) field->nameLabel()->setFixedWidth(widest);
    check();
}

} // namespace moyun::ui
