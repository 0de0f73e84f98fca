// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/versions_dialog.h"

#include "ui/project/project_words.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

namespace {

constexpr QSize kPicture{144, 96};
constexpr int kSpace = 10; // around a version
constexpr int kGap = 8;    // between picture and words, besides what the list leaves

// At the left of a place that is wider than it by the gap.
QPixmap withGap(const QPixmap& picture)
{
    const double ratio = picture.devicePixelRatio();
    QPixmap wide((QSizeF(kPicture.width() + kGap, kPicture.height()) * ratio).toSize());
    wide.setDevicePixelRatio(ratio);
    wide.fill(Qt::transparent);
    QPainter(&wide).drawPixmap(0, 0, picture);
    return wide;
}

} // namespace

VersionsDialog::VersionsDialog(const QList<bridge::ProjectVersion>& versions, QWidget* parent)
    : DialogFrame(parent), m_versions(versions), m_text(new QLabel), m_list(new QListWidget),
      m_close(addButton(false)), m_save(addButton(false)), m_putBack(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("takeList"));
    m_list->setIconSize({kPicture.width() + kGap, kPicture.height()});
    m_list->setSpacing(kSpace / 2);
    for (const auto& version : m_versions) {
        auto* item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, version.id);
        const QPixmap picture =
            withGap(projectWords::framed(version.thumbnail, kPicture, devicePixelRatioF()));
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected); // colours stay what they are
        item->setIcon(icon);
        item->setSizeHint({kPicture.width(), kPicture.height() + kSpace});
    }
    body()->addWidget(m_text);
    body()->addWidget(m_list, 1);
    m_list->setVisible(!m_versions.isEmpty());
    m_list->setMinimumHeight(3 * (kPicture.height() + 2 * kSpace));
    setMinimumWidth(540);
    const auto follow = [this] {
        for (QPushButton* button : {m_save, m_putBack}) button->setEnabled(chosen() >= 0);
    };
    connect(m_list, &QListWidget::currentRowChanged, this, follow);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const qint64 version = chosen();
        accept();
        Q_EMIT saveChosen(version);
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        const qint64 version = chosen();
        accept();
        Q_EMIT putBackChosen(version);
    });
    connect(m_list, &QListWidget::itemActivated, m_putBack, &QPushButton::click);
    if (!m_versions.isEmpty()) m_list->setCurrentRow(0);
    follow();
    retranslate();
}

qint64 VersionsDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : -1;
}

void VersionsDialog::retranslate()
{
    setTitle(tr("Earlier versions"));
    m_text->setText(m_versions.isEmpty()
                        ? tr("There are no earlier versions yet. Each time you save over a file, what was in "
                             "it before is kept here; the most recent ones are kept.")
                        : tr("What was in the file before it was saved over. Putting one back is a step that "
                             "can be undone in each room, and nothing is saved by it."));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(tr("Saved %1").arg(projectWords::when(m_versions[i].saved)));
    m_list->setAccessibleName(tr("Earlier versions"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save as a file…"));
    m_putBack->setText(tr("Put back"));
}

} // namespace moyun::ui
