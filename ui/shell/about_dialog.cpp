// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "core/base/crash_report.h"
#include "core/base/paths.h"
#include "ui/shell/installed_models.h"
#include "ui/shell/used_libraries.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QTreeWidget>

namespace moyun::ui {

namespace {

enum ModelColumn { Name, Size, Licence, State, Hash, ModelColumns };

QTreeWidget* makeList(int columns)
{
    auto* list = new QTreeWidget;
    list->setColumnCount(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last column is cut, and told by its tip
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(columns - 1, QHeaderView::Stretch);
    return list;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : DialogFrame(parent), m_tabs(new QTabWidget), m_text(new QLabel), m_folder(new QLabel),
      m_thanks(new QLabel), m_models(makeList(ModelColumns)), m_libraries(makeList(4)),
      m_licence(new QPlainTextEdit), m_check(new QPushButton), m_copy(new QPushButton),
      m_close(addButton(true))
{
    for (QLabel* label : {m_text, m_folder, m_thanks}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QPushButton* button : {m_check, m_copy}) button->setAutoDefault(false);
    m_tabs->addTab(makeGeneral(), QString());
    m_tabs->addTab(makeModels(), QString());
    m_tabs->addTab(makeLibraries(), QString());
    m_tabs->addTab(makeLicence(), QString());
    body()->addWidget(m_tabs, 1);
    foot()->insertWidget(0, m_copy);
    resize(820, 560);
    connect(m_check, &QPushButton::clicked, this, &AboutDialog::check);
    connect(m_copy, &QPushButton::clicked, this, &AboutDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* AboutDialog::makeGeneral()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(20, 20, 20, 20);
    row->setSpacing(20);
    auto* picture = new QLabel;
    picture->setPixmap(
        QIcon(QStringLiteral(":/icons/org.moyun.Moyun.svg")).pixmap({96, 96}, devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    return page;
}

QWidget* AboutDialog::makeModels()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_folder->setObjectName(QStringLiteral("hint"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_check);
    column->addLayout(row);
    column->addWidget(m_models, 1);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const InstalledModel& model : InstalledModel::read()) {
        auto* item = new QTreeWidgetItem(m_models);
        item->setText(Name, model.id);
        item->setToolTip(Name, model.description);
        item->setText(Licence, model.licence);
        item->setText(Hash, model.sha256);
        item->setToolTip(Hash, model.sha256);
        item->setFont(Hash, fixed);
        item->setData(Size, Qt::UserRole, model.bytes);
    }
    return page;
}

QWidget* AboutDialog::makeLibraries()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_thanks->setObjectName(QStringLiteral("hint"));
    column->addWidget(m_thanks);
    column->addWidget(m_libraries, 1);
    for (const UsedLibrary& library : UsedLibrary::all()) {
        const QString home = QString::fromUtf8(library.home);
        auto* item = new QTreeWidgetItem(m_libraries, {QString::fromUtf8(library.name), QString(),
                                                       QString::fromUtf8(library.licence), home});
        item->setToolTip(3, home);
    }
    return page;
}

QWidget* AboutDialog::makeLicence()
{
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    m_licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile text(QStringLiteral(":/LICENSE"));
    if (text.open(QIODevice::ReadOnly)) m_licence->setPlainText(QString::fromUtf8(text.readAll()));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_licence);
    return page;
}

void AboutDialog::check()
{
    if (m_unchecked > 0) return;
    const QList<InstalledModel> models = InstalledModel::read();
    m_unchecked = int(models.size());
    m_check->setEnabled(m_unchecked == 0);
    for (const InstalledModel& model : models)
        m_reading.run([model] { return InstalledModel::isWhole(model); },
                      [this, id = model.id](bool whole) {
                          for (QTreeWidgetItem* item : m_models->findItems(id, Qt::MatchExactly, Name))
                              item->setText(State, whole ? tr("unchanged") : tr("NOT what it should be"));
                          if (--m_unchecked == 0) m_check->setEnabled(true);
                      });
}

void AboutDialog::copy()
{
    QString text =
        QStringLiteral("Moyun %1, build %2, Qt %3, %4\n")
            .arg(QCoreApplication::applicationVersion(), QString::fromStdString(base::programBuildId()),
                 QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    for (const InstalledModel& model : InstalledModel::read())
        text += QStringLiteral("%1 %2\n").arg(model.sha256, model.file);
    QApplication::clipboard()->setText(text);
}

void AboutDialog::fillModels()
{
    m_folder->setText(m_models->topLevelItemCount() == 0
                          ? tr("No list of models was found in %1.")
                                .arg(QString::fromStdString(base::modelsFolder().string()))
                          : tr("Installed in %1. The hash is SHA-256.")
                                .arg(QString::fromStdString(base::modelsFolder().string())));
    for (int i = 0; i < m_models->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_models->topLevelItem(i);
        item->setText(Size, QLocale().formattedDataSize(item->data(Size, Qt::UserRole).toLongLong(), 1));
    }
    m_check->setEnabled(m_models->topLevelItemCount() > 0 && m_unchecked == 0);
}

void AboutDialog::retranslate()
{
    setTitle(tr("Moyun 墨韵"));
    const QString build = QString::fromStdString(base::programBuildId());
    m_text->setText(
        tr("Version %1").arg(QCoreApplication::applicationVersion()) + QLatin1Char('\n') +
        tr("Build %1").arg(build.isEmpty() ? tr("unknown") : build.left(16)) + QStringLiteral("\n\n") +
        tr("A desktop art studio: paint and see it restyled live, write verse in regulated forms, compose "
           "for several instruments. Everything happens on this machine: no account, no network.") +
        QStringLiteral("\n\n") +
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."));
    m_tabs->setTabText(0, tr("Moyun"));
    m_tabs->setTabText(1, tr("Models"));
    m_tabs->setTabText(2, tr("Built on"));
    m_tabs->setTabText(3, tr("Licence"));
    m_models->setHeaderLabels({tr("Model"), tr("Size"), tr("Licence"), tr("Check"), tr("Hash")});
    m_models->setAccessibleName(tr("Models"));
    m_thanks->setText(tr("With thanks to the people who made these and let others use them."));
    m_libraries->setHeaderLabels({tr("Name"), tr("For"), tr("Licence"), tr("Home")});
    m_libraries->setAccessibleName(tr("Libraries and data"));
    m_licence->setAccessibleName(tr("Text of the licence"));
    for (int i = 0; i < m_libraries->topLevelItemCount(); ++i)
        m_libraries->topLevelItem(i)->setText(1, UsedLibrary::all()[std::size_t(i)].useText());
    m_check->setText(tr("Check the files"));
    m_copy->setText(tr("Copy version and hashes"));
    m_close->setText(tr("Close"));
    fillModels();
}

} // namespace moyun::ui
