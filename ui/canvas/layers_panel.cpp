// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layers_panel.h"

#include "core/bridge/canvas_document.h"
#include "core/bridge/layer_mask_painter.h"
#include "ui/canvas/blend_box.h"
#include "ui/canvas/layer_tree.h"
#include "ui/shell/banner.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::CanvasDocument;
using canvas::Layer;
using canvas::LayerId;

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

LayersPanel::LayersPanel(CanvasDocument* document, CanvasEdits* edits, QWidget* parent)
    : QWidget(parent), m_document(document), m_thumbnails(document), m_model(document, &m_thumbnails),
      m_actions(document, edits), m_blend(new BlendBox), m_lock(smallButton("lock")),
      m_alpha(smallButton("alpha-lock")), m_opacityName(new QLabel), m_opacity(new QSlider(Qt::Horizontal)),
      m_percent(new QSpinBox), m_tree(new LayerTree(&m_model))
{
    static const char* const kIcons[] = {"layer-add",  "group-add",  "duplicate", "layer-mask",
                                         "mask-paint", "merge-down", "more",      "trash"};
    for (int i = 0; i < kButtons; ++i) m_buttons[i] = smallButton(kIcons[i]);
    lay();
    connectParts();
    retranslate();
    showLayer();
}

void LayersPanel::lay()
{
    for (QToolButton* button : {m_lock, m_alpha, m_buttons[PaintMask]}) button->setCheckable(true);
    m_buttons[PaintMask]->hide(); // until there is a painter
    m_opacity->setRange(0, 100);
    m_opacity->setPageStep(10);
    m_opacity->setFocusPolicy(Qt::StrongFocus);
    m_opacity->installEventFilter(this);
    m_opacityName->setBuddy(m_opacity);
    m_opacityName->setObjectName(QStringLiteral("muted"));
    m_percent->setRange(0, 100);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setKeyboardTracking(false);
    m_percent->setFocusPolicy(Qt::StrongFocus);
    m_percent->setFixedWidth(64);
    m_percent->setObjectName(QStringLiteral("compactField"));
    m_percent->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_percent->installEventFilter(this);
    m_tree->setMinimumHeight(2 * LayerRow::kHeight);

    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_blend, 1);
    head->addWidget(m_alpha);
    head->addWidget(m_lock);
    auto* opacity = new QHBoxLayout;
    opacity->setSpacing(8);
    opacity->addWidget(m_opacityName);
    opacity->addWidget(m_opacity, 1);
    opacity->addWidget(m_percent);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2);
    for (int i = 0; i < kButtons; ++i) {
        if (i == More) foot->addStretch(1);
        foot->addWidget(m_buttons[i]);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(opacity);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
}

void LayersPanel::connectParts()
{
    connect(m_document, &CanvasDocument::layersChanged, this, &LayersPanel::showLayer);
    connect(m_document, &CanvasDocument::layerChanged, this, &LayersPanel::showLayer);
    connect(&m_actions, &LayerActions::refused, this, [this](const QString& title, const QString& reason) {
        Q_EMIT noticeRaised(Banner::Warning, title, reason);
    });

    connect(&m_model, &LayerModel::renamed, &m_actions, &LayerActions::rename);
    connect(m_tree, &LayerTree::chosen, m_document, &CanvasDocument::setLayer);
    connect(m_tree, &LayerTree::visibleChosen, &m_actions, &LayerActions::setVisible);
    connect(m_tree, &LayerTree::moved, &m_actions, &LayerActions::move);
    connect(m_tree, &LayerTree::removeRequested, &m_actions, &LayerActions::remove);
    connect(m_tree, &LayerTree::stepRequested, this,
            [this](int up) { up > 0 ? m_actions.raise() : m_actions.lower(); });
    connect(m_tree, &LayerTree::menuRequested, this, &LayersPanel::openMenu);
    connect(m_tree, &LayerTree::opened, this, [this](LayerId id) {
        const Layer* layer = m_document->picture().find(id);
        if (layer && layer->kind == Layer::Kind::Style) Q_EMIT styleLayerOpened(id);
    });

    connect(m_blend, &BlendBox::chosen, this, [this](canvas::BlendMode mode, bool passThrough) {
        m_actions.setMode(m_document->layer(), mode, passThrough);
    });
    connect(m_lock, &QToolButton::clicked, this,
            [this](bool on) { m_actions.setLocked(m_document->layer(), on); });
    connect(m_alpha, &QToolButton::clicked, this,
            [this](bool on) { m_actions.setAlphaLocked(m_document->layer(), on); });
    connect(m_opacity, &QSlider::valueChanged, this, [this](int percent) {
        if (m_gesture == 0) m_gesture = m_document->newGesture();
        takeOpacity(percent, m_gesture);
    });
    connect(m_percent, &QSpinBox::valueChanged, this, [this](int percent) { takeOpacity(percent, 0); });

    connect(m_buttons[Add], &QToolButton::clicked, &m_actions, &LayerActions::add);
    connect(m_buttons[AddGroup], &QToolButton::clicked, &m_actions, &LayerActions::addGroup);
    connect(m_buttons[Duplicate], &QToolButton::clicked, &m_actions, &LayerActions::duplicate);
    connect(m_buttons[MergeDown], &QToolButton::clicked, &m_actions, &LayerActions::mergeDown);
    connect(m_buttons[Delete], &QToolButton::clicked, &m_actions, &LayerActions::remove);
    connect(m_buttons[Mask], &QToolButton::clicked, this, [this] {
        const Layer* layer = m_actions.current();
        if (layer && layer->mask)
            m_actions.removeMask();
        else
            m_actions.addMask();
    });
    connect(m_buttons[More], &QToolButton::clicked, this,
            [this] { openMenu(m_buttons[More]->mapToGlobal(QPoint(0, m_buttons[More]->height()))); });
}

void LayersPanel::setMaskPainter(bridge::LayerMaskPainter* painter)
{
    m_painter = painter;
    m_buttons[PaintMask]->show();
    connect(m_buttons[PaintMask], &QToolButton::clicked, this, [this](bool on) {
        // Who wants to paint on a mask need not first make one.
        if (on && !m_painter->canPaint()) m_actions.addMask();
        m_painter->setOn(on);
        showLayer();
    });
    connect(painter, &bridge::LayerMaskPainter::onChanged, this, &LayersPanel::showLayer);
    connect(painter, &bridge::LayerMaskPainter::refused, this, [this](const QString& reason) {
        Q_EMIT noticeRaised(Banner::Warning, tr("This mask cannot be painted on."), reason);
    });
    showLayer();
}

void LayersPanel::takeOpacity(int percent, int gesture)
{
    if (!m_silent) m_actions.setOpacity(m_document->layer(), percent / 100.0, gesture);
}

void LayersPanel::showLayer()
{
    const QScopedValueRollback<bool> silent(m_silent, true);
    m_tree->choose(m_document->layer());
    const Layer* layer = m_actions.current();
    for (QWidget* part : std::initializer_list<QWidget*>{m_blend, m_lock, m_alpha, m_opacity, m_percent})
        part->setEnabled(layer);
    m_buttons[Delete]->setEnabled(m_actions.canRemove());
    m_buttons[MergeDown]->setEnabled(m_actions.canMergeDown());
    m_buttons[Duplicate]->setEnabled(layer);
    m_buttons[Mask]->setEnabled(layer);
    m_buttons[PaintMask]->setEnabled(layer);
    m_buttons[PaintMask]->setChecked(m_painter && m_painter->isOn());
    if (!layer) return;
    const bool group = layer->kind == Layer::Kind::Group;
    m_blend->display(layer->mode, group, layer->passThrough);
    m_lock->setChecked(layer->locked);
    m_alpha->setChecked(layer->alphaLocked);
    m_alpha->setEnabled(layer->kind == Layer::Kind::Paint);
    m_opacity->setValue(qRound(100 * layer->opacity));
    m_percent->setValue(qRound(100 * layer->opacity));
    m_buttons[Mask]->setToolTip(layer->mask ? tr("Remove the mask") : tr("Add a mask of what is selected"));
    m_buttons[Mask]->setAccessibleName(m_buttons[Mask]->toolTip());
    m_buttons[MergeDown]->setToolTip(group ? tr("Merge the layers of the group")
                                           : tr("Merge with the layer below"));
    m_buttons[MergeDown]->setAccessibleName(m_buttons[MergeDown]->toolTip());
}

void LayersPanel::openMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(global);
}

void LayersPanel::fillMenu(QMenu* menu)
{
    const Layer* layer = m_actions.current();
    const bool group = layer && layer->kind == Layer::Kind::Group;
    const LayerId id = m_document->layer();
    if (layer) {
        menu->addAction(textWithKeys(tr("&Rename"), Qt::Key_F2), this,
                        [this] { m_tree->edit(m_tree->currentIndex()); });
        menu->addAction(ThemeIcon::icon("duplicate"), tr("&Duplicate"), &m_actions, &LayerActions::duplicate);
        if (layer->kind == Layer::Kind::Style)
            menu->addAction(ThemeIcon::icon("style-layer"), tr("Change the &style…"), this,
                            [this, id] { Q_EMIT styleLayerOpened(id); });
        menu->addSeparator();
        menu->addAction(textWithKeys(tr("Move &up"), Qt::ALT | Qt::Key_Up), &m_actions, &LayerActions::raise);
        menu->addAction(textWithKeys(tr("Move d&own"), Qt::ALT | Qt::Key_Down), &m_actions,
                        &LayerActions::lower);
        if (group)
            menu->addAction(tr("Un&group"), &m_actions, &LayerActions::ungroup);
        else
            menu->addAction(ThemeIcon::icon("group-add"), tr("Put into a &group"), &m_actions,
                            &LayerActions::group);
        menu->addSeparator();
        if (layer->mask) {
            if (m_painter) {
                QAction* paint = menu->addAction(ThemeIcon::icon("mask-paint"), tr("&Paint on the mask"),
                                                 this, [this](bool on) { m_painter->setOn(on); });
                paint->setCheckable(true);
                paint->setChecked(m_painter->isOn());
            }
            menu->addAction(tr("&Apply the mask"), &m_actions, &LayerActions::applyMask)->setEnabled(!group);
            menu->addAction(tr("Remove the mas&k"), &m_actions, &LayerActions::removeMask);
        } else {
            menu->addAction(ThemeIcon::icon("layer-mask"), tr("Add a mas&k of what is selected"), &m_actions,
                            &LayerActions::addMask);
        }
        menu->addSeparator();
        menu->addAction(ThemeIcon::icon("merge-down"), group ? tr("&Merge the group") : tr("&Merge down"),
                        &m_actions, &LayerActions::mergeDown)
            ->setEnabled(m_actions.canMergeDown());
    }
    menu->addAction(tr("Merge what is &visible"), &m_actions, &LayerActions::mergeVisible);
    menu->addAction(tr("&Flatten the picture"), &m_actions, &LayerActions::flatten);
    menu->addSeparator();
    menu->addAction(ThemeIcon::icon("trash"), textWithKeys(tr("D&elete"), Qt::Key_Delete), &m_actions,
                    &LayerActions::remove)
        ->setEnabled(m_actions.canRemove());
}

bool LayersPanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore(); // for what scrolls around the panel
        return true;
    }
    // A press on the track changes the value before the slider says that it was pressed.
    if (watched == m_opacity && event->type() == QEvent::MouseButtonPress)
        m_gesture = m_document->newGesture();
    if (watched == m_opacity && event->type() == QEvent::KeyPress &&
        !static_cast<QKeyEvent*>(event)->isAutoRepeat())
        m_gesture = m_document->newGesture();
    if (watched == m_opacity && event->type() == QEvent::MouseButtonDblClick) {
        m_gesture = m_document->newGesture();
        m_opacity->setValue(100);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LayersPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLayer();
    }
    QWidget::changeEvent(event);
}

void LayersPanel::retranslate()
{
    const auto say = [](QWidget* widget, const QString& text) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    };
    say(m_lock, tr("Lock the layer"));
    say(m_alpha, tr("Lock transparency: painting changes colours alone"));
    m_opacityName->setText(tr("Opacity"));
    m_opacity->setAccessibleName(tr("Opacity"));
    m_opacity->setToolTip(tr("Opacity of the layer. A double click makes it whole again."));
    m_percent->setAccessibleName(tr("Opacity in percent"));
    say(m_buttons[Add], tr("Add a layer"));
    say(m_buttons[AddGroup], tr("Add a group"));
    say(m_buttons[Duplicate], tr("Duplicate the layer"));
    say(m_buttons[PaintMask], tr("Paint on the mask: the brush shows the layer, the eraser hides it"));
    say(m_buttons[More], tr("More about layers"));
    say(m_buttons[Delete], tr("Delete the layer"));
    m_tree->setAccessibleName(tr("Layers"));
}

} // namespace moyun::ui
