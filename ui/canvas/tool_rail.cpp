// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tool_rail.h"

#include "ui/canvas/canvas_cursor.h"
#include "ui/canvas/colour_pair.h"
#include "ui/shell/commands.h"
#include "ui/widgets/theme_icon.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

namespace moyun::ui {

using Tool = bridge::CanvasTool;

namespace {

constexpr int kButton = 34, kGap = 2, kLine = 9;

struct ToolPart
{
    Tool tool;
    const char* id;
    const char* title;
    const char* tip;
    bool begins; // a group
};

constexpr ToolPart kParts[] = {
    {Tool::Brush, "brush", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Brush"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail",
                       "Paint. Ctrl: pick a colour; Shift and drag: size; Shift and click: a "
                       "straight line from the last stroke"),
     false},
    {Tool::Eraser, "eraser", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Eraser"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Rub out what is on the layer"), false},
    {Tool::Fill, "fill", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Fill"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Fill what is alike with the colour"), false},
    {Tool::Gradient, "gradient", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Gradient"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail",
                       "Drag a gradual change of colour over the layer or the selection"),
     false},
    {Tool::Picker, "picker", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Colour picker"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Take a colour from the picture. Alt: as the second colour"),
     false},
    {Tool::Line, "line", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Line"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Draw a straight line with the brush. Shift: in steps of 15°"),
     true},
    {Tool::Rectangle, "rectangle", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Rectangle"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Draw a rectangle. Shift: a square; Alt: from its middle"),
     false},
    {Tool::Ellipse, "ellipse", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Ellipse"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Draw an ellipse. Shift: a circle; Alt: from its middle"),
     false},
    {Tool::Text, "text", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Text"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail",
                       "Click where a text shall stand: it becomes a layer of its own"),
     false},
    {Tool::SelectRectangle, "selectRectangle", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Select a rectangle"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Drag over what shall be selected. Shift adds, Alt takes away"),
     true},
    {Tool::SelectEllipse, "selectEllipse", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Select an ellipse"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Drag over what shall be selected. Shift adds, Alt takes away"),
     false},
    {Tool::SelectLasso, "selectLasso", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Lasso"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail",
                       "Draw round what shall be selected. Shift adds, Alt takes away"),
     false},
    {Tool::SelectBrush, "selectBrush", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Selection brush"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail",
                       "Paint over what shall be selected. Shift adds, Alt takes away"),
     false},
    {Tool::SelectWand, "selectWand", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Magic wand"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Click to select what is alike. Shift adds, Alt takes away"),
     false},
    {Tool::Move, "move", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Move"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail",
                       "Drag the layer, or what is selected of it. Arrows: pixel by pixel"),
     true},
    {Tool::Transform, "transform", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Free transform"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Scale, turn and move by handles. Enter applies, Esc cancels"),
     false},
    {Tool::Crop, "crop", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Crop"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Cut the picture to a frame. Enter applies, Esc cancels"),
     false},
    {Tool::StyleMask, "styleMask", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Style mask"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Paint where the live style shows. Ctrl: where it does not"),
     true},
    {Tool::Pan, "pan", QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Hand"),
     QT_TRANSLATE_NOOP("moyun::ui::ToolRail", "Drag the view; with any tool: hold Space"), false},
};

const ToolPart& partOf(Tool tool)
{
    for (const ToolPart& part : kParts)
        if (part.tool == tool) return part;
    return kParts[0];
}

QString say(const char* text)
{
    return QCoreApplication::translate("moyun::ui::ToolRail", text);
}

} // namespace

const QList<Tool>& ToolRail::all()
{
    static const QList<Tool> kAll = [] {
        QList<Tool> tools;
        for (const ToolPart& part : kParts) tools.append(part.tool);
        return tools;
    }();
    return kAll;
}

QString ToolRail::commandOf(Tool tool)
{
    return QStringLiteral("canvas.tool.%1").arg(QLatin1String(partOf(tool).id));
}

QString ToolRail::titleOf(Tool tool)
{
    return say(partOf(tool).title);
}

QString ToolRail::tipOf(Tool tool)
{
    return say(partOf(tool).tip);
}

ToolRail::ToolRail(bridge::CanvasTools* tools, QWidget* parent)
    : QFrame(parent), m_tools(tools), m_colours(new ColourPair(tools, this))
{
    setObjectName(QStringLiteral("toolRail"));
    m_group.setExclusive(true);
    for (const ToolPart& part : kParts) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setIcon(ThemeIcon::icon(canvasToolIcon(part.tool)));
        button->setIconSize({20, 20});
        button->setFixedSize(kButton, kButton);
        button->setFocusPolicy(Qt::TabFocus);
        m_group.addButton(button, int(part.tool));
        m_buttons.insert(part.tool, button);
        if (part.begins) {
            auto* line = new QFrame(this);
            line->setObjectName(QStringLiteral("line"));
            m_lines.append(line);
        }
    }
    m_colours->setParent(nullptr); // last in the way of Tab, as it is seen
    m_colours->setParent(this);
    const auto show = [this] { m_buttons.value(m_tools->tool())->setChecked(true); };
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) { m_tools->setTool(Tool(id)); });
    connect(tools, &bridge::CanvasTools::toolChanged, this, show);
    show();
    retranslate();
    arrange();
}

void ToolRail::setCommands(Commands* commands)
{
    m_commands = commands;
    retranslate();
}

void ToolRail::arrange()
{
    // Places are set by hand: a grid layout would ask for its whole height and so keep the window from
    // shrinking.
    const int count = int(std::size(kParts));
    const int tall =
        count * (kButton + kGap) + int(m_lines.size()) * kLine + m_colours->sizeHint().height() + 24;
    const int columns = height() > 0 && height() < tall ? 2 : 1;
    const int margin = 5;
    if (columns != m_columns) {
        m_columns = columns;
        setFixedWidth(columns * kButton + (columns - 1) * kGap + 2 * margin + 1);
    }
    int y = 8, column = 0, line = 0;
    for (const ToolPart& part : kParts) {
        if (part.begins) {
            if (column > 0) y += kButton + kGap;
            column = 0;
            m_lines[line++]->setGeometry(margin + 4, y + kLine / 2 - 1, width() - 2 * margin - 9, 1);
            y += kLine;
        }
        m_buttons.value(part.tool)->move(margin + column * (kButton + kGap), y);
        if (++column == columns) {
            column = 0;
            y += kButton + kGap;
        }
    }
    if (column > 0) y += kButton + kGap;
    m_colours->resize(m_colours->sizeHint());
    m_colours->move((width() - m_colours->width()) / 2, y + 8);
}

void ToolRail::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ToolRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void ToolRail::retranslate()
{
    for (const ToolPart& part : kParts) {
        QToolButton* button = m_buttons.value(part.tool);
        const QString keys = m_commands ? QKeySequence::listToString(m_commands->keys(commandOf(part.tool)),
                                                                     QKeySequence::NativeText)
                                        : QString();
        const QString title = say(part.title);
        button->setAccessibleName(title);
        button->setToolTip(
            QStringLiteral("<b>%1</b>%2<br/>%3")
                .arg(title.toHtmlEscaped(),
                     keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keys.toHtmlEscaped()),
                     say(part.tip).toHtmlEscaped()));
    }
}

} // namespace moyun::ui
