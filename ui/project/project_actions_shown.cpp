// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a project: commands, strip, state, and where one looks; for ProjectActions.
#include "core/bridge/project_session.h"
#include "ui/project/project_actions.h"
#include "ui/project/project_strip.h"
#include "ui/project/project_words.h"
#include "ui/shell/commands.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QKeySequence>

namespace moyun::ui {

using bridge::ProjectSession;

namespace {

const QString kWindowView = QStringLiteral("window"), kRoom = QStringLiteral("room");

QList<QKeySequence> keys(const char* text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

void ProjectActions::registerCommands(Commands* commands)
{
    const auto add = [&](const char* id, const Commands::Text& text, const char* usual, const char* icon,
                         void (ProjectActions::*run)()) {
        commands->add(QStringLiteral("project.%1").arg(QLatin1String(id)), text, keys(usual), icon,
                      [this, run] { (this->*run)(); });
    };
    add(
        "new", [] { return tr("&New project"); }, "Ctrl+N", "new", &ProjectActions::create);
    add(
        "open", [] { return tr("&Open project…"); }, "Ctrl+O", "open", &ProjectActions::chooseFile);
    add(
        "save", [] { return tr("&Save"); }, "Ctrl+S", nullptr, &ProjectActions::save);
    add(
        "saveAs", [] { return tr("Save &as…"); }, "Ctrl+Shift+S", nullptr, &ProjectActions::saveAs);
    add(
        "copy", [] { return tr("Export a &copy…"); }, "", nullptr, &ProjectActions::exportCopy);
    add(
        "revert", [] { return tr("Rever&t…"); }, "", nullptr, &ProjectActions::revert);
    add(
        "versions", [] { return tr("&Versions…"); }, "", nullptr, &ProjectActions::showVersions);
    add(
        "recover", [] { return tr("Recover wor&k…"); }, "", nullptr, &ProjectActions::showLeftWork);
    add(
        "close", [] { return tr("C&lose project"); }, "Ctrl+W", nullptr, &ProjectActions::close);
}

QStringList ProjectActions::firstCommands() const
{
    return {QStringLiteral("project.new"), QStringLiteral("project.open")};
}

QStringList ProjectActions::lastCommands() const
{
    return {QStringLiteral("project.save"),     QStringLiteral("project.saveAs"),
            QStringLiteral("project.copy"),     QStringLiteral("project.revert"),
            QStringLiteral("project.versions"), QStringLiteral("project.recover"),
            QStringLiteral("project.close")};
}

QString ProjectActions::windowTitle() const
{
    const QString name = projectWords::nameOf(m_session->file());
    return m_session->isReadOnly() ? tr("%1[*] (read-only) — Moyun").arg(name)
                                   : tr("%1[*] — Moyun").arg(name);
}

QString ProjectActions::stateText() const
{
    const QString name = projectWords::nameOf(m_session->file());
    switch (m_session->state()) {
    case ProjectSession::State::ReadOnly:
        return tr("%1 · read-only").arg(name);
    case ProjectSession::State::Failed:
        return tr("%1 · not saved").arg(name);
    case ProjectSession::State::Saving:
        return tr("%1 · saving…").arg(name);
    case ProjectSession::State::Edited:
        return tr("%1 · edited").arg(name);
    case ProjectSession::State::Clean:
        break;
    }
    return m_session->file().isEmpty() ? name : tr("%1 · saved").arg(name);
}

void ProjectActions::showState()
{
    const bool hasFile = !m_session->file().isEmpty();
    m_commands->action(QStringLiteral("project.revert"))->setEnabled(hasFile && !m_session->isReadOnly());
    m_commands->action(QStringLiteral("project.versions"))->setEnabled(hasFile);
    Q_EMIT stateChanged();
}

void ProjectActions::showTrouble()
{
    using Trouble = ProjectSession::Trouble;
    const ProjectStrip::Way again{tr("Try again"), [this] { m_session->retry(); }};
    const ProjectStrip::Way elsewhere{tr("Save elsewhere…"), [this] { saveAs(); }};
    if (const auto& trouble = m_session->trouble()) {
        QList<ProjectStrip::Way> ways;
        if (trouble->kind == Trouble::NotKept) ways = {again, elsewhere};
        if (trouble->kind == Trouble::NotSaved) {
            ways = {elsewhere, again};
            m_afterSaving = nullptr; // whoever wanted to leave stays
        }
        if (trouble->kind == Trouble::Replaced || trouble->kind == Trouble::Changed)
            ways = {elsewhere,
                    {tr("Overwrite it"), [this] { m_session->overwrite(); }},
                    {tr("Load it"), [this] { m_session->revert(); }}};
        if (trouble->kind == Trouble::Gone) ways = {elsewhere, {tr("Save it again"), [this] { save(); }}};
        if (trouble->kind == Trouble::Unreadable)
            ways = {{tr("Versions…"), [this] { showVersions(); }},
                    {tr("Go on"), [this] { m_session->dismissTrouble(); }}};
        if (trouble->kind == Trouble::Replaced) m_afterSaving = nullptr;
        m_strip->tell(trouble->failed() ? ProjectStrip::Error : ProjectStrip::Warning, trouble->title,
                      trouble->text, ways);
    } else if (m_session->isReadOnly()) {
        m_strip->tell(ProjectStrip::Notice,
                      tr("\"%1\" is open to look at.").arg(projectWords::nameOf(m_session->file())),
                      m_session->readOnlyReason(),
                      {{tr("Work on a copy"), [this] { m_session->workOnCopy(); }}});
    } else {
        m_strip->hide();
    }
}

void ProjectActions::follow(Workspace* room)
{
    connect(room, &Workspace::viewMoved, this, [this] {
        if (!m_look.isActive()) m_look.start();
    });
}

void ProjectActions::keepViews()
{
    m_look.stop();
    for (Workspace* room : m_rooms())
        if (const QJsonObject state = room->viewState(); !m_unshown.contains(room) && !state.isEmpty())
            m_session->setView(room->id(), state);
}

void ProjectActions::showViews()
{
    for (Workspace* room : m_rooms()) {
        room->restoreView(m_session->view(room->id()));
        m_unshown.insert(room); // once more with the size that it has then
    }
    const QString wanted = m_session->view(kWindowView).value(kRoom).toString();
    Q_EMIT roomWanted(wanted);
}

void ProjectActions::roomShown(Workspace* room)
{
    // Once it is laid out.
    if (m_unshown.contains(room))
        QTimer::singleShot(0, this, [this, room] {
            if (m_unshown.remove(room)) room->restoreView(m_session->view(room->id()));
        });
    m_session->setView(kWindowView, {{kRoom, room->id()}});
}

} // namespace moyun::ui
