// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/new_picture_dialog.h"

#include "core/bridge/settings.h"
#include "core/canvas/tile_plane.h"
#include "ui/canvas/page_preview.h"
#include "ui/canvas/size_words.h"
#include "ui/widgets/colour_icon.h"
#include "ui/widgets/segments.h"

#include <QColorDialog>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace moyun::ui {

using bridge::Settings;

namespace {

constexpr int kOwn = -1; // the preset that stands for typed numbers
const QString kWidthKey = QStringLiteral("canvas/newWidth"), kHeightKey = QStringLiteral("canvas/newHeight"),
              kGroundKey = QStringLiteral("canvas/newGround"),
              kColourKey = QStringLiteral("canvas/newColour"), kDpiKey = QStringLiteral("canvas/newDpi");
constexpr int kUsualDpi = 96, kMostDpi = 9600;

// The first is the screen's.
QSize presetSize(int index)
{
    static const QSize kSizes[] = {{0, 0},       {1920, 1080}, {3840, 2160}, {3508, 2480},
                                   {2480, 1748}, {2048, 2048}, {4096, 4096}, {8192, 8192}};
    if (index != 0) return kSizes[index];
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize size = screen ? screen->size() * screen->devicePixelRatio() : QSize(1920, 1080);
    return size.boundedTo({canvas::kMostSide, canvas::kMostSide}).expandedTo({1, 1});
}
constexpr int kPresets = 8;

// What such pictures have as a rule: those of screens 96, sheets 300. 0: whatever was chosen.
int presetDpi(int index)
{
    static constexpr int kDpi[kPresets] = {96, 96, 96, 300, 300, 0, 0, 0};
    return kDpi[index];
}

} // namespace

NewPictureDialog::NewPictureDialog(QWidget* parent)
    : DialogFrame(parent), m_presetName(new QLabel), m_sizeName(new QLabel), m_orientationName(new QLabel),
      m_groundName(new QLabel), m_times(new QLabel(QStringLiteral("×"))), m_dpiName(new QLabel),
      m_memory(new QLabel), m_preset(new QComboBox), m_width(new QSpinBox), m_height(new QSpinBox),
      m_dpi(new QSpinBox), m_orientation(new Segments), m_ground(new Segments),
      m_colourButton(new QToolButton), m_preview(new PagePreview), m_cancel(addButton(false)),
      m_create(addButton(true)),
      m_colour(Settings().text(kColourKey).isEmpty() ? QColor(0xf3, 0xea, 0xd6)
                                                     : QColor(Settings().text(kColourKey)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!m_colour.isValid()) m_colour = Qt::white;
    for (int i = 0; i < kPresets; ++i) m_preset->addItem(QString(), i);
    m_preset->addItem(QString(), kOwn);
    for (QSpinBox* field : {m_width, m_height}) {
        field->setRange(1, canvas::kMostSide);
        field->setFixedWidth(96);
        field->setAccelerated(true);
    }
    m_dpi->setRange(1, kMostDpi);
    m_dpi->setFixedWidth(116);
    m_dpi->setAccelerated(true);
    m_dpi->setValue(Settings().number(kDpiKey, kUsualDpi));
    const QSize screen = presetSize(0);
    m_width->setValue(Settings().number(kWidthKey, screen.width()));
    m_height->setValue(Settings().number(kHeightKey, screen.height()));
    m_orientation->add("portrait");
    m_orientation->add("landscape");
    for (int i = 0; i < 3; ++i) m_ground->add();
    m_ground->choose(qBound(0, Settings().number(kGroundKey, 0), 2));
    m_colourButton->setObjectName(QStringLiteral("colourButton"));
    m_colourButton->setFixedSize(32, 32);
    m_memory->setObjectName(QStringLiteral("hint"));
    m_memory->setWordWrap(true);

    auto* sizes = new QHBoxLayout;
    sizes->addWidget(m_width);
    sizes->addWidget(m_times);
    sizes->addWidget(m_height);
    sizes->addStretch(1);
    auto* ground = new QHBoxLayout;
    ground->addWidget(m_ground, 1);
    ground->addWidget(m_colourButton);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    const std::pair<QLabel*, QLayout*> rows[] = {{m_sizeName, sizes}, {m_groundName, ground}};
    grid->addWidget(m_presetName, 0, 0);
    grid->addWidget(m_preset, 0, 1);
    grid->addWidget(rows[0].first, 1, 0);
    grid->addLayout(rows[0].second, 1, 1);
    grid->addWidget(m_dpiName, 2, 0);
    grid->addWidget(m_dpi, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_orientationName, 3, 0);
    grid->addWidget(m_orientation, 3, 1);
    grid->addWidget(rows[1].first, 4, 0);
    grid->addLayout(rows[1].second, 4, 1);
    grid->setRowStretch(5, 1);
    auto* both = new QHBoxLayout;
    both->setSpacing(20);
    both->addLayout(grid, 1);
    both->addWidget(m_preview);
    body()->addLayout(both, 1);
    body()->addWidget(m_memory);
    m_preview->setFixedWidth(190);
    m_presetName->setBuddy(m_preset);
    m_sizeName->setBuddy(m_width);
    m_dpiName->setBuddy(m_dpi);
    setMinimumWidth(680);

    connect(m_preset, &QComboBox::activated, this, &NewPictureDialog::usePreset);
    connect(m_width, &QSpinBox::valueChanged, this, &NewPictureDialog::sizeTyped);
    connect(m_height, &QSpinBox::valueChanged, this, &NewPictureDialog::sizeTyped);
    connect(m_dpi, &QSpinBox::valueChanged, this, &NewPictureDialog::show);
    connect(m_orientation, &Segments::chosenByUser, this, [this](int index) { turn(index == 1); });
    connect(m_ground, &Segments::chosenByUser, this, &NewPictureDialog::show);
    connect(m_colourButton, &QToolButton::clicked, this, &NewPictureDialog::chooseColour);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] {
        Settings settings;
        settings.setNumber(kWidthKey, m_width->value());
        settings.setNumber(kHeightKey, m_height->value());
        settings.setNumber(kDpiKey, m_dpi->value());
        settings.setNumber(kGroundKey, m_ground->chosen());
        settings.setText(kColourKey, m_colour.name());
        Q_EMIT chosen(m_width->value(), m_height->value(), background(), m_dpi->value());
        accept();
    });
    retranslate();
    sizeTyped();
    m_width->setFocus();
    m_width->selectAll();
}

QSize NewPictureDialog::size() const
{
    return {m_width->value(), m_height->value()};
}

QColor NewPictureDialog::background() const
{
    switch (m_ground->chosen()) {
    case 1:
        return m_colour;
    case 2:
        return Qt::transparent;
    default:
        return Qt::white;
    }
}

void NewPictureDialog::usePreset()
{
    const int preset = m_preset->currentData().toInt();
    if (preset == kOwn) return m_width->setFocus();
    QSize size = presetSize(preset);
    // Sheets keep the way they lie; screens lie as screens do.
    if (preset >= 3 && m_orientation->chosen() == 0 && size.width() > size.height()) size.transpose();
    if (presetDpi(preset) > 0) m_dpi->setValue(presetDpi(preset));
    const QSignalBlocker quiet(m_width);
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    sizeTyped();
}

void NewPictureDialog::turn(bool landscape)
{
    if ((m_width->value() >= m_height->value()) == landscape && m_width->value() != m_height->value()) return;
    const QSize turned = size().transposed();
    const QSignalBlocker quiet(m_width);
    m_width->setValue(turned.width());
    m_height->setValue(turned.height());
    sizeTyped();
}

void NewPictureDialog::sizeTyped()
{
    int found = kOwn;
    for (int i = 0; i < kPresets && found == kOwn; ++i)
        if (presetSize(i) == size() || presetSize(i).transposed() == size()) found = i;
    m_preset->setCurrentIndex(m_preset->findData(found));
    if (m_width->value() != m_height->value())
        m_orientation->choose(m_width->value() > m_height->value() ? 1 : 0);
    show();
}

void NewPictureDialog::show()
{
    m_memory->setText(
        SizeWords::sentences({SizeWords::printed(size(), m_dpi->value()), SizeWords::memoryNeed(size())}));
    m_preview->setPage(size(), background());
    m_colourButton->setEnabled(m_ground->chosen() == 1);
    m_colourButton->setIcon(ColourIcon::icon(m_colour));
}

void NewPictureDialog::chooseColour()
{
    auto* dialog = new QColorDialog(m_colour, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(tr("Background colour"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        m_colour = colour;
        show();
    });
    dialog->open();
}

void NewPictureDialog::retranslate()
{
    setTitle(tr("New picture"));
    m_presetName->setText(tr("Kind"));
    const QString names[kPresets] = {tr("Screen"),      tr("Full HD"), tr("4K"),           tr("A4, 300 dpi"),
                                     tr("A5, 300 dpi"), tr("Square"),  tr("Large square"), tr("Largest")};
    for (int i = 0; i < kPresets; ++i) {
        const QSize size = presetSize(i);
        m_preset->setItemText(
            i, QStringLiteral("%1 (%2 × %3)").arg(names[i]).arg(size.width()).arg(size.height()));
    }
    m_preset->setItemText(kPresets, tr("Own size"));
    m_sizeName->setText(tr("Size in pixels"));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_dpiName->setText(tr("Resolution"));
    m_dpi->setSuffix(tr(" dpi", "pixels per inch"));
    m_dpi->setToolTip(tr("Pixels per inch, for print: it does not change how many pixels there are"));
    m_dpi->setAccessibleName(tr("Resolution in pixels per inch"));
    m_orientationName->setText(tr("Orientation"));
    m_orientation->setText(0, tr("Portrait"));
    m_orientation->setText(1, tr("Landscape"));
    m_groundName->setText(tr("Background"));
    m_ground->setText(0, tr("White"));
    m_ground->setText(1, tr("Colour"));
    m_ground->setText(2, tr("Transparent"));
    m_colourButton->setAccessibleName(tr("Background colour"));
    m_colourButton->setToolTip(tr("Background colour"));
    m_cancel->setText(tr("Cancel"));
    m_create->setText(tr("Create"));
    show();
}

} // namespace moyun::ui
