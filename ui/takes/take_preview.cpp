// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takes/take_preview.h"

#include "core/bridge/take_thumbnail.h"
#include "ui/pianoroll/mini_roll.h"
#include "ui/takes/take_words.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace moyun::ui {

using project::TakeKind;

namespace {

constexpr QSize kImage{640, 640}; // of a render: what it is scaled from

} // namespace

TakePreview::TakePreview(QWidget* parent)
    : QFrame(parent), m_name(new ElidedLabel), m_about(new ElidedLabel), m_picture(new QLabel),
      m_stack(new QStackedWidget), m_candidates(new QListWidget), m_roll(new MiniRoll)
{
    m_name->setObjectName(QStringLiteral("jobTitle"));
    m_about->setObjectName(QStringLiteral("hint"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_candidates->setObjectName(QStringLiteral("takeList"));
    m_candidates->setWordWrap(true);
    m_candidates->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_candidates);
    m_stack->addWidget(m_roll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_about);
    column->addWidget(m_stack, 1);
    connect(m_candidates, &QListWidget::itemActivated, this, &TakePreview::activated);
    retranslate();
}

int TakePreview::candidate() const
{
    return m_content && m_content->info.kind == TakeKind::Poem ? std::max(0, m_candidates->currentRow()) : 0;
}

void TakePreview::display(const std::shared_ptr<const bridge::TakeContent>& content)
{
    m_content = content;
    m_image = {};
    m_candidates->clear();
    if (!content) {
        m_name->clear();
        m_about->clear();
        return m_stack->setCurrentIndex(0);
    }
    m_name->setText(QString::fromStdString(content->info.name));
    m_about->setText(takeWords::about(content->info));
    switch (content->info.kind) {
    case TakeKind::Style:
        m_image = bridge::takeImage(*content, kImage);
        m_stack->setCurrentWidget(m_picture);
        showPicture();
        break;
    case TakeKind::Poem:
        for (const auto& offer : content->offers)
            m_candidates->addItem(QString::fromStdU32String(bridge::textOf(offer)));
        m_candidates->setCurrentRow(0);
        m_stack->setCurrentWidget(m_candidates);
        break;
    case TakeKind::Music:
        m_roll->setScore(content->music.score, content->music.fresh);
        m_stack->setCurrentWidget(m_roll);
        break;
    }
}

void TakePreview::showPicture()
{
    if (m_image.isNull()) return m_picture->clear();
    const double ratio = devicePixelRatioF();
    const QSize room = (QSizeF(m_stack->size()) * ratio).toSize();
    QPixmap pixmap = QPixmap::fromImage(m_image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

void TakePreview::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    showPicture();
}

void TakePreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void TakePreview::retranslate()
{
    setAccessibleName(tr("The chosen take"));
    m_candidates->setAccessibleName(tr("Candidates of the set"));
    m_picture->setAccessibleName(tr("Picture of the render"));
    m_roll->setAccessibleName(tr("Notes of the take"));
    if (m_content) m_about->setText(takeWords::about(m_content->info));
}

} // namespace moyun::ui
