// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tool_options_bar.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_cursor.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/transform_gesture.h"
#include "ui/canvas/pressure_curve.h"
#include "ui/canvas/tool_rail.h"
#include "ui/widgets/bar_slider.h"
#include "ui/widgets/busy_light.h"
#include "ui/widgets/overflow_row.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme_icon.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFontComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace moyun::ui {

using Tool = bridge::CanvasTool;
using Options = bridge::CanvasTools::Options;
using Symmetry = canvas::BrushSettings::Symmetry;

namespace {

const QList<Tool> kPainting{Tool::Brush, Tool::Eraser,    Tool::StyleMask, Tool::SelectBrush,
                            Tool::Line,  Tool::Rectangle, Tool::Ellipse};
const QList<Tool> kSelecting{Tool::SelectRectangle, Tool::SelectEllipse, Tool::SelectLasso, Tool::SelectBrush,
                             Tool::SelectWand};

} // namespace

ToolOptionsBar::ToolOptionsBar(CanvasView* view, QWidget* parent)
    : QFrame(parent), m_view(view), m_tools(view->studio()->tools()), m_hint(new QLabel(this)),
      m_row(new OverflowRow(this)), m_light(new BusyLight(this))
{
    setObjectName(QStringLiteral("viewBar"));
    makeParts();
    tellWhose();
    layParts();
    connectParts();
    retranslate();
}

void ToolOptionsBar::makeParts()
{
    const auto slider = [this](double low, double high, double usual, const char* suffix,
                               BarSlider::Scale scale = BarSlider::Linear) {
        return new BarSlider(low, high, usual, QString::fromUtf8(suffix), scale, this);
    };
    const auto button = [this](const char* icon, bool checkable = false) {
        auto* made = new QToolButton(this);
        made->setIcon(ThemeIcon::icon(icon));
        made->setCheckable(checkable);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    const auto check = [this] {
        auto* made = new QCheckBox(this);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("pictureName"));
    m_size = slider(0.6, 2000, 16, " px", BarSlider::Logarithmic);
    m_opacity = slider(0, 100, 100, " %");
    m_hardness = slider(-1, 100, -1, " %"); // below 0: as the brush has it
    m_stabiliser = slider(0, 100, 0, " %");
    m_tolerance = slider(0, 255, 24, "");
    m_grow = slider(-20, 20, 0, " px");
    m_feather = slider(0, 250, 0, " px");
    m_fontSize = slider(4, 2000, 48, " px", BarSlider::Logarithmic);
    m_curve = button("canvas-curve");
    m_symmetry = button("canvas-symmetry", true);
    m_symmetry->setPopupMode(QToolButton::InstantPopup);
    m_symmetry->setMenu(new QMenu(m_symmetry));
    m_alphaLock = button("canvas-alpha-lock", true);
    m_apply = button("canvas-done");
    m_drop = button("close");
    ThemeIcon::setBeside(m_apply, "canvas-done");
    ThemeIcon::setBeside(m_drop, "close");
    for (QToolButton* each : {m_apply, m_drop}) each->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const char* const transforms[] = {"canvas-quarter-left", "canvas-quarter-right", "canvas-mirror",
                                      "canvas-flip"};
    for (int i = 0; i < 4; ++i) m_transform[i] = button(transforms[i]);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_turnLeft = button("canvas-turn-left");
    m_turnRight = button("canvas-turn-right");
    m_mirror = button("canvas-mirror", true);
    m_zoom = new QToolButton(this);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("6400 %")) + 12);
    m_gradient = new Segments(this);
    m_combine = new Segments(this);
    m_sample = new Segments(this);
    for (int i = 0; i < 2; ++i) m_gradient->add();
    for (const char* icon : {"canvas-combine-replace", "canvas-combine-add", "canvas-combine-subtract",
                             "canvas-combine-intersect"})
        m_combine->add(icon);
    for (int i = 0; i < 3; ++i) m_sample->add();
    m_contiguous = check();
    m_allLayers = check();
    m_toTransparent = check();
    m_filled = check();
    m_antialias = check();
    m_vertical = check();
    m_pickLayer = check();
    m_font = new QFontComboBox(this);
    m_font->setFocusPolicy(Qt::StrongFocus);
    m_font->setMaximumWidth(190);
}

void ToolOptionsBar::tellWhose()
{
    m_parts = {{m_size, kPainting},
               {m_opacity,
                {Tool::Brush, Tool::Eraser, Tool::StyleMask, Tool::Line, Tool::Rectangle, Tool::Ellipse,
                 Tool::Fill, Tool::Gradient, Tool::Text}},
               {m_hardness, {Tool::Brush, Tool::Eraser, Tool::StyleMask, Tool::Line}},
               {m_stabiliser, {Tool::Brush, Tool::Eraser, Tool::StyleMask}},
               {m_curve, {Tool::Brush, Tool::Eraser, Tool::StyleMask}},
               {m_symmetry, {Tool::Brush, Tool::Eraser, Tool::Line}},
               {m_alphaLock, {Tool::Brush, Tool::Line, Tool::Rectangle, Tool::Ellipse}},
               {m_tolerance, {Tool::Fill, Tool::SelectWand}},
               {m_grow, {Tool::Fill}},
               {m_contiguous, {Tool::Fill, Tool::SelectWand}},
               {m_allLayers, {Tool::Fill, Tool::SelectWand}},
               {m_gradient, {Tool::Gradient}},
               {m_toTransparent, {Tool::Gradient}},
               {m_filled, {Tool::Rectangle, Tool::Ellipse}},
               {m_antialias,
                {Tool::Rectangle, Tool::Ellipse, Tool::Text, Tool::SelectRectangle, Tool::SelectEllipse,
                 Tool::SelectLasso}},
               {m_combine, kSelecting},
               {m_feather, kSelecting},
               {m_font, {Tool::Text}},
               {m_fontSize, {Tool::Text}},
               {m_vertical, {Tool::Text}},
               {m_sample, {Tool::Picker}},
               {m_pickLayer, {Tool::Picker}},
               {m_hint, {Tool::Move, Tool::Crop, Tool::Pan}},
               {m_apply, {Tool::Transform, Tool::Crop}},
               {m_drop, {Tool::Transform, Tool::Crop}}};
    for (QToolButton* each : m_transform) m_parts.insert(each, {Tool::Transform});
}

void ToolOptionsBar::layParts()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 8, 2);
    row->setSpacing(5);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addSpacing(5);
    for (QWidget* part :
         {static_cast<QWidget*>(m_combine), static_cast<QWidget*>(m_gradient),
          static_cast<QWidget*>(m_sample), static_cast<QWidget*>(m_font), static_cast<QWidget*>(m_fontSize),
          static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_opacity), static_cast<QWidget*>(m_hardness),
          static_cast<QWidget*>(m_stabiliser), static_cast<QWidget*>(m_tolerance),
          static_cast<QWidget*>(m_grow), static_cast<QWidget*>(m_feather), static_cast<QWidget*>(m_curve),
          static_cast<QWidget*>(m_symmetry), static_cast<QWidget*>(m_alphaLock)})
        m_row->add(part);
    for (QCheckBox* box :
         {m_contiguous, m_allLayers, m_toTransparent, m_filled, m_antialias, m_vertical, m_pickLayer})
        m_row->add(box, 5);
    for (QToolButton* each : m_transform) m_row->add(each);
    m_row->add(m_apply, 8);
    m_row->add(m_drop);
    m_row->add(m_hint, 8);
    row->addWidget(m_row, 1);
    auto* view = new QHBoxLayout;
    view->setSpacing(1);
    view->addWidget(m_light);
    for (QToolButton* button : {m_turnLeft, m_turnRight, m_mirror, m_zoom}) view->addWidget(button);
    row->addLayout(view);
    setFixedHeight(40);
    // The bar never keeps the window wide: what does not fit is behind a button.
    setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ToolOptionsBar::changeBrush(const std::function<void(canvas::BrushSettings&)>& change)
{
    canvas::BrushSettings brush = m_tools->brush();
    change(brush);
    m_tools->setBrush(brush);
}

void ToolOptionsBar::changeOptions(const std::function<void(Options&)>& change)
{
    Options options = m_tools->options();
    change(options);
    m_tools->setOptions(options);
}

void ToolOptionsBar::connectParts()
{
    const auto brush = [this](BarSlider* slider, auto set) {
        connect(slider, &BarSlider::valueChosen, this,
                [this, set](double value) { changeBrush([&](canvas::BrushSettings& b) { set(b, value); }); });
    };
    brush(m_size, [](auto& b, double v) { b.radius = v / 2; });
    brush(m_opacity, [](auto& b, double v) { b.opacity = v / 100; });
    brush(m_hardness, [](auto& b, double v) { b.hardness = v < 0 ? -1 : v / 100; });
    brush(m_stabiliser, [](auto& b, double v) { b.stabiliser = v / 100; });
    connect(m_size, &BarSlider::valueChosen, m_view, [this] { m_view->changeSize(1); });
    const auto option = [this](BarSlider* slider, auto set) {
        connect(slider, &BarSlider::valueChosen, this,
                [this, set](double value) { changeOptions([&](Options& o) { set(o, value); }); });
    };
    option(m_tolerance, [](Options& o, double v) { o.tolerance = int(v); });
    option(m_grow, [](Options& o, double v) { o.grow = int(v); });
    option(m_feather, [](Options& o, double v) { o.feather = v; });
    option(m_fontSize, [](Options& o, double v) { o.fontSize = v; });
    const auto check = [this](QCheckBox* box, bool Options::*member) {
        connect(box, &QCheckBox::clicked, this,
                [this, member](bool on) { changeOptions([&](Options& o) { o.*member = on; }); });
    };
    check(m_contiguous, &Options::contiguous);
    check(m_allLayers, &Options::allLayers);
    check(m_toTransparent, &Options::toTransparent);
    check(m_filled, &Options::filled);
    check(m_antialias, &Options::antialias);
    check(m_vertical, &Options::vertical);
    check(m_pickLayer, &Options::pickLayer);
    connect(m_gradient, &Segments::chosenByUser, this,
            [this](int index) { changeOptions([&](Options& o) { o.radial = index == 1; }); });
    connect(m_combine, &Segments::chosenByUser, this,
            [this](int index) { changeOptions([&](Options& o) { o.combine = Options::Combine(index); }); });
    connect(m_sample, &Segments::chosenByUser, this,
            [this](int index) { changeOptions([&](Options& o) { o.sample = 2 * index + 1; }); });
    connect(m_font, &QFontComboBox::currentFontChanged, this, [this](const QFont& font) {
        if (font.family() != m_tools->options().font)
            changeOptions([&](Options& o) { o.font = font.family(); });
    });
    connect(m_alphaLock, &QToolButton::clicked, this,
            [this](bool on) { changeBrush([&](canvas::BrushSettings& b) { b.alphaLocked = on; }); });
    connect(m_curve, &QToolButton::clicked, this, &ToolOptionsBar::openCurve);
    connect(m_symmetry->menu(), &QMenu::aboutToShow, this, [this] { fillSymmetry(m_symmetry->menu()); });
    connect(m_symmetry->menu(), &QMenu::aboutToHide, this, &ToolOptionsBar::showOptions);
    connect(m_apply, &QToolButton::clicked, this, [this] {
        m_view->applyLasting();
        m_tools->setTool(Tool::Move);
        m_view->setFocus();
    });
    connect(m_drop, &QToolButton::clicked, this, [this] {
        m_view->cancelGesture();
        m_tools->setTool(Tool::Move);
        m_view->setFocus();
    });
    connectTransform();
    connect(m_turnLeft, &QToolButton::clicked, m_view, [this] { m_view->turn(-CanvasTransform::kTurn); });
    connect(m_turnRight, &QToolButton::clicked, m_view, [this] { m_view->turn(CanvasTransform::kTurn); });
    connect(m_mirror, &QToolButton::clicked, m_view, &CanvasView::setMirrored);
    connect(m_zoom, &QToolButton::clicked, m_view, &CanvasView::fit);
    connect(m_view, &CanvasView::viewChanged, this, &ToolOptionsBar::showView);
    connect(m_tools, &bridge::CanvasTools::toolChanged, this, &ToolOptionsBar::showTool);
    connect(m_tools, &bridge::CanvasTools::optionsChanged, this, &ToolOptionsBar::showOptions);
}

void ToolOptionsBar::connectTransform()
{
    const auto change = [this](TransformButton which, auto what) {
        connect(m_transform[which], &QToolButton::clicked, this, [this, what] {
            if (auto* gesture = dynamic_cast<TransformGesture*>(m_view->lasting())) what(gesture);
            m_view->setFocus();
        });
    };
    change(TurnLeft, [](TransformGesture* gesture) { gesture->turnBy(-90); });
    change(TurnRight, [](TransformGesture* gesture) { gesture->turnBy(90); });
    change(FlipSideways, [](TransformGesture* gesture) { gesture->mirror(true); });
    change(FlipUpsideDown, [](TransformGesture* gesture) { gesture->mirror(false); });
}

void ToolOptionsBar::showTool()
{
    const Tool tool = m_tools->tool();
    m_icon->setPixmap(ThemeIcon::icon(canvasToolIcon(tool), ThemeIcon::Strong).pixmap(QSize(18, 18)));
    const bool noted = !m_note.isEmpty() && (tool == Tool::Brush || tool == Tool::Eraser);
    m_title->setText(noted ? tr("%1 %2", "tool, and what it paints on").arg(ToolRail::titleOf(tool), m_note)
                           : ToolRail::titleOf(tool));
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        m_row->setWanted(it.key(), it.value().contains(tool));
    m_hint->setText(ToolRail::tipOf(tool));
    makeRoom();
    showOptions();
}

void ToolOptionsBar::setNote(const QString& note)
{
    m_note = note;
    showTool();
}

// The name of the tool gives way to its options: the icon says it too.
void ToolOptionsBar::makeRoom()
{
    const int name = m_title->sizeHint().width() + layout()->spacing();
    layout()->activate();
    const int room = m_row->width() + (m_title->isVisibleTo(this) ? name : 0);
    const bool shown = m_row->leastRoom() + name <= room;
    m_title->setVisible(shown);
    m_icon->setToolTip(shown ? QString() : m_title->text());
}

void ToolOptionsBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    makeRoom();
}

void ToolOptionsBar::showOptions()
{
    const canvas::BrushSettings& brush = m_tools->brush();
    const Options& options = m_tools->options();
    m_size->setValue(2 * brush.radius);
    m_opacity->setValue(100 * brush.opacity);
    m_hardness->setValue(brush.hardness < 0 ? -1 : 100 * brush.hardness);
    m_stabiliser->setValue(100 * brush.stabiliser);
    m_symmetry->setChecked(brush.symmetry != Symmetry::None);
    m_alphaLock->setChecked(brush.alphaLocked);
    m_tolerance->setValue(options.tolerance);
    m_grow->setValue(options.grow);
    m_feather->setValue(options.feather);
    m_fontSize->setValue(options.fontSize);
    m_contiguous->setChecked(options.contiguous);
    m_allLayers->setChecked(options.allLayers);
    m_toTransparent->setChecked(options.toTransparent);
    m_filled->setChecked(options.filled);
    m_antialias->setChecked(options.antialias);
    m_vertical->setChecked(options.vertical);
    m_pickLayer->setChecked(options.pickLayer);
    m_gradient->choose(options.radial ? 1 : 0);
    m_combine->choose(int(options.combine));
    m_sample->choose(options.sample / 2);
    if (!options.font.isEmpty() && m_font->currentFont().family() != options.font) {
        const QSignalBlocker quiet(m_font);
        m_font->setCurrentFont(QFont(options.font));
    }
}

void ToolOptionsBar::showView()
{
    const double percent = 100 * m_view->transform().zoom();
    m_zoom->setText(QStringLiteral("%1 %").arg(percent, 0, 'f', percent < 10 ? 1 : 0));
    m_mirror->setChecked(m_view->transform().isMirrored());
}

void ToolOptionsBar::openCurve()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(QStringLiteral("picker"));
    auto* curve = new PressureCurve;
    curve->setPoints(m_tools->brush().pressureCurve);
    auto* reset = new QPushButton(tr("Straight"));
    auto* hint = new QLabel(tr("Pen: light to hard. Upwards: what the brush gets."));
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(hint);
    column->addWidget(curve);
    column->addWidget(reset);
    connect(curve, &PressureCurve::pointsChosen, this, [this, curve] {
        changeBrush([&](canvas::BrushSettings& b) { b.pressureCurve = curve->points(); });
    });
    connect(reset, &QPushButton::clicked, this, [this, curve] {
        curve->setPoints({{0, 0}, {1, 1}});
        changeBrush([&](canvas::BrushSettings& b) { b.pressureCurve = curve->points(); });
    });
    popup->adjustSize();
    popup->move(m_curve->mapToGlobal(QPoint(0, m_curve->height() + 4)));
    popup->show();
    curve->setFocus();
}

void ToolOptionsBar::fillSymmetry(QMenu* menu)
{
    menu->clear();
    auto* group = new QActionGroup(menu);
    const canvas::BrushSettings now = m_tools->brush();
    const auto add = [&](const QString& text, Symmetry symmetry, int parts) {
        QAction* action = menu->addAction(text, this, [this, symmetry, parts] {
            const canvas::Picture& picture = m_view->studio()->document()->picture();
            changeBrush([&](canvas::BrushSettings& b) {
                // About the middle of what is seen of the picture would wander; the middle of the picture
                // stays.
                b.symmetryX = picture.width / 2.0;
                b.symmetryY = picture.height / 2.0;
                b.symmetry = symmetry;
                b.symmetryParts = parts;
            });
        });
        action->setCheckable(true);
        action->setChecked(now.symmetry == symmetry &&
                           (symmetry != Symmetry::Rotational || now.symmetryParts == parts));
        group->addAction(action);
    };
    add(tr("No symmetry"), Symmetry::None, now.symmetryParts);
    menu->addSeparator();
    add(tr("Left and right"), Symmetry::Vertical, now.symmetryParts);
    add(tr("Above and below"), Symmetry::Horizontal, now.symmetryParts);
    add(tr("Four quarters"), Symmetry::Both, now.symmetryParts);
    menu->addSeparator();
    for (const int parts : {3, 4, 5, 6, 8, 12, 16})
        add(tr("Round, %1 parts").arg(parts), Symmetry::Rotational, parts);
}

void ToolOptionsBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) showTool();
    QFrame::changeEvent(event);
}

void ToolOptionsBar::retranslate()
{
    const auto name = [](QAbstractButton* button, const QString& text, const QString& tip) {
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    const auto say = [](QCheckBox* box, const QString& text, const QString& tip) {
        box->setText(text);
        box->setToolTip(tip);
    };
    m_size->setText(tr("Size"), tr("Width of the brush ([ and ], or Shift and drag on the canvas)"));
    m_opacity->setText(tr("Opacity"), tr("How much of what is painted covers what is there"));
    m_hardness->setText(tr("Hardness"), tr("How sharp the edge of the brush is"));
    m_hardness->setLowText(tr("own"));
    m_stabiliser->setText(tr("Smoothing"), tr("How far the brush follows behind the hand, for quiet lines"));
    m_tolerance->setText(tr("Tolerance"), tr("How far a colour may differ to be taken as alike"));
    m_grow->setText(tr("Grow"), tr("The filled area becomes larger, or smaller, by so many pixels"));
    m_feather->setText(tr("Feather"), tr("Width of the soft edge of a selection"));
    m_fontSize->setText(tr("Size"), tr("Height of the characters"));
    name(m_curve, tr("Pressure curve"), tr("What becomes of the pressure of the pen"));
    name(m_symmetry, tr("Symmetry"), tr("Paint several strokes at once, mirrored or round the middle"));
    name(m_alphaLock, tr("Keep transparency"), tr("Paint only where the layer is already painted"));
    name(m_apply, tr("Apply"), tr("Apply (Enter)"));
    name(m_drop, tr("Drop"), tr("Leave it as it was (Esc)"));
    for (QToolButton* button : {m_apply, m_drop}) button->setText(button->accessibleName());
    const QString turned[] = {tr("Turn left"), tr("Turn right"), tr("Mirror sideways"),
                              tr("Mirror upside down")};
    const QString tips[] = {tr("Turn by 90° to the left"), tr("Turn by 90° to the right"),
                            tr("Mirror sideways: what was left is right"),
                            tr("Mirror upside down: what was above is below")};
    for (int i = 0; i < 4; ++i) name(m_transform[i], turned[i], tips[i]);
    m_row->setMoreText(tr("More options"), tr("The other options of this tool"));
    name(m_turnLeft, tr("Turn the view left"), tr("Turn the view to the left by 15° (4); 5: upright"));
    name(m_turnRight, tr("Turn the view right"), tr("Turn the view to the right by 15° (6); 5: upright"));
    name(m_mirror, tr("Mirror the view"), tr("Look at the picture in a mirror (M); it is not changed"));
    name(m_zoom, tr("Zoom"),
         tr("Click to see the whole picture (Ctrl+0); 1: 100 %, + and -: closer and further"));
    m_gradient->setText(0, tr("Linear"), tr("From one side to the other"));
    m_gradient->setText(1, tr("Radial"), tr("From the middle outwards"));
    m_combine->setIconOnly(0, tr("Replace"), tr("A new selection"));
    m_combine->setIconOnly(1, tr("Add"), tr("Add to the selection (Shift)"));
    m_combine->setIconOnly(2, tr("Take away"), tr("Take away from the selection (Alt)"));
    m_combine->setIconOnly(3, tr("Intersect"), tr("Keep what both have (Shift and Alt)"));
    m_sample->setText(0, QStringLiteral("1"), tr("The colour of one pixel"));
    m_sample->setText(1, QStringLiteral("3 × 3"), tr("The mean of 3 × 3 pixels"));
    m_sample->setText(2, QStringLiteral("5 × 5"), tr("The mean of 5 × 5 pixels"));
    say(m_contiguous, tr("Connected"), tr("Only what is connected with the place that was clicked"));
    say(m_allLayers, tr("All layers"), tr("Look at the whole picture, not at the layer alone"));
    say(m_toTransparent, tr("To transparent"),
        tr("From the colour to transparent, rather than to the second colour"));
    say(m_filled, tr("Filled"), tr("Filled with the colour, rather than drawn along its edge"));
    say(m_antialias, tr("Smooth"), tr("Edges without steps"));
    say(m_vertical, tr("Vertical"), tr("From top to bottom, columns from right to left"));
    say(m_pickLayer, tr("Layer alone"), tr("Take the colour of the layer, not of the whole picture"));
    m_font->setAccessibleName(tr("Font"));
    showTool();
    showView();
}

} // namespace moyun::ui
