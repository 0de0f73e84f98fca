// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a project. Its commands, the strip and the views: project_actions_shown.cpp.
#include "ui/project/project_actions.h"

#include "core/bridge/project_session.h"
#include "ui/project/project_file_dialog.h"
#include "ui/project/project_strip.h"
#include "ui/project/project_words.h"
#include "ui/project/recovery_dialog.h"
#include "ui/project/revert_question.h"
#include "ui/project/save_question.h"
#include "ui/project/versions_dialog.h"
#include "ui/shell/commands.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace moyun::ui {

using bridge::ProjectSession;

namespace {

constexpr int kLookMs = 500;
constexpr int kWatchMs = 20000; // of a file while the window stays in front

} // namespace

ProjectActions::ProjectActions(ProjectSession* session, Commands* commands, Rooms rooms, QWidget* window)
    : QObject(window), m_session(session), m_commands(commands), m_rooms(std::move(rooms)), m_window(window),
      m_strip(new ProjectStrip(window))
{
    m_look.setSingleShot(true);
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &ProjectActions::keepViews);
    m_watch.setInterval(kWatchMs);
    connect(&m_watch, &QTimer::timeout, session, &ProjectSession::lookAtFile);
    m_watch.start();
    window->installEventFilter(this);
    registerCommands(commands);
    connect(session, &ProjectSession::stateChanged, this, &ProjectActions::showState);
    connect(session, &ProjectSession::troubleChanged, this, &ProjectActions::showTrouble);
    connect(session, &ProjectSession::noticeRaised, this, &ProjectActions::noticeRaised);
    connect(session, &ProjectSession::versionsListed, this, &ProjectActions::listVersions);
    connect(session, &ProjectSession::leftWorkFound, this, &ProjectActions::listLeftWork);
    connect(session, &ProjectSession::opened, this, [this] {
        showViews();
        if (!m_session->file().isEmpty()) Q_EMIT opened(m_session->file());
    });
    connect(session, &ProjectSession::saved, this, [this](const QString& file) {
        Q_EMIT opened(file);
        if (const auto then = std::exchange(m_afterSaving, nullptr)) then();
    });
    showState();
}

bool ProjectActions::eventFilter(QObject* watched, QEvent* event)
{
    // Who comes back from another program may have done something to the file there.
    if (event->type() == QEvent::WindowActivate) m_session->lookAtFile();
    return QObject::eventFilter(watched, event);
}

bool ProjectActions::isProject(const QString& file)
{
    return file.endsWith(QLatin1String(".moyun"), Qt::CaseInsensitive);
}

void ProjectActions::create()
{
    whenSettled([this] { m_session->create(); });
}

void ProjectActions::close()
{
    whenSettled([this] {
        // Once everything that follows a new project has happened.
        connect(
            m_session, &ProjectSession::opened, this, [this] { Q_EMIT closed(); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_session->create();
    });
}

void ProjectActions::open(const QString& file)
{
    whenSettled([this, file] { m_session->open(file); });
}

void ProjectActions::chooseFile()
{
    auto* dialog = new ProjectFileDialog(ProjectFileDialog::Open, {}, m_window);
    connect(dialog, &ProjectFileDialog::fileChosen, this, &ProjectActions::open);
    dialog->open();
}

void ProjectActions::save()
{
    if (m_session->isReadOnly()) return m_session->workOnCopy();
    if (m_session->file().isEmpty()) return saveAs();
    keepViews();
    m_session->save();
}

void ProjectActions::saveAs()
{
    chooseTarget(false);
}

void ProjectActions::exportCopy()
{
    chooseTarget(true);
}

void ProjectActions::chooseTarget(bool copy)
{
    if (m_session->isReadOnly() && !copy) m_session->workOnCopy();
    auto* dialog = new ProjectFileDialog(copy ? ProjectFileDialog::Copy : ProjectFileDialog::Save,
                                         suggestion(copy ? tr(" copy") : QString()), m_window);
    connect(dialog, &ProjectFileDialog::fileChosen, this, [this, copy](const QString& file) {
        keepViews();
        if (copy)
            m_session->exportCopy(file);
        else
            m_session->saveAs(file);
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSaving = nullptr; });
    dialog->open();
}

// A file beside the project's own, or in the folder used last.
QString ProjectActions::suggestion(const QString& addition) const
{
    const QString file = m_session->file();
    const QString folder = file.isEmpty() ? ProjectFileDialog::startFolder() : QFileInfo(file).absolutePath();
    return QDir(folder).filePath(projectWords::nameOf(file) + addition + QStringLiteral(".moyun"));
}

void ProjectActions::revert()
{
    if (m_session->file().isEmpty() || m_session->isReadOnly()) return;
    if (!m_session->isEdited()) return m_session->revert();
    auto* question = new RevertQuestion(projectWords::nameOf(m_session->file()), m_window);
    connect(question, &QDialog::accepted, m_session, &ProjectSession::revert);
    question->open();
}

void ProjectActions::whenSettled(std::function<void()> then)
{
    if (!m_session->isEdited()) return then();
    if (m_settling) return; // it is being asked already
    m_settling = true;
    // The question promises that what is not saved stays recoverable: only where it has been written.
    m_session->settle([self = QPointer<ProjectActions>(this), then = std::move(then)](bool kept) {
        if (!self) return;
        self->m_settling = false;
        self->ask(kept, then);
    });
}

void ProjectActions::ask(bool kept, const std::function<void()>& then)
{
    if (!m_session->isEdited()) return then();
    const QString name = m_session->file().isEmpty() ? QString() : projectWords::nameOf(m_session->file());
    auto* question = new SaveQuestion(name, kept ? ProjectSession::kDaysKept : 0, m_window);
    connect(question, &SaveQuestion::saveChosen, this, [this, then] {
        m_afterSaving = then;
        save();
    });
    connect(question, &SaveQuestion::dropChosen, this, [this, then] {
        m_session->setAside();
        then();
    });
    question->open();
}

void ProjectActions::showVersions()
{
    m_session->requestVersions();
}

void ProjectActions::listVersions(const QList<bridge::ProjectVersion>& versions)
{
    auto* dialog = new VersionsDialog(versions, m_window);
    connect(dialog, &VersionsDialog::putBackChosen, m_session, &ProjectSession::restoreVersion);
    connect(dialog, &VersionsDialog::saveChosen, this, [this](qint64 version) {
        auto* where =
            new ProjectFileDialog(ProjectFileDialog::Save, suggestion(tr(" earlier version")), m_window);
        connect(where, &ProjectFileDialog::fileChosen, m_session,
                [this, version](const QString& file) { m_session->exportVersion(version, file); });
        where->open();
    });
    dialog->open();
}

void ProjectActions::showLeftWork()
{
    m_lookingAtStart = false;
    m_session->lookForLeftWork(false);
}

void ProjectActions::offerLeftWork()
{
    m_lookingAtStart = true;
    m_session->lookForLeftWork(true);
}

void ProjectActions::listLeftWork(const QList<bridge::LeftProject>& projects)
{
    auto* dialog = new RecoveryDialog(projects, m_lookingAtStart, m_window);
    connect(dialog, &RecoveryDialog::recoverChosen, this,
            [this](const QString& id) { whenSettled([this, id] { m_session->recover(id); }); });
    connect(dialog, &RecoveryDialog::salvageChosen, this, [this, dialog](const QString& id) {
        auto* where = new ProjectFileDialog(
            ProjectFileDialog::Copy,
            QDir(ProjectFileDialog::startFolder()).filePath(tr("Saved pieces") + QStringLiteral(".moyun")),
            dialog);
        connect(where, &ProjectFileDialog::fileChosen, m_session,
                [this, id](const QString& file) { m_session->salvage(id, file); });
        where->open();
    });
    connect(dialog, &RecoveryDialog::deleteChosen, m_session, &ProjectSession::discard);
    dialog->open();
}

} // namespace moyun::ui
