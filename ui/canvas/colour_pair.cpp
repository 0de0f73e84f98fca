// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/colour_pair.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QColorDialog>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace moyun::ui {

ColourPair::ColourPair(bridge::CanvasTools* tools, QWidget* parent) : QWidget(parent), m_tools(tools)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(tools, &bridge::CanvasTools::colourChanged, this, qOverload<>(&QWidget::update));
    describe();
}

void ColourPair::describe()
{
    setAccessibleName(tr("Colours"));
    setToolTip(
        tr("The colour and the second colour. Click to choose, below to swap (X); D: black and white"));
}

void ColourPair::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = Theme::colours();
    const auto patch = [&](const QRect& rect, const QColor& colour) {
        painter.setPen(QPen(hasFocus() ? colours.focus : colours.borderStrong, 1));
        painter.setBrush(colours.panel);
        painter.drawRoundedRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5), 5, 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 3.5, 3.5);
    };
    patch(second(), m_tools->secondColour());
    patch(first(), m_tools->colour());
    ThemeIcon::icon("swap").paint(&painter, QRect(swap().center().x() - 6, swap().top(), 12, 12));
}

void ColourPair::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (swap().contains(at))
        m_tools->swapColours();
    else
        choose(!first().contains(at));
}

void ColourPair::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        choose(event->modifiers() & Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}

void ColourPair::choose(bool secondColour)
{
    auto* dialog = new QColorDialog(secondColour ? m_tools->secondColour() : m_tools->colour(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(secondColour ? tr("Second colour") : tr("Colour"));
    connect(dialog, &QColorDialog::colorSelected, this, [this, secondColour](const QColor& colour) {
        if (secondColour)
            m_tools->setSecondColour(colour);
        else
            m_tools->setColour(colour);
    });
    dialog->open();
}

void ColourPair::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
