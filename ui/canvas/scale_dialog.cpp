// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scale_dialog.h"

#include "core/canvas/tile_plane.h"
#include "ui/canvas/size_words.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace moyun::ui {

ScaleDialog::ScaleDialog(QSize now, double dpi, QWidget* parent)
    : DialogFrame(parent), m_now(now), m_dpi(dpi), m_widthName(new QLabel), m_heightName(new QLabel),
      m_percentName(new QLabel), m_edgesName(new QLabel), m_says(new QLabel), m_width(new QSpinBox),
      m_height(new QSpinBox), m_percent(new QDoubleSpinBox), m_keep(new SwitchButton), m_edges(new Segments),
      m_cancel(addButton(false)), m_apply(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (QSpinBox* field : {m_width, m_height}) {
        field->setRange(1, canvas::kMostSide);
        field->setAccelerated(true);
    }
    m_width->setValue(now.width());
    m_height->setValue(now.height());
    m_percent->setDecimals(1);
    m_percent->setRange(0.1, 100.0 * canvas::kMostSide / std::max(now.width(), now.height()));
    m_percent->setValue(100);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_keep->setChecked(true);
    m_edges->add();
    m_edges->add();
    m_says->setObjectName(QStringLiteral("hint"));
    m_says->setWordWrap(true);
    m_widthName->setBuddy(m_width);
    m_heightName->setBuddy(m_height);
    m_percentName->setBuddy(m_percent);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    const std::pair<QWidget*, QWidget*> rows[] = {
        {m_widthName, m_width}, {m_heightName, m_height}, {m_percentName, m_percent}, {m_edgesName, m_edges}};
    for (int i = 0; i < 4; ++i) {
        grid->addWidget(rows[i].first, i, 0);
        grid->addWidget(rows[i].second, i, 1);
    }
    body()->addLayout(grid);
    body()->addWidget(m_keep);
    body()->addWidget(m_says);
    body()->addStretch(1);
    setMinimumWidth(400);

    connect(m_width, &QSpinBox::valueChanged, this, &ScaleDialog::widthTyped);
    connect(m_height, &QSpinBox::valueChanged, this, &ScaleDialog::heightTyped);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, &ScaleDialog::percentTyped);
    connect(m_keep, &QAbstractButton::toggled, this, [this](bool keep) {
        if (keep) widthTyped();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_width->value(), m_height->value(), m_edges->chosen() == 1);
        accept();
    });
    retranslate();
    m_width->setFocus();
    m_width->selectAll();
}

void ScaleDialog::take(QSize size)
{
    const QSignalBlocker width(m_width), height(m_height);
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    show();
}

void ScaleDialog::widthTyped()
{
    const double scale = double(m_width->value()) / m_now.width();
    {
        const QSignalBlocker quiet(m_percent);
        m_percent->setValue(100 * scale);
    }
    if (m_keep->isChecked())
        take({m_width->value(), qRound(m_now.height() * scale)});
    else
        show();
}

void ScaleDialog::heightTyped()
{
    const double scale = double(m_height->value()) / m_now.height();
    if (m_keep->isChecked()) {
        const QSignalBlocker quiet(m_percent);
        m_percent->setValue(100 * scale);
        take({qRound(m_now.width() * scale), m_height->value()});
    } else {
        show();
    }
}

void ScaleDialog::percentTyped()
{
    const double scale = m_percent->value() / 100;
    take({qRound(m_now.width() * scale), qRound(m_now.height() * scale)});
}

void ScaleDialog::show()
{
    const QSize size(m_width->value(), m_height->value());
    m_says->setText(SizeWords::sentences(
        {SizeWords::pixels(size), SizeWords::printed(size, m_dpi), SizeWords::memoryNeed(size)}));
    m_apply->setEnabled(size != m_now);
}

void ScaleDialog::retranslate()
{
    setTitle(tr("Scale the picture"));
    m_widthName->setText(tr("Width"));
    m_heightName->setText(tr("Height"));
    m_percentName->setText(tr("Scale"));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_percent->setAccessibleName(tr("Scale in percent"));
    m_keep->setText(tr("Keep the proportions"));
    m_edgesName->setText(tr("Edges"));
    m_edges->setText(0, tr("Smooth"), tr("For paintings and photographs"));
    m_edges->setText(1, tr("Hard"), tr("For pixel art: colours are not mixed"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Scale"));
    show();
}

} // namespace moyun::ui
