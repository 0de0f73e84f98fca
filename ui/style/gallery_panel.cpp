// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/gallery_panel.h"

#include "core/bridge/style_list_model.h"
#include "ui/style/gallery_view.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme_icon.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::StyleListModel;

GalleryPanel::GalleryPanel(StyleListModel* styles, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_search(new QLineEdit(this)), m_filter(new Segments(this)),
      m_view(new GalleryView(this)), m_hint(new QLabel(this)), m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    setMinimumWidth(236);

    m_found.setSourceModel(styles);
    m_found.setFilterRole(StyleListModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_own.setSourceModel(&m_found);
    m_own.setFilterRole(StyleListModel::OwnRole);
    m_view->setModel(&m_own);

    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_search->addAction(ThemeIcon::icon("search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    ThemeIcon::setBeside(m_add, "painting-add", ThemeIcon::Strong);
    m_filter->add();
    m_filter->add();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(10);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_search);
    head->addWidget(m_filter);
    column->addLayout(head);
    auto* grid = new QVBoxLayout;
    grid->setContentsMargins(7, 0, 0, 0);
    grid->addWidget(m_view);
    grid->addWidget(m_hint);
    column->addLayout(grid, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_add);
    column->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_found.setFilterFixedString(words.trimmed());
        showHint();
    });
    connect(m_filter, &Segments::chosenByUser, this, [this](int index) {
        m_own.setFilterFixedString(index == 1 ? QStringLiteral("true") : QString());
        showHint();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_own, signal, this, [this] { showHint(); });
    connect(&m_own, &QAbstractItemModel::modelReset, this, &GalleryPanel::showHint);
    connect(m_add, &QPushButton::clicked, this, &GalleryPanel::addRequested);
    retranslate();
}

void GalleryPanel::setInner()
{
    m_title->hide();
    setMinimumWidth(0);
    layout()->setContentsMargins(0, 4, 0, 4);
    for (int i = 0; i < layout()->count(); ++i)
        if (QLayout* part = layout()->itemAt(i)->layout()) part->setContentsMargins(0, 0, 0, 0);
}

void GalleryPanel::setChosen(const QStringList& ids)
{
    m_view->setChosen(ids);
}

void GalleryPanel::setEmptyText(const QString& text)
{
    m_emptyText = text;
    showHint();
}

void GalleryPanel::showHint()
{
    const bool empty = m_own.rowCount() == 0;
    m_view->setVisible(!empty);
    m_hint->setVisible(empty);
    if (!m_search->text().trimmed().isEmpty())
        m_hint->setText(tr("No style matches \"%1\".").arg(m_search->text().trimmed()));
    else if (m_filter->chosen() == 1)
        m_hint->setText(
            tr("Paintings that you add become styles of your own. Drop one here, or use the button below."));
    else
        m_hint->setText(m_emptyText.isEmpty() ? tr("The styles are being loaded…") : m_emptyText);
}

void GalleryPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (PictureDrop::offers(event->mimeData())) event->acceptProposedAction();
}

void GalleryPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const PictureDrop drop = PictureDrop::take(event->mimeData());
    if (!drop.isEmpty()) Q_EMIT paintingDropped(drop);
}

void GalleryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void GalleryPanel::retranslate()
{
    m_title->setText(tr("Styles"));
    m_search->setPlaceholderText(tr("Search title or painter"));
    m_search->setAccessibleName(tr("Search styles"));
    m_filter->setText(0, tr("All"), tr("The masters' styles and your own"));
    m_filter->setText(1, tr("My styles"), tr("Only the paintings that you added"));
    m_view->setAccessibleName(tr("Gallery of styles"));
    m_view->setToolTip(QString());
    m_add->setText(tr("Add a painting…"));
    m_add->setToolTip(tr(
        "Any picture becomes a style: open it here, drop it on the gallery, or paste it with Ctrl+Shift+V"));
    showHint();
}

} // namespace moyun::ui
