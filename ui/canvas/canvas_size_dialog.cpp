// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_size_dialog.h"

#include "core/canvas/tile_plane.h"
#include "ui/canvas/anchor_grid.h"
#include "ui/canvas/page_preview.h"
#include "ui/canvas/size_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace moyun::ui {

CanvasSizeDialog::CanvasSizeDialog(QSize now, double dpi, QWidget* parent)
    : DialogFrame(parent), m_now(now), m_dpi(dpi), m_widthName(new QLabel), m_heightName(new QLabel),
      m_anchorName(new QLabel), m_says(new QLabel), m_width(new QSpinBox), m_height(new QSpinBox),
      m_anchor(new AnchorGrid), m_preview(new PagePreview), m_cancel(addButton(false)),
      m_apply(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (QSpinBox* field : {m_width, m_height}) {
        field->setRange(1, canvas::kMostSide);
        field->setFixedWidth(96);
        field->setAccelerated(true);
    }
    m_width->setValue(now.width());
    m_height->setValue(now.height());
    m_says->setObjectName(QStringLiteral("hint"));
    m_says->setWordWrap(true);
    m_widthName->setBuddy(m_width);
    m_heightName->setBuddy(m_height);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_widthName, 0, 0);
    grid->addWidget(m_width, 0, 1);
    grid->addWidget(m_heightName, 1, 0);
    grid->addWidget(m_height, 1, 1);
    grid->addWidget(m_anchorName, 2, 0, Qt::AlignTop);
    grid->addWidget(m_anchor, 2, 1);
    grid->addWidget(m_preview, 0, 2, 3, 1);
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid, 1);
    body()->addWidget(m_says);
    setMinimumWidth(520);

    connect(m_width, &QSpinBox::valueChanged, this, &CanvasSizeDialog::show);
    connect(m_height, &QSpinBox::valueChanged, this, &CanvasSizeDialog::show);
    connect(m_anchor, &AnchorGrid::chosen, this, &CanvasSizeDialog::show);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_width->value(), m_height->value(), m_anchor->anchor());
        accept();
    });
    retranslate();
    m_width->setFocus();
    m_width->selectAll();
}

void CanvasSizeDialog::show()
{
    const QSize size(m_width->value(), m_height->value());
    const QSize more = size - m_now;
    const QPointF anchor = m_anchor->anchor();
    m_preview->setPage(size, Qt::transparent);
    m_preview->setInside({QPointF(more.width() * anchor.x(), more.height() * anchor.y()), QSizeF(m_now)});
    const bool smaller = more.width() < 0 || more.height() < 0;
    m_says->setText(SizeWords::sentences(
        {SizeWords::printed(size, m_dpi),
         smaller ? tr("What lies outside is kept, and comes back when the canvas grows again.")
                 : SizeWords::memoryNeed(size)}));
    m_apply->setEnabled(size != m_now);
}

void CanvasSizeDialog::retranslate()
{
    setTitle(tr("Canvas size"));
    m_widthName->setText(tr("Width"));
    m_heightName->setText(tr("Height"));
    m_anchorName->setText(tr("Position of the picture"));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Change"));
    show();
}

} // namespace moyun::ui
