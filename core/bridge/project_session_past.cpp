// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier versions and work that was left over; for ProjectSession.
#include "core/base/staged_file.h"
#include "core/bridge/error_text.h"
#include "core/bridge/project_session.h"
#include "core/bridge/project_slot.h"
#include "core/bridge/project_thumbnail.h"
#include "core/bridge/sentences.h"
#include "core/bridge/set_aside.h"
#include "core/project/inspection.h"
#include "core/project/salvage.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace moyun::bridge {

namespace {

QDateTime momentOf(project::Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

// Whole or not at all.
base::Result<void> copyFile(const std::filesystem::path& from, const std::filesystem::path& to)
{
    const int in = ::open(from.c_str(), O_RDONLY | O_CLOEXEC);
    if (in < 0)
        return base::Error{base::ErrorCode::NotFound, "That version is no longer there.",
                           "Look at the list again; the oldest ones go when there are newer ones."};
    auto staged = base::StagedFile::create(to);
    std::vector<char> piece(std::size_t(1) << 20);
    base::Result<void> done = staged ? base::Result<void>() : staged.error();
    while (done) {
        const ssize_t got = ::read(in, piece.data(), piece.size());
        if (got == 0) break;
        if (got < 0) {
            if (errno != EINTR) done = base::StagedFile::failure(from, errno);
            continue;
        }
        for (ssize_t at = 0; at < got && done;) {
            const ssize_t put = ::write(staged->descriptor(), piece.data() + at, std::size_t(got - at));
            if (put >= 0)
                at += put;
            else if (errno != EINTR)
                done = base::StagedFile::failure(to, errno);
        }
    }
    ::close(in);
    return done ? staged->commit() : done;
}

struct LeftWork
{
    std::vector<project::LeftOver> all;
    QList<LeftProject> shown;
};

LeftWork lookFor(const project::Folders& folders)
{
    LeftWork found;
    for (project::LeftOver& each : project::leftOvers(folders)) {
        LeftProject shown;
        shown.id = QString::fromStdString(each.folder.string());
        shown.file = QString::fromStdString(each.target.string());
        shown.isFileKnown = each.isTargetKnown;
        shown.edited = momentOf(each.edited);
        if (each.saved) shown.saved = momentOf(*each.saved);
        shown.thumbnail = thumbnailOfPng(each.thumbnail);
        shown.trouble = QString::fromStdString(each.trouble);
        if (const QDateTime since = setAsideSince(each.folder); since.isValid()) {
            shown.setAside = true;
            shown.keptUntil = since.addDays(ProjectSession::kDaysKept);
            if (shown.keptUntil < QDateTime::currentDateTime()) {
                (void)project::discard(each); // open elsewhere by now: not for us to take away
                continue;
            }
        }
        found.shown.append(shown);
        found.all.push_back(std::move(each));
    }
    return found;
}

} // namespace

void ProjectSession::requestVersions()
{
    if (!m_stored) {
        Q_EMIT versionsListed({});
        return;
    }
    struct Listed
    {
        std::vector<project::SavedVersion> versions;
        QList<ProjectVersion> shown;
    };
    m_writer.run(
        [slot = m_slot, folders = m_folders] {
            Listed listed;
            if (slot->store) listed.versions = project::savedVersions(folders, slot->store->id());
            for (std::size_t i = 0; i < listed.versions.size(); ++i) {
                const auto& version = listed.versions[i];
                const auto png = project::thumbnailOfFile(version.file);
                listed.shown.append(
                    {qint64(i), momentOf(version.saved), png ? thumbnailOfPng(*png) : QImage()});
            }
            return listed;
        },
        [this](const Listed& listed) {
            m_versions = listed.versions;
            Q_EMIT versionsListed(listed.shown);
        });
}

void ProjectSession::restoreVersion(qint64 id)
{
    if (id < 0 || id >= qint64(m_versions.size())) return;
    using Answer = base::Result<project::ProjectContent>;
    m_saver.run([file = m_versions[std::size_t(id)].file]() -> Answer { return project::contentOf(file); },
                [this, slot = m_slot](const Answer& content) {
                    if (m_finished || slot != m_slot) return;
                    if (!content) return tellError(tr("That version could not be read."), content.error());
                    show(*content, How::Step);
                    Q_EMIT noticeRaised(Notice, tr("The earlier version is back."),
                                        tr("Undo in a room brings back what was there."));
                });
}

void ProjectSession::exportVersion(qint64 id, const QString& file)
{
    if (id < 0 || id >= qint64(m_versions.size())) return;
    m_saver.run(
        [from = m_versions[std::size_t(id)].file, to = file.toStdString()] { return copyFile(from, to); },
        [this, file](const base::Result<void>& done) {
            const QFileInfo info(file);
            if (!done) return tellError(tr("\"%1\" was not saved.").arg(info.fileName()), done.error());
            Q_EMIT noticeRaised(Notice, tr("Saved the earlier version as \"%1\".").arg(info.fileName()),
                                tr("It is in %1.").arg(QDir::toNativeSeparators(info.absolutePath())));
        });
}

void ProjectSession::lookForLeftWork(bool quietly)
{
    m_saver.run([folders = m_folders] { return lookFor(folders); },
                [this, quietly](const LeftWork& found) {
                    if (m_finished) return;
                    m_leftOvers = found.all;
                    QList<LeftProject> shown = found.shown;
                    if (quietly) shown.removeIf([](const LeftProject& project) { return project.setAside; });
                    if (!quietly || !shown.isEmpty()) Q_EMIT leftWorkFound(shown);
                });
}

void ProjectSession::recover(const QString& id)
{
    const auto found = std::find_if(m_leftOvers.begin(), m_leftOvers.end(), [&id](const auto& each) {
        return QString::fromStdString(each.folder.string()) == id;
    });
    if (found == m_leftOvers.end()) return;
    const project::LeftOver left = *found;
    afterCommit([this, left](const base::Result<void>& done) {
        if ((!done && !m_setAside && isEdited()) || m_changing) return;
        const QString file = QString::fromStdString(left.target.string());
        // The same project, as it was saved: it makes way first, since it can be open but once.
        const bool makesWay = !file.isEmpty() && file == m_file;
        if (makesWay) {
            release();
            m_left = true;
        }
        m_changing = true;
        using Answer = base::Result<std::shared_ptr<Opened>>;
        m_writer.run(
            [left, folders = m_folders]() -> Answer {
                clearSetAside(left.folder);
                auto opened = project::ProjectStore::recover(left, folders);
                if (!opened) return opened.error();
                return Opened::of(std::move(*opened));
            },
            [this, file, makesWay](const Answer& opened) {
                m_changing = false;
                if (m_finished) return;
                if (opened) return take(*opened, How::Recovered);
                tellError(tr("The work could not be brought back."), opened.error());
                if (!makesWay) return commit();
                m_file.clear();
                open(file);
            });
    });
}

void ProjectSession::salvage(const QString& id, const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath(), name = QFileInfo(file).fileName();
    m_saver.run(
        [from = id.toStdString() + "/project.moyun", into = path.toStdString(), folders = m_folders] {
            return project::salvage(from, into, {folders, {}});
        },
        [this, path, name](const base::Result<project::Salvaged>& done) {
            if (m_finished) return;
            if (!done) return tellError(tr("Nothing of it could be saved."), done.error());
            QStringList sentences{
                tr("It is in %1.").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()))};
            if (!done->lost.empty())
                sentences += tr("%n part(s) could not be read.", nullptr, int(done->lost.size()));
            Q_EMIT noticeRaised(done->lost.empty() ? Notice : Warning,
                                tr("Saved %n piece(s) as \"%1\".", nullptr, int(done->kept)).arg(name),
                                joinSentences(sentences));
        });
}

void ProjectSession::discard(const QString& id)
{
    const auto found = std::find_if(m_leftOvers.begin(), m_leftOvers.end(), [&id](const auto& each) {
        return QString::fromStdString(each.folder.string()) == id;
    });
    if (found == m_leftOvers.end()) return;
    m_saver.run([left = *found] { return project::discard(left); },
                [this](const base::Result<void>& done) {
                    if (!done) tellError(tr("The work could not be deleted."), done.error());
                });
    m_leftOvers.erase(found);
}

} // namespace moyun::bridge
