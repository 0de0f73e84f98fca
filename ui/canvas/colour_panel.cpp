// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/colour_panel.h"

#include "core/bridge/canvas_tools.h"
#include "core/bridge/error_text.h"
#include "core/bridge/settings.h"
#include "ui/canvas/colour_sliders.h"
#include "ui/canvas/colour_swap.h"
#include "ui/canvas/colour_wheel.h"
#include "ui/canvas/swatch_grid.h"
#include "ui/shell/banner.h"
#include "ui/widgets/file_dialog_look.h"
#include "ui/widgets/picture_drop.h"
#include "ui/widgets/theme_icon.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::CanvasTools;
using bridge::Settings;

namespace {

constexpr int kPaletteHeight = 94; // five rows, and a hint of the sixth
constexpr int kWheelMost = 230;
const QString kPaletteKey = QStringLiteral("canvas/palette");
const char* const kPartKeys[] = {"canvas/colourWheel", "canvas/colourSliders", "canvas/colourPalette"};
const char* const kPartIcons[] = {"colour-wheel", "colour-sliders", "palette"};

QToolButton* smallButton(const char* icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("smallButton"));
    button->setIcon(ThemeIcon::icon(icon));
    button->setFixedSize(26, 26);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ColourPanel::ColourPanel(CanvasTools* tools, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_palette(Settings().text(kPaletteKey)), m_swap(new ColourSwap),
      m_hex(new QLineEdit), m_wheel(new ColourWheel), m_sliders(new ColourSliders),
      m_paletteBox(new QComboBox), m_add(smallButton("add", this)), m_more(smallButton("more", this)),
      m_paletteScroll(new QScrollArea), m_swatches(new SwatchGrid), m_history(new SwatchGrid),
      m_emptyPalette(new QLabel)
{
    setAcceptDrops(true);
    // With a height for its width it would keep the wheel from becoming smaller.
    m_history->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_hex->setMaxLength(7);
    m_hex->setFixedWidth(82);
    m_hex->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("#?[0-9A-Fa-f]{0,6}")), m_hex));
    m_hex->installEventFilter(this);

    m_wheel->setMaximumHeight(kWheelMost);

    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_swap);
    head->addWidget(m_hex);
    head->addStretch(1);
    m_parts[Wheel] = m_wheel;
    m_parts[Sliders] = m_sliders;
    m_parts[Palette] = makePalettePart();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    for (int part = 0; part < kParts; ++part) {
        auto* button = m_partButtons[part] = smallButton(kPartIcons[part], this);
        button->setCheckable(true);
        head->addWidget(button);
        column->addWidget(m_parts[part], part == Wheel ? 1 : 0);
        const auto key = QString::fromLatin1(kPartKeys[part]);
        connect(button, &QToolButton::toggled, this, [this, part, key](bool shown) {
            m_parts[part]->setVisible(shown);
            Settings().setNumber(key, shown);
            if (shown && part == Palette) fitPalette();
        });
        const bool shown = Settings().number(key, part != Sliders) != 0;
        button->setChecked(shown);
        m_parts[part]->setVisible(shown);
    }
    column->addWidget(m_history);
    column->addStretch(0);
    connectParts();
    retranslate();
    showColours();
    showHistory();
}

QWidget* ColourPanel::makePalettePart()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_paletteBox, 1);
    row->addWidget(m_add);
    row->addWidget(m_more);
    column->addLayout(row);
    m_paletteBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_paletteBox->setFocusPolicy(Qt::StrongFocus);
    m_paletteScroll->setObjectName(QStringLiteral("sideScroll"));
    m_paletteScroll->setWidgetResizable(true);
    m_paletteScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_paletteScroll->setFocusPolicy(Qt::NoFocus);
    m_paletteScroll->setMinimumHeight(36);
    m_paletteScroll->setWidget(m_swatches);
    m_swatches->setAutoFillBackground(false);
    m_paletteScroll->viewport()->setAutoFillBackground(false);
    m_paletteScroll->viewport()->installEventFilter(this);
    column->addWidget(m_paletteScroll);
    m_emptyPalette->setObjectName(QStringLiteral("hint"));
    m_emptyPalette->setWordWrap(true);
    column->addWidget(m_emptyPalette);
    return part;
}

void ColourPanel::connectParts()
{
    connect(m_swap, &QAbstractButton::clicked, m_tools, &CanvasTools::swapColours);
    connect(m_hex, &QLineEdit::editingFinished, this, &ColourPanel::takeHex);
    connect(m_wheel, &ColourWheel::chosen, this, &ColourPanel::take);
    connect(m_sliders, &ColourSliders::chosen, this, &ColourPanel::take);
    connect(m_swatches, &SwatchGrid::chosen, this, &ColourPanel::takeSwatch);
    connect(m_history, &SwatchGrid::chosen, this, &ColourPanel::takeSwatch);
    connect(m_swatches, &SwatchGrid::removeRequested, &m_shelf, &PaletteShelf::removeOwn);
    connect(m_paletteBox, &QComboBox::activated, this,
            [this] { usePalette(m_paletteBox->currentData().toString()); });
    connect(m_add, &QToolButton::clicked, this, [this] {
        m_shelf.addOwn(m_tools->colour());
        usePalette(QStringLiteral("own"));
    });
    connect(m_more, &QToolButton::clicked, this, &ColourPanel::openMenu);
    connect(&m_shelf, &PaletteShelf::changed, this, &ColourPanel::showPalettes);
    connect(&m_shelf, &PaletteShelf::loaded, this, &ColourPanel::usePalette);
    connect(&m_shelf, &PaletteShelf::failed, this, [this](const base::Error& error) {
        Q_EMIT noticeRaised(Banner::Error, tr("The palette could not be loaded"),
                            QString::fromStdString(error.text()));
    });
    connect(m_tools, &CanvasTools::colourChanged, this, &ColourPanel::showColours);
    connect(m_tools, &CanvasTools::historyChanged, this, &ColourPanel::showHistory);
}

void ColourPanel::take(const HsvColour& colour)
{
    m_colour = colour;
    m_tools->setColour(colour.colour());
    showColours(); // what moved may be too little for another RGB value
}

void ColourPanel::takeSwatch(const QColor& colour, bool second)
{
    if (second)
        m_tools->setSecondColour(colour);
    else
        m_tools->setColour(colour);
}

void ColourPanel::takeHex()
{
    QString digits = m_hex->text().trimmed();
    if (digits.startsWith(QLatin1Char('#'))) digits.remove(0, 1);
    if (digits.size() == 3 || digits.size() == 6) m_tools->setColour(QColor(QLatin1Char('#') + digits));
    showColours();
}

void ColourPanel::showColours()
{
    m_colour.take(m_tools->colour());
    m_swap->display(m_tools->colour(), m_tools->secondColour());
    m_wheel->display(m_colour);
    m_sliders->display(m_colour);
    m_swatches->setMark(m_tools->colour());
    m_history->setMark(m_tools->colour());
    m_hex->setText(m_tools->colour().name().toUpper());
}

void ColourPanel::showHistory()
{
    QList<NamedColour> used;
    for (const QColor& colour : m_tools->history()) used.append({colour, {}});
    m_history->setColours(used);
    m_history->setVisible(!used.isEmpty());
}

void ColourPanel::usePalette(const QString& id)
{
    m_palette = id;
    Settings().setText(kPaletteKey, id);
    showPalettes();
}

void ColourPanel::loadPalette(const QString& file)
{
    m_shelf.load(file);
}

void ColourPanel::showPalettes()
{
    const QSignalBlocker quiet(m_paletteBox);
    m_paletteBox->clear();
    for (const ColourPalette& palette : m_shelf.palettes()) m_paletteBox->addItem(palette.name, palette.id);
    const int index = std::max(0, m_shelf.indexOf(m_palette));
    m_palette = m_shelf.palettes()[index].id;
    m_paletteBox->setCurrentIndex(index);
    m_swatches->setRemovable(PaletteShelf::isOwn(m_palette));
    m_swatches->setColours(m_shelf.palettes()[index].colours);
    m_swatches->setMark(m_tools->colour());
    m_emptyPalette->setVisible(m_swatches->colours().isEmpty());
    m_paletteScroll->setVisible(!m_swatches->colours().isEmpty());
    fitPalette();
}

void ColourPanel::fitPalette()
{
    const int wide = m_paletteScroll->viewport()->width();
    m_paletteScroll->setMaximumHeight(std::min(kPaletteHeight, m_swatches->heightForWidth(wide)));
}

void ColourPanel::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(ThemeIcon::icon("open"), tr("&Load a GIMP palette…"), this,
                    &ColourPanel::choosePaletteFile);
    if (PaletteShelf::isLoaded(m_palette))
        menu->addAction(ThemeIcon::icon("trash"), tr("&Remove this palette"), this,
                        [this] { m_shelf.remove(m_palette); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ColourPanel::choosePaletteFile()
{
    auto* dialog = new QFileDialog(this, tr("Load a palette"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    FileDialogLook::put(dialog, tr("Load"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("GIMP palettes (*.gpl)"), tr("All files (*)")});
    if (const QString folder = Settings().lastFolder(QStringLiteral("palette")); !folder.isEmpty())
        dialog->setDirectory(folder);
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList& files) {
        Settings().setLastFolder(QStringLiteral("palette"), dialog->directory().absolutePath());
        for (const QString& file : files) loadPalette(file);
    });
    dialog->open();
}

bool ColourPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_hex && event->type() == QEvent::FocusIn) m_hex->selectAll();
    if (watched == m_paletteScroll->viewport() && event->type() == QEvent::Resize) fitPalette();
    return QWidget::eventFilter(watched, event);
}

void ColourPanel::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    const bool ours =
        event->mimeData()->hasColor() ||
        (!urls.isEmpty() && urls.first().path().endsWith(QLatin1String(".gpl"), Qt::CaseInsensitive));
    if (ours) event->acceptProposedAction();
}

void ColourPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (event->mimeData()->hasColor()) {
        m_tools->setColour(qvariant_cast<QColor>(event->mimeData()->colorData()));
        return;
    }
    for (const QString& file : PictureDrop::take(event->mimeData()).files) loadPalette(file);
}

void ColourPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ColourPanel::retranslate()
{
    m_hex->setAccessibleName(tr("Colour in hexadecimal digits"));
    m_hex->setToolTip(tr("Red, green and blue as hexadecimal digits: #RRGGBB"));
    const QString names[] = {tr("Wheel"), tr("Sliders"), tr("Palette")};
    for (int part = 0; part < kParts; ++part) {
        m_partButtons[part]->setAccessibleName(names[part]);
        m_partButtons[part]->setToolTip(tr("Show or hide: %1").arg(names[part]));
    }
    m_paletteBox->setAccessibleName(tr("Palette"));
    m_add->setAccessibleName(tr("Add the colour to my colours"));
    m_add->setToolTip(m_add->accessibleName());
    m_more->setAccessibleName(tr("More about palettes"));
    m_more->setToolTip(m_more->accessibleName());
    m_swatches->setAccessibleName(tr("Colours of the palette"));
    m_history->setAccessibleName(tr("Colours used last"));
    m_emptyPalette->setText(tr("No colour yet. + puts the one in hand here; Ctrl+click takes one out."));
    m_shelf.retranslate();
}

} // namespace moyun::ui
