// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/style_dock.h"

#include "core/bridge/canvas_style.h"
#include "core/bridge/canvas_tools.h"
#include "core/bridge/style_document.h"
#include "core/bridge/style_studio.h"
#include "ui/canvas/style_region_list.h"
#include "ui/style/gallery_panel.h"
#include "ui/style/gallery_view.h"
#include "ui/style/picture_dialog.h"
#include "ui/style/style_controls.h"
#include "ui/widgets/busy_light.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace moyun::ui {

using namespace bridge;

namespace {

QToolButton* smallButton(const char* icon)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("smallButton"));
    button->setIcon(ThemeIcon::icon(icon));
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

StyleDock::StyleDock(CanvasStyle* style, CanvasTools* tools, StyleStudio* studio, QWidget* parent)
    : QWidget(parent), m_style(style), m_tools(tools), m_studio(studio), m_on(new SwitchButton),
      m_speed(new ElidedLabel), m_light(new BusyLight), m_regions(new StyleRegionList(style)),
      m_add(smallButton("layer-add")), m_mask(smallButton("canvas-style-mask")), m_more(smallButton("more")),
      m_remove(smallButton("trash")), m_where(new Segments), m_pages(new Segments),
      m_stack(new QStackedWidget), m_gallery(new GalleryPanel(studio->styles())),
      m_controls(new StyleControls(style->look(), studio->styles())), m_apply(new QPushButton)
{
    lay();
    makeMenus();
    connectParts();
    connectGallery();
    retranslate();
    showState();
}

void StyleDock::lay()
{
    m_speed->setObjectName(QStringLiteral("muted"));
    m_apply->setObjectName(QStringLiteral("primary"));
    m_add->setObjectName(QStringLiteral("styleAdd"));
    m_mask->setCheckable(true);
    m_gallery->setInner();
    m_controls->setInner();
    for (int i = 0; i < 3; ++i) m_where->add();
    for (int i = 0; i < 2; ++i) m_pages->add();
    m_pages->choose(0);
    m_stack->addWidget(m_gallery);
    m_stack->addWidget(m_controls);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_on, 1);
    head->addWidget(m_speed);
    head->addWidget(m_light);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_add);
    buttons->addWidget(m_mask);
    buttons->addStretch(1);
    buttons->addWidget(m_more);
    buttons->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_regions);
    column->addLayout(buttons);
    column->addWidget(m_where);
    column->addWidget(m_pages);
    column->addWidget(m_stack, 1);
    column->addWidget(m_apply);
}

void StyleDock::makeMenus()
{
    auto* add = new QMenu(m_add);
    m_add->setMenu(add);
    m_add->setPopupMode(QToolButton::InstantPopup);
    connect(add, &QMenu::aboutToShow, this, [this, add] {
        add->clear();
        add->addAction(tr("A style for the whole canvas"), this,
                       [this] { m_style->addRegion(StyleRegion::Whole); });
        add->addAction(tr("A style for the selection"), this,
                       [this] { m_style->addRegion(StyleRegion::Selection); });
        add->addAction(tr("A style for a painted mask"), this, [this] {
            if (m_style->addRegion(StyleRegion::Painted) != 0) toggleMaskBrush(true);
        });
    });
    auto* more = new QMenu(m_more);
    m_more->setMenu(more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(more, &QMenu::aboutToShow, this, &StyleDock::fillMaskMenu);

    auto* apply = new QMenu(m_apply);
    m_apply->setMenu(apply);
    connect(apply, &QMenu::aboutToShow, this, [this, apply] {
        apply->clear();
        apply->setToolTipsVisible(true);
        apply->addAction(tr("As a new layer"), this, [this] { m_style->apply(CanvasStyle::NewLayers); })
            ->setToolTip(tr("What is seen becomes a layer above all others, with the mask of its region"));
        apply
            ->addAction(tr("Onto the edited layer"), this,
                        [this] { m_style->apply(CanvasStyle::EditedLayer); })
            ->setToolTip(tr("The pixels of that layer alone are restyled"));
        apply
            ->addAction(tr("Keep as a style layer"), this,
                        [this] { m_style->apply(CanvasStyle::StyleLayers); })
            ->setToolTip(tr("A layer that is painted anew whenever something below it changes"));
    });
}

void StyleDock::fillMaskMenu()
{
    QMenu* more = m_more->menu();
    more->clear();
    const StyleRegion* region = m_style->active();
    if (!region) return;
    const int id = region->id;
    more->addAction(tr("Fill the mask"), this, [this, id] { m_style->fillMask(id, true); });
    more->addAction(tr("Clear the mask"), this, [this, id] { m_style->fillMask(id, false); });
    more->addAction(tr("Invert the mask"), this, [this, id] { m_style->invertMask(id); });
    more->addAction(tr("Mask from the selection"), this, [this, id] { m_style->maskFromSelection(id); });
    more->addSeparator();
    more->addAction(tr("Duplicate"), this, [this, id] { m_style->duplicateRegion(id); });
    more->addAction(tr("Up"), this, [this, id] { m_style->moveRegion(id, 1); });
    more->addAction(tr("Down"), this, [this, id] { m_style->moveRegion(id, -1); });
    more->addAction(tr("Rename"), this, [this] { m_regions->editItem(m_regions->currentItem()); });
}

void StyleDock::connectParts()
{
    connect(m_on, &SwitchButton::clicked, m_style, &CanvasStyle::setOn);
    connect(m_style, &CanvasStyle::onChanged, this, &StyleDock::showState);
    connect(m_style, &CanvasStyle::regionsChanged, this, &StyleDock::showState);
    connect(m_style, &CanvasStyle::busyChanged, this, [this](bool busy) {
        m_light->setBusy(busy);
        m_apply->setEnabled(!m_style->isApplying() && m_style->active());
        showSpeed();
    });
    connect(m_style, &CanvasStyle::paced, this, &StyleDock::showSpeed);
    connect(m_mask, &QToolButton::clicked, this, &StyleDock::toggleMaskBrush);
    connect(m_tools, &CanvasTools::toolChanged, this, &StyleDock::showState);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (const StyleRegion* region = m_style->active()) m_style->removeRegion(region->id);
    });
    connect(m_where, &Segments::chosenByUser, this, [this](int index) {
        const StyleRegion* region = m_style->active();
        if (!region) return showState();
        m_style->setWhere(region->id, static_cast<StyleRegion::Where>(index));
        if (index == StyleRegion::Painted) toggleMaskBrush(true);
    });
    connect(m_pages, &Segments::chosenByUser, m_stack, &QStackedWidget::setCurrentIndex);
}

void StyleDock::connectGallery()
{
    connect(m_style->look(), &StyleDocument::parametersChanged, this,
            [this] { m_gallery->setChosen(m_style->look()->parameters().styles); });
    connect(m_studio, &StyleStudio::galleryStateChanged, m_gallery, &GalleryPanel::setEmptyText);
    connect(m_gallery->view(), &GalleryView::chosenAlone, m_controls, &StyleControls::useAlone);
    connect(m_gallery->view(), &GalleryView::toggledInMix, m_controls, &StyleControls::toggleInMix);
    connect(m_gallery->view(), &GalleryView::removeRequested, this, [this](const QString& id) {
        m_controls->removeFromMix(id);
        m_studio->removeOwnStyle(id);
    });
    connect(m_gallery, &GalleryPanel::addRequested, this, [this] {
        auto* dialog = new PictureDialog(PictureDialog::Painting, QStringLiteral("painting"), this);
        connect(dialog, &PictureDialog::fileChosen, m_studio, &StyleStudio::addPainting);
        dialog->open();
    });
    connect(m_gallery, &GalleryPanel::paintingDropped, this, [this](const PictureDrop& drop) {
        for (const QString& file : drop.files) m_studio->addPainting(file);
        if (drop.files.isEmpty() && !drop.pixels.isNull())
            m_studio->addPaintingPixels(drop.pixels, tr("Pasted painting"));
    });
    m_gallery->setChosen(m_style->look()->parameters().styles);
}

void StyleDock::toggleMaskBrush(bool on)
{
    m_tools->setTool(on ? CanvasTool::StyleMask : CanvasTool::Brush);
    showState();
}

void StyleDock::showState()
{
    const StyleRegion* region = m_style->active();
    m_on->setChecked(m_style->isOn());
    m_mask->setChecked(m_tools->tool() == CanvasTool::StyleMask);
    m_mask->setEnabled(region != nullptr);
    m_more->setEnabled(region != nullptr);
    m_remove->setEnabled(region != nullptr);
    m_where->setEnabled(region != nullptr);
    m_where->choose(region ? region->where : StyleRegion::Whole);
    m_regions->setVisible(!m_style->regions().list.isEmpty());
    m_apply->setEnabled(region != nullptr && !m_style->isApplying());
    showSpeed();
}

void StyleDock::showSpeed()
{
    const double took = m_style->milliseconds();
    const bool known = m_style->isOn() && took > 0;
    m_speed->setText(known ? tr("%1 ms").arg(qRound(took)) : QString());
    m_speed->setToolTip(
        known ? tr("From a dab to its restyled pixels; as many as %1 a second.").arg(1000 / took, 0, 'f', 0)
              : QString());
}

void StyleDock::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void StyleDock::retranslate()
{
    m_on->setText(tr("Restyle while painting"));
    m_on->setToolTip(tr("Shows the canvas restyled while you paint. Hold Tab to see the original."));
    showSpeed();
    m_regions->setAccessibleName(tr("Style regions"));
    const auto name = [](QToolButton* button, const QString& text, const QString& tip) {
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    name(m_add, tr("Add a style region"), tr("Another style for a part of the canvas"));
    name(m_mask, tr("Mask brush"), tr("Paint where the style shows; with Alt held, where it does not"));
    name(m_more, tr("More"), tr("More about the mask and the order of the regions"));
    name(m_remove, tr("Remove the style region"), tr("Remove the style region"));
    m_where->setText(StyleRegion::Whole, tr("Whole"), tr("The style shows on the whole canvas"));
    m_where->setText(StyleRegion::Selection, tr("Selection"), tr("The style shows within the selection"));
    m_where->setText(StyleRegion::Painted, tr("Mask"), tr("The style shows where you paint its mask"));
    m_pages->setText(0, tr("Styles"), tr("Choose a painting whose manner the canvas takes"));
    m_pages->setText(1, tr("Look"), tr("Mixture, strength, strokes, colours, quality"));
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("Makes what you see a part of the picture; one step to undo"));
    showSpeed();
}

} // namespace moyun::ui
