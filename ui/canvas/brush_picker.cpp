// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/brush_picker.h"

#include "core/bridge/canvas_tools.h"
#include "core/bridge/settings.h"
#include "ui/canvas/brush_delegate.h"
#include "ui/canvas/brush_words.h"
#include "ui/canvas/slider_field.h"
#include "ui/widgets/theme_icon.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <functional>

namespace moyun::ui {

using bridge::CanvasTool;
using bridge::CanvasTools;
using bridge::Settings;

namespace {

constexpr int kLeastCell = 72; // in which the names of the starters can be read
constexpr int kMostHeight = 60;
constexpr int kWords = 18;
const QString kShelfKey = QStringLiteral("canvas/brushShelf");

bool paints(CanvasTool tool)
{
    switch (tool) {
    case CanvasTool::Brush:
    case CanvasTool::Eraser:
    case CanvasTool::Line:
    case CanvasTool::Rectangle:
    case CanvasTool::Ellipse:
    case CanvasTool::SelectBrush:
    case CanvasTool::StyleMask:
        return true;
    default:
        return false;
    }
}

} // namespace

BrushPicker::BrushPicker(CanvasTools* tools, canvas::BrushLibrary library, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_model(std::move(library)), m_shelf(new QComboBox),
      m_search(new QLineEdit), m_grid(new QListView), m_delegate(new BrushDelegate(this)), m_hint(new QLabel),
      m_size(new SliderField(1, 1000, SliderField::Logarithmic, 1, QStringLiteral(" px"))),
      m_opacity(new SliderField(0, 100, SliderField::Even, 0, QStringLiteral(" %"))),
      m_hardness(new SliderField(-1, 100, SliderField::Even, 0, QStringLiteral(" %")))
{
    lay();
    connectParts();
    retranslate();
    useShelf(Settings().text(kShelfKey));
    m_model.setRecent(m_tools->recentBrushes());
    showBrush();
}

void BrushPicker::lay()
{
    m_shelf->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shelf->setMinimumContentsLength(7);
    m_shelf->setFocusPolicy(Qt::StrongFocus);
    m_shelf->installEventFilter(this);
    m_search->addAction(ThemeIcon::icon("search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_grid->setModel(&m_model);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setMovement(QListView::Static);
    m_grid->setUniformItemSizes(true);
    m_grid->setSpacing(0);
    m_grid->setMouseTracking(true);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->verticalScrollBar()->setSingleStep(24);
    m_grid->setMinimumHeight(kMostHeight + kWords);
    m_grid->installEventFilter(this);
    m_grid->viewport()->installEventFilter(this);

    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_shelf, 1);
    head->addWidget(m_search, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    column->addWidget(m_hint);
    for (SliderField* field : {m_size, m_opacity, m_hardness}) column->addWidget(field);
}

void BrushPicker::connectParts()
{
    connect(m_shelf, &QComboBox::activated, this, [this] {
        m_search->clear();
        useShelf(m_shelf->currentData().toString());
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model.setSearch(words);
        showHint();
    });
    connect(m_grid, &QListView::clicked, this,
            [this](const QModelIndex& index) { choose(index.data(BrushModel::NameRole).toString()); });
    connect(m_tools, &CanvasTools::optionsChanged, this, &BrushPicker::showBrush);
    connect(m_tools, &CanvasTools::toolChanged, this, &BrushPicker::showBrush);
    const auto change = [this](const std::function<void(canvas::BrushSettings&)>& set) {
        canvas::BrushSettings brush = m_tools->brush();
        set(brush);
        m_tools->setBrush(brush);
    };
    connect(m_size, &SliderField::chosen, this, [change](double diameter) {
        change([&](canvas::BrushSettings& brush) { brush.radius = diameter / 2; });
    });
    connect(m_opacity, &SliderField::chosen, this, [change](double percent) {
        change([&](canvas::BrushSettings& brush) { brush.opacity = percent / 100; });
    });
    connect(m_hardness, &SliderField::chosen, this, [change](double percent) {
        change([&](canvas::BrushSettings& brush) { brush.hardness = percent < 0 ? -1 : percent / 100; });
    });
}

void BrushPicker::choose(const QString& name)
{
    if (!paints(m_tools->tool())) m_tools->setTool(CanvasTool::Brush);
    canvas::BrushSettings brush = m_tools->brush();
    brush.preset = name.toStdString();
    brush.hardness = -1;
    if (const auto* preset = m_model.library().find(brush.preset))
        brush.radius = qBound(0.5, preset->radius, 500.0);
    m_tools->setBrush(brush);
}

void BrushPicker::showBrush()
{
    const canvas::BrushSettings& brush = m_tools->brush();
    m_size->setValue(2 * brush.radius);
    m_opacity->setValue(100 * brush.opacity);
    m_hardness->setValue(brush.hardness < 0 ? -1 : 100 * brush.hardness);
    m_delegate->setInHand(QString::fromStdString(brush.preset));
    m_grid->viewport()->update();
    m_grid->setAccessibleDescription(
        tr("In hand: %1").arg(m_model.title(QString::fromStdString(brush.preset))));
    m_model.setRecent(m_tools->recentBrushes());
    showHint();
}

void BrushPicker::fillShelves()
{
    const QSignalBlocker quiet(m_shelf);
    const QString now = m_model.shelf();
    m_shelf->clear();
    m_shelf->addItem(tr("Starters"), BrushModel::starters());
    m_shelf->addItem(tr("Recent"), BrushModel::recent());
    m_shelf->addItem(tr("All brushes"), BrushModel::all());
    const QStringList groups = m_model.groups();
    if (!groups.isEmpty()) m_shelf->insertSeparator(m_shelf->count());
    for (const QString& group : groups)
        m_shelf->addItem(BrushWords::group(group), QLatin1String("group/") + group);
    m_shelf->setCurrentIndex(std::max(0, m_shelf->findData(now)));
}

void BrushPicker::useShelf(const QString& shelf)
{
    const int index = std::max(0, m_shelf->findData(shelf));
    m_shelf->setCurrentIndex(index);
    m_model.setShelf(m_shelf->itemData(index).toString());
    Settings().setText(kShelfKey, m_model.shelf());
    m_grid->scrollToTop();
    showHint();
}

void BrushPicker::showHint()
{
    QString hint;
    if (m_model.library().presets().empty())
        hint = tr(
            "There are no brush presets. Install the package mypaint-brushes, or put presets (.myb) into a "
            "folder of your own.");
    else if (m_model.rowCount() == 0)
        hint = m_search->text().trimmed().isEmpty()
                   ? tr("Brushes that you paint with are listed here.")
                   : tr("No brush matches \"%1\".").arg(m_search->text().trimmed());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void BrushPicker::layGrid()
{
    const int wide = m_grid->viewport()->width() - 1;
    const int columns = std::max(1, wide / kLeastCell);
    const QSize cell(wide / columns, std::min(wide / columns, kMostHeight) + kWords - 4);
    m_delegate->setCell(cell);
    m_grid->setGridSize(cell);
}

bool BrushPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize) layGrid();
    if (watched == m_shelf && event->type() == QEvent::Wheel && !m_shelf->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (watched == m_grid && takes && m_grid->currentIndex().isValid()) {
            choose(m_grid->currentIndex().data(BrushModel::NameRole).toString());
            return true;
        }
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) &&
            m_model.rowCount() > 0) {
            m_grid->setFocus();
            m_grid->setCurrentIndex(m_model.index(0));
            if (key != Qt::Key_Down) choose(m_grid->currentIndex().data(BrushModel::NameRole).toString());
            return true;
        }
        if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BrushPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
        showBrush();
    }
    QWidget::changeEvent(event);
}

void BrushPicker::retranslate()
{
    m_shelf->setAccessibleName(tr("Shelf of brushes"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search brushes"));
    m_grid->setAccessibleName(tr("Brushes"));
    m_size->setText(tr("Size"), tr("How wide the brush is ([ and ])"));
    m_opacity->setText(tr("Opacity"), tr("How much a stroke covers"));
    m_hardness->setText(tr("Hardness"), tr("How sharp the edge is; at the lowest, as the preset says"));
    m_hardness->setLowText(tr("own", "hardness of the preset"));
    int widest = 0;
    for (const SliderField* field : {m_size, m_opacity, m_hardness})
        widest = std::max(widest, field->nameLabel()->sizeHint().width());
    for (const SliderField* field : {m_size, m_opacity, m_hardness})
        field->nameLabel()->setFixedWidth(widest);
    fillShelves();
}

} // namespace moyun::ui
