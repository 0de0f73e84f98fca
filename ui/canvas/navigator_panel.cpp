// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/navigator_panel.h"

#include "core/bridge/canvas_document.h"
#include "ui/canvas/canvas_transform.h"
#include "ui/canvas/navigator_view.h"
#include "ui/canvas/slider_field.h"
#include "ui/canvas/thumbnail_image.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::CanvasDocument;

constexpr int kRestMs = 250;
constexpr int kMostSide = 400; // of the small picture, pixels

NavigatorPanel::NavigatorPanel(CanvasDocument* document, QWidget* parent)
    : QWidget(parent), m_document(document), m_view(new NavigatorView),
      m_zoom(new SliderField(100 * CanvasTransform::kLeast, 100 * CanvasTransform::kMost,
                             SliderField::Logarithmic, 1, QStringLiteral(" %")))
{
    static const char* const kIcons[] = {
        "canvas-turn-left", "canvas-turn-right", "rotate-reset", "canvas-mirror", "fit", nullptr};
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (int i = 0; i < kButtons; ++i) {
        auto* button = m_buttons[i] = new QToolButton;
        button->setObjectName(QStringLiteral("smallButton"));
        if (kIcons[i]) {
            button->setIcon(ThemeIcon::icon(kIcons[i]));
            button->setFixedSize(28, 28);
        } else {
            button->setText(QStringLiteral("1:1"));
            button->setFixedHeight(28);
        }
        button->setFocusPolicy(Qt::TabFocus);
        if (i == Fit) row->addStretch(1);
        row->addWidget(button);
    }
    m_buttons[ResetTurn]->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_buttons[ResetTurn]->setMinimumWidth(28);
    m_buttons[ResetTurn]->setMaximumWidth(80);
    m_buttons[Mirror]->setCheckable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_view, 1);
    column->addWidget(m_zoom);
    column->addLayout(row);

    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &NavigatorPanel::refresh);
    const auto stale = [this] {
        m_stale = true;
        if (!m_rest.isActive()) m_rest.start();
    };
    connect(document, &CanvasDocument::pixelsChanged, this, stale);
    connect(document, &CanvasDocument::sizeChanged, this, stale);
    connect(m_view, &NavigatorView::centreChosen, this, &NavigatorPanel::centreChosen);
    connect(m_view, &NavigatorView::zoomStepped, this, &NavigatorPanel::zoomStepped);
    connect(m_view, &NavigatorView::resized, this, stale);
    connect(m_zoom, &SliderField::chosen, this, [this](double percent) { Q_EMIT zoomChosen(percent / 100); });
    connect(m_buttons[TurnLeft], &QToolButton::clicked, this,
            [this] { Q_EMIT turned(-CanvasTransform::kTurn); });
    connect(m_buttons[TurnRight], &QToolButton::clicked, this,
            [this] { Q_EMIT turned(CanvasTransform::kTurn); });
    connect(m_buttons[ResetTurn], &QToolButton::clicked, this, &NavigatorPanel::turnReset);
    connect(m_buttons[Mirror], &QToolButton::clicked, this, &NavigatorPanel::mirrorChosen);
    connect(m_buttons[Fit], &QToolButton::clicked, this, &NavigatorPanel::fitRequested);
    connect(m_buttons[Actual], &QToolButton::clicked, this, &NavigatorPanel::actualRequested);
    retranslate();
    setAngle(0);
}

void NavigatorPanel::setVisibleArea(const QPolygonF& corners)
{
    m_view->setVisibleArea(corners);
}

void NavigatorPanel::setZoom(double zoom)
{
    m_zoom->setValue(100 * zoom);
}

void NavigatorPanel::setAngle(double degrees)
{
    m_angle = degrees;
    const int shown = qRound(degrees > 180 ? degrees - 360 : degrees);
    m_buttons[ResetTurn]->setText(shown == 0 ? QString() : QStringLiteral("%1°").arg(shown));
    m_buttons[ResetTurn]->setEnabled(shown != 0);
}

void NavigatorPanel::setMirrored(bool mirrored)
{
    m_buttons[Mirror]->setChecked(mirrored);
}

void NavigatorPanel::refresh()
{
    if (!isVisible() || !m_stale) return;
    if (m_busy) {
        m_rest.start();
        return;
    }
    m_stale = false;
    m_busy = true;
    const canvas::Picture picture = m_document->shown();
    const double most = std::max(m_view->width(), m_view->height()) * devicePixelRatioF();
    const int side = qBound(32, int(most), kMostSide);
    const QSize size(picture.width, picture.height);
    m_worker.run([picture, side] { return imageOf(canvas::thumbnailOf(picture, 0, side)); },
                 [this, size](const QImage& thumbnail) {
                     m_busy = false;
                     m_view->setPicture(thumbnail, size);
                 });
}

void NavigatorPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) m_rest.start(0);
    m_rest.setInterval(kRestMs);
}

void NavigatorPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void NavigatorPanel::retranslate()
{
    m_view->setAccessibleName(tr("The whole picture"));
    m_view->setToolTip(tr("Drag the frame to what you want to see; the wheel zooms."));
    m_zoom->setText(tr("Zoom"), tr("How large the picture is shown"));
    const QString texts[] = {
        tr("Turn the view to the left"),     tr("Turn the view to the right"),
        tr("Turn the view back upright"),    tr("Mirror the view"),
        tr("Fit the picture into the view"), tr("One pixel of the picture a pixel of the screen")};
    for (int i = 0; i < kButtons; ++i) {
        m_buttons[i]->setAccessibleName(texts[i]);
        m_buttons[i]->setToolTip(texts[i]);
    }
}

} // namespace moyun::ui
