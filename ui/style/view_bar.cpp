// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/view_bar.h"

#include "ui/widgets/busy_light.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace moyun::ui {

ViewBar::ViewBar(QWidget* parent)
    : QFrame(parent), m_name(new ElidedLabel(this)), m_zoom(new QLabel(this)), m_open(new QToolButton(this)),
      m_original(new QToolButton(this)), m_fit(new QToolButton(this)), m_in(new QToolButton(this)),
      m_out(new QToolButton(this)), m_modes(new Segments(this)), m_light(new BusyLight(this))
{
    setObjectName(QStringLiteral("viewBar"));
    m_name->setObjectName(QStringLiteral("pictureName"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_zoom->setObjectName(QStringLiteral("valueLabel"));
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("1600 %")));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_modes->add("side");
    m_modes->add("divider");
    m_modes->add("single");
    m_open->setIcon(ThemeIcon::icon("open"));
    m_fit->setIcon(ThemeIcon::icon("fit"));
    m_in->setIcon(ThemeIcon::icon("add"));
    m_out->setIcon(ThemeIcon::icon("minus"));
    m_original->setIcon(ThemeIcon::icon("swap"));
    for (QToolButton* button : {m_open, m_original, m_fit, m_in, m_out}) button->setFocusPolicy(Qt::TabFocus);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(6);
    row->addWidget(m_open);
    row->addWidget(m_name, 1);
    row->addWidget(m_light);
    row->addWidget(m_modes);
    row->addWidget(m_original);
    row->addSpacing(4);
    row->addWidget(m_out);
    row->addWidget(m_zoom);
    row->addWidget(m_in);
    row->addWidget(m_fit);

    connect(m_modes, &Segments::chosenByUser, this, &ViewBar::modeChosen);
    connect(m_open, &QToolButton::clicked, this, &ViewBar::openRequested);
    connect(m_fit, &QToolButton::clicked, this, &ViewBar::fitRequested);
    connect(m_in, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1.25); });
    connect(m_out, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1 / 1.25); });
    connect(m_original, &QToolButton::pressed, this, [this] { Q_EMIT originalHeld(true); });
    connect(m_original, &QToolButton::released, this, [this] { Q_EMIT originalHeld(false); });
    retranslate();
}

void ViewBar::setName(const QString& name)
{
    m_picture = name;
    showName();
}

void ViewBar::showName()
{
    m_name->setText(m_picture.isEmpty() ? tr("No picture") : m_picture);
    m_name->setToolTip(m_picture);
}

void ViewBar::setZoom(double zoom)
{
    m_zoom->setText(zoom > 0 ? QStringLiteral("%1 %").arg(qRound(100 * zoom)) : QString());
}

void ViewBar::setMode(int mode)
{
    m_modes->choose(mode);
}

void ViewBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void ViewBar::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text, const QString& tip) {
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    showName();
    m_modes->setIconOnly(0, tr("Side by side"), tr("Original and restyled side by side"));
    m_modes->setIconOnly(1, tr("Divider"), tr("One picture with a divider to drag"));
    m_modes->setIconOnly(2, tr("Result"), tr("The restyled picture alone"));
    name(m_open, tr("Open picture"), tr("Open a picture (Ctrl+Alt+O)"));
    name(m_original, tr("Show the original"), tr("Hold to see the original; in the picture, hold Tab"));
    name(m_fit, tr("Fit"), tr("Show the whole picture (Ctrl+0)"));
    name(m_in, tr("Zoom in"), tr("Zoom in (Ctrl++)"));
    name(m_out, tr("Zoom out"), tr("Zoom out (Ctrl+-)"));
}

} // namespace moyun::ui
