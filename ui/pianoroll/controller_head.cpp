// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/controller_head.h"

#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/pianoroll/roll_model.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <set>
#include <vector>

namespace moyun::ui {

ControllerHead::ControllerHead(RollModel* model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("controllerHead"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::PointingHandCursor);
    connect(model, &RollModel::shownChanged, this, [this] {
        describe();
        update();
    });
    describe();
}

void ControllerHead::describe()
{
    setAccessibleName(tr("Controller: %1").arg(NoteNames::controller(m_model->controller())));
    setToolTip(tr("Choose a controller"));
}

void ControllerHead::paintEvent(QPaintEvent*)
{
    const ThemeColours& t = Theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), RollColours::now().lane);
    painter.fillRect(width() - 1, 0, 1, height(), t.borderStrong);
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, 1.6));
        painter.drawRect(rect().adjusted(1, 1, -3, -2));
    }
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(t.text);
    painter.drawText(rect().adjusted(8, 12, -22, -4), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     NoteNames::controller(m_model->controller()));
    // A small arrow: there is a menu.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at(width() - 15, 20);
    painter.drawPolyline(QPolygonF{{at + QPointF(-3.5, -2), at + QPointF(0, 1.5), at + QPointF(3.5, -2)}});
}

void ControllerHead::choose()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The usual ones, and whatever else the track holds.
    std::vector<int> numbers{music::Control::kSustain,  1, 11, music::Control::kVolume, music::Control::kPan,
                             music::Control::kPitchBend};
    const auto& document = *m_model->document();
    std::set<int> others;
    if (document.track() >= 0)
        for (const auto& control : document.score().tracks[std::size_t(document.track())].controls)
            others.insert(control.number);
    for (const int number : numbers) others.erase(number);
    numbers.insert(numbers.end(), others.begin(), others.end());
    for (const int number : numbers) {
        QAction* action = menu->addAction(NoteNames::controller(number));
        action->setCheckable(true);
        action->setChecked(number == m_model->controller());
        connect(action, &QAction::triggered, m_model,
                [model = m_model, number] { model->setController(number); });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void ControllerHead::mousePressEvent(QMouseEvent*)
{
    choose();
}

void ControllerHead::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        return choose();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ControllerHead::focusInEvent(QFocusEvent*)
{
    update();
}

void ControllerHead::focusOutEvent(QFocusEvent*)
{
    update();
}

void ControllerHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
