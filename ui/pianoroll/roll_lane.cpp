// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_lane.h"

#include "core/bridge/music_transport.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/pianoroll/wheel_zoom.h"

#include <QEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace moyun::ui {

RollLane::RollLane(RollModel* model, int height, QWidget* parent)
    : QWidget(parent), m_model(model), m_playhead(model->transport()->position())
{
    setFixedHeight(height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(model, &RollModel::viewChanged, this, qOverload<>(&QWidget::update));
    connect(model->transport(), &bridge::MusicTransport::positionChanged, this, [this](music::Tick at) {
        const int before = xOf(m_playhead), after = xOf(at);
        m_playhead = at;
        if (before == after) return;
        update(before - 6, 0, 13, this->height());
        update(after - 6, 0, 13, this->height());
    });
}

int RollLane::xOf(music::Tick at) const
{
    return int(std::lround(m_model->view().xOf(double(at))));
}

void RollLane::paintPlayhead(QPainter& painter) const
{
    painter.fillRect(xOf(m_playhead), 0, 1, height(), RollColours::now().playhead);
}

void RollLane::wheelEvent(QWheelEvent* event)
{
    RollView view = m_model->view();
    if (event->modifiers() & Qt::ControlModifier) {
        turnWheel(view, *event);
    } else {
        // There are no pitches here: both ways of the wheel go through time.
        const QPoint turned = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
        view.pan({-(turned.x() + turned.y()), 0});
    }
    m_model->setView(view);
    event->accept();
}

void RollLane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) forgetDrawing();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        forgetDrawing();
    }
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
