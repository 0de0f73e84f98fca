// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_page.h"

#include "core/bridge/canvas_studio.h"
#include "core/bridge/layer_mask_painter.h"
#include "core/bridge/settings.h"
#include "ui/canvas/brush_picker.h"
#include "ui/canvas/canvas_actions.h"
#include "ui/canvas/canvas_dialogs.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_welcome.h"
#include "ui/canvas/colour_panel.h"
#include "ui/canvas/layers_panel.h"
#include "ui/canvas/navigator_panel.h"
#include "ui/canvas/panel_layouts.h"
#include "ui/canvas/recent_pictures.h"
#include "ui/canvas/reference_panel.h"
#include "ui/canvas/tool_options_bar.h"
#include "ui/canvas/tool_rail.h"
#include "ui/shell/focus_areas.h"
#include "ui/widgets/busy_light.h"
#include "ui/widgets/picture_drop.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme_icon.h"

#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <cmath>

namespace moyun::ui {

using bridge::Settings;

namespace {

constexpr int kDockWidth = 288;
constexpr char kGroupKey[] = "canvas/group", kDockKey[] = "canvas/dock";

// Whether three panels below one another have room.
bool highScreen()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen && screen->availableGeometry().height() >= 1000;
}

} // namespace

CanvasPage::CanvasPage(bridge::CanvasStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_view(new CanvasView(studio)),
      m_rail(new ToolRail(studio->tools())), m_options(new ToolOptionsBar(m_view)),
      m_actions(new CanvasActions(m_view, this)),
      m_mask(new bridge::LayerMaskPainter(studio->document(), studio->tools(), this)), m_dock(new QWidget),
      m_groups(new Segments), m_layouts(new QToolButton),
      m_stack(new QStackedWidget), m_stacks{new PanelStack(QStringLiteral("canvas/paint")),
                                            new PanelStack(QStringLiteral("canvas/overview")),
                                            new PanelStack(QStringLiteral("canvas/style"))}
{
    setAcceptDrops(true);
    setFocusProxy(m_view);
    for (QWidget* area : {static_cast<QWidget*>(m_rail), static_cast<QWidget*>(m_options),
                          static_cast<QWidget*>(m_view), m_dock})
        FocusAreas::mark(area);
    layParts();
    addPanels();
    connectParts();
    retranslate();
}

LayerActions* CanvasPage::layers() const
{
    return m_layers->actions();
}

void CanvasPage::addPanels()
{
    auto* colours = new ColourPanel(m_studio->tools());
    auto* brushes = new BrushPicker(m_studio->tools(), m_studio->painter()->library());
    m_layers = new LayersPanel(m_studio->document(), m_view->edits());
    auto* navigator = new NavigatorPanel(m_studio->document());
    auto* reference = new ReferencePanel(m_studio->tools());
    addPanel(
        Group::Paint, QStringLiteral("colours"), [] { return tr("Colours"); }, colours, true, 5);
    addPanel(
        Group::Paint, QStringLiteral("brushes"), [] { return tr("Brushes"); }, brushes, highScreen(), 3);
    addPanel(
        Group::Paint, QStringLiteral("layers"), [] { return tr("Layers"); }, m_layers, true, 4);
    addPanel(
        Group::Overview, QStringLiteral("navigator"), [] { return tr("Navigator"); }, navigator);
    addPanel(
        Group::Overview, QStringLiteral("reference"), [] { return tr("Reference"); }, reference);
    connect(colours, &ColourPanel::noticeRaised, this, &CanvasPage::noticeRaised);
    connect(m_layers, &LayersPanel::noticeRaised, this, &CanvasPage::noticeRaised);
    connect(reference, &ReferencePanel::noticeRaised, this, &CanvasPage::noticeRaised);
    connectNavigator(navigator);
    connectMask();

    auto* layouts = new PanelLayouts({m_stacks[0], m_stacks[1], m_stacks[2]}, this);
    connect(m_layouts, &QToolButton::clicked, this, [this, layouts] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        layouts->fillMenu(menu, this);
        menu->popup(m_layouts->mapToGlobal(QPoint(0, m_layouts->height())));
    });
    // For the welcome page of the next start.
    auto* recent = new RecentPictures(this);
    const auto remember = [this, recent](const QString& file) {
        recent->remember(file, m_studio->document()->picture());
    };
    connect(m_studio, &bridge::CanvasStudio::opened, this, remember);
}

void CanvasPage::connectNavigator(NavigatorPanel* navigator)
{
    connect(navigator, &NavigatorPanel::centreChosen, m_view, &CanvasView::centreOn);
    connect(navigator, &NavigatorPanel::zoomChosen, m_view, &CanvasView::setZoom);
    connect(navigator, &NavigatorPanel::zoomStepped, m_view, &CanvasView::stepZoom);
    connect(navigator, &NavigatorPanel::turned, m_view, &CanvasView::turn);
    connect(navigator, &NavigatorPanel::turnReset, m_view, &CanvasView::resetTurn);
    connect(navigator, &NavigatorPanel::mirrorChosen, m_view, &CanvasView::setMirrored);
    connect(navigator, &NavigatorPanel::fitRequested, m_view, &CanvasView::fit);
    connect(navigator, &NavigatorPanel::actualRequested, m_view, &CanvasView::actualSize);
    connect(m_view, &CanvasView::viewChanged, navigator, [this, navigator] {
        const CanvasTransform& transform = m_view->transform();
        navigator->setVisibleArea(transform.toPicture().map(QPolygonF(QRectF(QPointF(), transform.view()))));
        navigator->setZoom(transform.zoom());
        navigator->setAngle(transform.angle());
        navigator->setMirrored(transform.isMirrored());
    });
}

void CanvasPage::connectMask()
{
    m_layers->setMaskPainter(m_mask);
    connect(m_mask, &bridge::LayerMaskPainter::onChanged, this, [this](bool on) {
        CanvasView::MaskPainter painter;
        if (on) {
            painter.begin = [mask = m_mask](const canvas::StrokeSample& sample, bool hides) {
                return mask->begin(sample, hides);
            };
            painter.add = [mask = m_mask](const canvas::StrokeSample& sample) { mask->add(sample); };
            painter.end = [mask = m_mask] { mask->end(); };
            painter.cancel = [mask = m_mask] { mask->cancel(); };
            const bridge::CanvasTool tool = m_studio->tools()->tool();
            if (tool != bridge::CanvasTool::Brush && tool != bridge::CanvasTool::Eraser)
                m_studio->tools()->setTool(bridge::CanvasTool::Brush);
        }
        m_view->setLayerMask(std::move(painter));
        m_options->setNote(on ? tr("on the mask") : QString());
        m_view->setHint(on ? tr("On the mask the brush shows the layer; the eraser, or Alt, hides it")
                           : QString());
    });
}

void CanvasPage::createPicture()
{
    CanvasDialogs::openNew(m_studio, this);
}

void CanvasPage::exportPicture()
{
    CanvasDialogs::openExport(m_studio, this);
}

void CanvasPage::refreshWelcome()
{
    if (m_welcome) m_welcome->refresh();
}

void CanvasPage::showWelcome()
{
    if (m_welcome) return;
    m_welcome = new CanvasWelcome(m_view);
    connect(m_welcome, &CanvasWelcome::chosen, this, &CanvasPage::welcomeChosen);
    connect(m_welcome, &CanvasWelcome::fileChosen, this, &CanvasPage::fileChosen);
    connect(m_welcome, &CanvasWelcome::dismissed, this, &CanvasPage::hideWelcome);
    // Whoever paints or opens something has been welcomed.
    connect(m_view, &CanvasView::pressed, this, &CanvasPage::hideWelcome);
    connect(m_studio->document(), &bridge::CanvasDocument::fileChanged, this, &CanvasPage::hideWelcome);
    connect(m_studio->document(), &bridge::CanvasDocument::sizeChanged, this, &CanvasPage::hideWelcome);
    connect(m_studio->document()->undoStack(), &QUndoStack::indexChanged, this, &CanvasPage::hideWelcome);
    m_welcome->show();
}

void CanvasPage::hideWelcome()
{
    if (!m_welcome) return;
    m_welcome->deleteLater();
    m_welcome = nullptr;
    m_view->setFocus();
}

void CanvasPage::layParts()
{
    m_dock->setObjectName(QStringLiteral("sidePanel"));
    m_dock->setMinimumWidth(220);
    for (PanelStack* stack : m_stacks) {
        m_groups->add();
        m_stack->addWidget(stack);
    }
    auto* head = new QWidget;
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(12, 6, 12, 6);
    headRow->setSpacing(4);
    headRow->addWidget(m_groups, 1);
    m_layouts->setObjectName(QStringLiteral("smallButton"));
    m_layouts->setIcon(ThemeIcon::icon("more"));
    m_layouts->setFixedSize(26, 26);
    m_layouts->setFocusPolicy(Qt::TabFocus);
    headRow->addWidget(m_layouts);
    auto* dockColumn = new QVBoxLayout(m_dock);
    dockColumn->setContentsMargins(0, 0, 0, 0);
    dockColumn->setSpacing(0);
    dockColumn->addWidget(head);
    dockColumn->addWidget(m_stack, 1);

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_options);
    column->addWidget(m_view, 1);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(middle);
    splitter->addWidget(m_dock);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({800, kDockWidth});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(splitter, 1);
    m_dock->setVisible(Settings().number(QLatin1String(kDockKey), 1) != 0);
    const int group = qBound(0, Settings().number(QLatin1String(kGroupKey), 0), 2);
    m_groups->choose(group);
    m_stack->setCurrentIndex(group);
}

void CanvasPage::connectParts()
{
    connect(m_groups, &Segments::chosenByUser, this, [this](int group) {
        m_stack->setCurrentIndex(group);
        Settings().setNumber(QLatin1String(kGroupKey), group);
    });
    for (const auto signal : {&CanvasView::viewChanged, &CanvasView::pointerLeft})
        connect(m_view, signal, this, &CanvasPage::tellStatus);
    connect(m_view, &CanvasView::pointerMoved, this, &CanvasPage::tellStatus);
    connect(m_view, &CanvasView::hintChanged, this, &CanvasPage::tellStatus);
    const auto showBusy = [this] {
        m_options->light()->setBusy(m_studio->isBusy() || m_view->edits()->isBusy());
    };
    connect(m_studio, &bridge::CanvasStudio::busyChanged, this, showBusy);
    connect(m_view->edits(), &CanvasEdits::busyChanged, this, showBusy);
}

void CanvasPage::setCommands(Commands* commands)
{
    m_rail->setCommands(commands);
}

void CanvasPage::addPanel(Group group, const QString& key, PanelStack::Text title, QWidget* panel, bool open,
                          int stretch)
{
    m_stacks[int(group)]->add(key, std::move(title), panel, open, stretch);
}

void CanvasPage::showPanel(Group group, const QString& key)
{
    setDockShown(true);
    m_groups->choose(int(group));
    m_stack->setCurrentIndex(int(group));
    m_stacks[int(group)]->setOpen(key, true);
}

void CanvasPage::setDockShown(bool shown)
{
    m_dock->setVisible(shown);
    Settings().setNumber(QLatin1String(kDockKey), shown);
}

bool CanvasPage::isDockShown() const
{
    return m_dock->isVisibleTo(this);
}

void CanvasPage::showEvent(QShowEvent* event)
{
    if (!m_restored)
        for (PanelStack* stack : m_stacks) stack->restore();
    m_restored = true;
    QWidget::showEvent(event);
    // Once this is the workspace in front.
    QTimer::singleShot(0, this, &CanvasPage::tellStatus);
}

void CanvasPage::tellStatus()
{
    const double percent = 100 * m_view->transform().zoom();
    const QString zoom = QStringLiteral("%1 %").arg(percent, 0, 'f', percent < 10 ? 1 : 0);
    const canvas::Picture& picture = m_studio->document()->picture();
    const QString size = QStringLiteral("%1 × %2").arg(picture.width).arg(picture.height);
    QStringList said;
    if (!m_view->hint().isEmpty()) said += m_view->hint();
    if (m_view->underMouse()) {
        const QPointF at = m_view->transform().toPicture(m_view->cursorPosition());
        said += QStringLiteral("%1, %2").arg(int(std::floor(at.x()))).arg(int(std::floor(at.y())));
    }
    if (const double angle = m_view->transform().angle(); angle != 0)
        said += QStringLiteral("%1°").arg(qRound(angle > 180 ? angle - 360 : angle));
    const double bytes =
        double(m_view->scene()->projection()->bytes() + m_studio->document()->undoBytesInMemory());
    said += tr("%1 MB").arg(qRound(bytes / (1 << 20)));
    Q_EMIT statusChanged(zoom, size, said.join(QStringLiteral("  ·  ")));
}

void CanvasPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (PictureDrop::offers(event->mimeData())) event->acceptProposedAction();
}

void CanvasPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const PictureDrop drop = PictureDrop::take(event->mimeData());
    // A project is nothing to put into a picture.
    if (!drop.files.isEmpty() && drop.files.first().endsWith(QLatin1String(".moyun"), Qt::CaseInsensitive)) {
        Q_EMIT fileChosen(drop.files.first());
        return;
    }
    // On the picture it joins the layers; with Ctrl, or where nothing was painted yet, it is opened.
    const bool opens = event->modifiers() & Qt::ControlModifier;
    for (const QString& file : drop.files) {
        if (opens) return m_studio->open(file);
        m_studio->importAsLayer(file);
    }
    if (drop.files.isEmpty() && !drop.pixels.isNull())
        m_studio->pasteAsLayer(drop.pixels, tr("Dropped picture"));
}

void CanvasPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tellStatus();
    }
    QWidget::changeEvent(event);
}

void CanvasPage::retranslate()
{
    m_layouts->setAccessibleName(tr("Layout of the panels"));
    m_layouts->setToolTip(tr("Layout of the panels: save it, bring it back"));
    m_groups->setText(0, tr("Paint"), tr("Colours, brushes and layers"));
    m_groups->setText(1, tr("Overview"), tr("The whole picture and a reference picture"));
    m_groups->setText(2, tr("Style"), tr("See the picture in the manner of a painting while you paint"));
}

} // namespace moyun::ui
