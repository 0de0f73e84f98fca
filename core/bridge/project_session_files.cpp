// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving and leaving projects; for ProjectSession.
#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/error_text.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_sentences.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/project_parts.h"
#include "core/bridge/project_session.h"
#include "core/bridge/project_slot.h"
#include "core/bridge/sentences.h"
#include "core/bridge/set_aside.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

namespace moyun::bridge {

namespace {

QString nameOf(const QString& file)
{
    return QFileInfo(file).fileName();
}

// Views whose names begin so hold what could not be read and had to make way.
constexpr char kAside[] = "aside.";

// The first name that nothing else has.
std::pair<std::string, std::string> aside(const project::ProjectContent& content, const std::string& part,
                                          const std::string& text)
{
    std::string name = kAside + part;
    for (int i = 2;; ++i) {
        const auto stood = content.views.find(name);
        if (stood == content.views.end() || stood->second == text) return {name, text};
        name = kAside + part + "." + std::to_string(i);
    }
}

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

std::shared_ptr<ProjectSession::Opened>
ProjectSession::Opened::of(std::unique_ptr<project::ProjectStore> store)
{
    auto opened = std::make_shared<Opened>();
    opened->content = store->content();
    opened->file = text(store->file());
    opened->readOnly = store->isReadOnly();
    opened->readOnlyReason = QString::fromStdString(store->readOnlyReason());
    for (const auto& note : store->notes()) opened->notes += QString::fromStdString(note);
    opened->slot = std::make_shared<Slot>();
    opened->slot->store = std::move(store);
    return opened;
}

void ProjectSession::create()
{
    afterCommit([this](const base::Result<void>& done) {
        if (!done && !m_setAside && isEdited()) return; // told already; what is not kept is not left
        auto blank = std::make_shared<Opened>();
        blank->slot = std::make_shared<Slot>();
        take(blank, How::Fresh);
    });
}

void ProjectSession::open(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!m_file.isEmpty() && QFileInfo(path) == QFileInfo(m_file)) {
        Q_EMIT noticeRaised(Notice, tr("\"%1\" is open here already.").arg(nameOf(path)), {});
        return;
    }
    afterCommit([this, path](const base::Result<void>& done) {
        if ((!done && !m_setAside && isEdited()) || m_changing) return;
        m_changing = true;
        using Answer = base::Result<std::shared_ptr<Opened>>;
        m_writer.run(
            [path = path.toStdString(), folders = m_folders]() -> Answer {
                auto opened = project::ProjectStore::open(path, folders);
                if (!opened) return opened.error();
                return Opened::of(std::move(*opened));
            },
            [this, path](const Answer& opened) {
                m_changing = false;
                if (m_finished) return;
                if (!opened) {
                    tellError(tr("\"%1\" could not be opened.").arg(nameOf(path)), opened.error());
                    return commit();
                }
                take(*opened, How::Fresh);
            });
    });
}

// Another project takes the place of this one.
void ProjectSession::take(const std::shared_ptr<Opened>& opened, How how)
{
    if (!std::exchange(m_left, false)) release();
    m_slot = opened->slot;
    m_stored = m_slot->store != nullptr;
    m_file = opened->file;
    m_readOnly = opened->readOnly;
    m_readOnlyReason = inLanguageInUse(opened->readOnlyReason).value_or(opened->readOnlyReason);
    m_unsaved = how == How::Recovered;
    m_inNoFile = false;
    m_setAside = false;
    m_dirty = {};
    m_keptCanvas.reset();
    m_trouble.reset();
    tellSpare(); // before rooms make the writer look at the slot, too
    show(opened->content, how);
    Q_EMIT troubleChanged();
    tellState();
    Q_EMIT this->opened();
    if (!opened->notes.isEmpty())
        Q_EMIT noticeRaised(Warning, tr("The project was opened with changes."),
                            joinSentences(opened->notes));
    commit(); // what waits
}

// The project is left: what was edited last is committed, then the working copy goes, or stays as left work.
void ProjectSession::release()
{
    Dirty last = m_underWay; // whether it was written is not known yet: once more does no harm
    last.add(m_dirty);
    const bool edited = isEdited();
    if (!m_stored && edited) last.add(everything());
    const bool writes = !m_readOnly && (m_stored ? last.any() : edited);
    m_writer.run(
        [slot = std::exchange(m_slot, std::make_shared<Slot>()), folders = m_folders, writes,
         edit = writes ? editOf(last) : project::Edit(), styles = writes ? stylesOf(last) : std::nullopt,
         edited, aside = m_setAside] {
            const std::lock_guard lock(slot->aside); // a save that is under way is waited for
            if (writes && !slot->store)
                if (auto made = project::ProjectStore::create(folders)) slot->store = std::move(*made);
            if (!slot->store) return true;
            if (writes) (void)slot->commit(edit, styles);
            if (!edited && !slot->store->isReadOnly()) slot->store->discardEdits();
            if (edited && aside) markSetAside(slot->store->workingFolder());
            slot->store.reset();
            return true;
        },
        [](bool) {});
    m_stored = false;
}

void ProjectSession::show(const project::ProjectContent& content, How how)
{
    CanvasStudio* canvas = m_parts.canvas;
    canvas->painter()->finish();
    StyleRegions regions;
    if (content.canvas) regions = regionsOfText(content.canvas->look, content.canvas->lookMasks);
    const PoemState poem = poemOfText(poemIn(content));
    if (how == How::Step) {
        // The documents tell of it themselves, and it is committed like any other edit.
        const QString step = tr("Put back an earlier version");
        if (m_parts.style) m_parts.style->lendStyles(content.styles);
        if (content.canvas && m_parts.style)
            m_parts.style->changePicture(content.canvas->picture, content.canvas->layer, regions, step);
        else if (content.canvas)
            canvas->document()->change(content.canvas->picture, step, 0, content.canvas->layer);
        else if (m_parts.style)
            m_parts.style->changeRegions(regions, step);
        m_parts.poem->document()->change(poem, 0, step);
        m_parts.music->document()->change(content.score ? *content.score : music::Score(), {}, step);
        return;
    }
    lookForDamage(content);
    m_applying = true;
    if (content.canvas) {
        canvas->document()->restore(content.canvas->picture);
        canvas->document()->setLayer(content.canvas->layer);
    } else {
        canvas->clear();
    }
    m_parts.poem->document()->restore(poem);
    m_parts.poem->document()->setFile({});
    if (content.score)
        m_parts.music->restore(*content.score);
    else
        m_parts.music->clear();
    setViews(content.views);
    if (CanvasStyle* style = m_parts.style) {
        style->lendStyles(content.styles);
        style->restoreRegions(regions);
        style->tellUnknownStyles();
        style->setOn(view(QStringLiteral("liveStyle")).value(QLatin1String("on")).toBool());
    }
    m_applying = false;
}

// The room's own, or the first that can be read; where there is none, what is left of the first.
project::PoemText ProjectSession::poemIn(const project::ProjectContent& content) const
{
    if (const auto own = content.poems.find(kPoem); own != content.poems.end() && isReadable(own->second))
        return own->second;
    for (const auto& [id, text] : content.poems)
        if (isReadable(text)) return text;
    return content.poems.empty() ? project::PoemText("{}") : content.poems.begin()->second;
}

void ProjectSession::lookForDamage(const project::ProjectContent& content)
{
    m_damagedPoem.reset();
    m_damagedLook.reset();
    m_strayMasks.clear();
    bool damaged = false; // the poem that the room would show
    if (const auto own = content.poems.find(kPoem); own != content.poems.end() && !isReadable(own->second)) {
        m_damagedPoem = aside(content, "poem", own->second);
        damaged = true;
    }
    damaged = damaged || (!content.poems.empty() && !isReadable(poemIn(content)));
    if (content.canvas) {
        const std::string& look = content.canvas->look;
        if (!look.empty() && !isReadable(look)) m_damagedLook = aside(content, "look", look);
        if (m_damagedLook || content.views.contains(std::string(kAside) + "look"))
            m_strayMasks = content.canvas->lookMasks;
        for (const auto& [id, mask] : regionMasks(regionsOfText(look, content.canvas->lookMasks)))
            m_strayMasks.erase(id);
    }
    if (!damaged && !m_damagedLook) return;
    const QString name =
        nameOf(m_file).isEmpty() ? tr("this project") : QStringLiteral("\"%1\"").arg(nameOf(m_file));
    QString title = tr("The poem in %1 is damaged.").arg(name);
    if (m_damagedLook)
        title = damaged ? tr("The poem in %1 is damaged, and so are the styles on its canvas.").arg(name)
                        : tr("The styles on the canvas of %1 are damaged.").arg(name);
    m_trouble =
        Trouble{Trouble::Unreadable, m_file, title,
                tr("What can still be read of it is shown. The damaged part itself stays in the project, "
                   "also when you go on from here; an earlier version may hold it whole.")};
}

void ProjectSession::setViews(const std::map<std::string, std::string>& views)
{
    m_views.clear();
    for (const auto& [room, json] : views)
        if (!room.starts_with(kAside))
            m_views.insert(QString::fromStdString(room),
                           QJsonDocument::fromJson(QByteArray::fromStdString(json)).object());
}

void ProjectSession::workOnCopy()
{
    if (!m_readOnly) return;
    const QString name = nameOf(m_file);
    release();
    m_readOnly = false;
    m_readOnlyReason.clear();
    m_file.clear();
    m_unsaved = true;
    m_dirty = everything();
    Q_EMIT troubleChanged();
    Q_EMIT copied();
    tellState();
    Q_EMIT noticeRaised(Notice, tr("You are working on a copy now."),
                        tr("\"%1\" stays as it is. Save the copy under a name of its own.").arg(name));
    commitSoon();
}

void ProjectSession::save()
{
    if (!m_file.isEmpty()) write(Target::File, m_file, false);
}

void ProjectSession::saveAs(const QString& file)
{
    write(Target::NewFile, QFileInfo(file).absoluteFilePath(), false);
}

void ProjectSession::overwrite()
{
    if (!m_file.isEmpty()) write(Target::File, m_file, true);
}

void ProjectSession::exportCopy(const QString& file)
{
    write(Target::Copy, QFileInfo(file).absoluteFilePath(), false);
}

void ProjectSession::write(Target target, const QString& file, bool replaceChanged)
{
    if (m_saving || m_changing) return;
    m_parts.canvas->painter()->finish(); // the stroke that is under way belongs to it
    m_saving = true;
    if (!m_stored && !m_readOnly) m_dirty.add(everything());
    tellState();
    afterCommit([this, target, file, replaceChanged](const base::Result<void>& done) {
        if (done) return writeOut({target, file, replaceChanged, snapshot(), m_slot, nullptr});
        // The working copy's disk is full, or read-only: what it could not take goes into the file alone.
        m_writer.run(
            [slot = m_slot, edit = editOf(m_dirty), styles = stylesOf(m_dirty)]() mutable {
                if (!slot->store) return std::shared_ptr<project::Edit>();
                if (styles) addStyles(edit, *styles, slot->store->content().styles);
                return std::make_shared<project::Edit>(std::move(edit));
            },
            [this, error = done.error(),
             writing = Writing{target, file, replaceChanged, snapshot(), m_slot, nullptr}](
                const std::shared_ptr<project::Edit>& unkept) mutable {
                if (m_finished) return;
                if (!unkept) return wrote(writing.target, writing.file, writing.what, error);
                writing.unkept = unkept;
                writeOut(std::move(writing));
            });
    });
}

void ProjectSession::writeOut(Writing writing)
{
    m_saver.run(
        [slot = writing.slot, target = writing.target, path = writing.file.toStdString(),
         replaceChanged = writing.replaceChanged, unkept = writing.unkept] {
            project::ProjectStore::Saving saving;
            saving.replaceChanged = replaceChanged;
            saving.unkept = unkept;
            std::filesystem::path at = path;
            const auto done = slot->withStore([&](project::ProjectStore& store) {
                auto written = target == Target::File      ? store.save(saving)
                               : target == Target::NewFile ? store.saveAs(path, saving)
                                                           : store.exportCopy(path, saving);
                if (written && target != Target::Copy) at = store.file();
                return written;
            });
            return std::pair(done, text(at));
        },
        [this, target = writing.target, slot = writing.slot,
         what = writing.what](const std::pair<base::Result<void>, QString>& done) {
            if (slot == m_slot || m_finished) return wrote(target, done.second, what, done.first);
            // Another project stands in the rooms by now; this one is left work where it was not saved.
            m_saving = false;
            tellState();
            if (!done.first)
                tellError(tr("\"%1\" was not saved.").arg(nameOf(done.second)), done.first.error());
        });
}

void ProjectSession::wrote(Target target, const QString& file, const Snapshot& what,
                           const base::Result<void>& done)
{
    m_saving = false;
    if (m_finished) return;
    const QString name = nameOf(file), folder = QDir::toNativeSeparators(QFileInfo(file).absolutePath());
    if (!done && target == Target::Copy) {
        tellState();
        return tellError(tr("\"%1\" was not exported.").arg(name), done.error());
    }
    if (!done && done.error().code == base::ErrorCode::Changed)
        return setTrouble(
            Trouble{Trouble::Replaced, file,
                    tr("Another program has put another file in the place of \"%1\".").arg(name),
                    tr("It was not touched, and your work is safe in its working copy. Save it under another "
                       "name, overwrite the other file, or load it; what you have now stays among the "
                       "earlier versions then.")});
    if (!done) {
        if (done.error().isCancelled()) return tellState();
        const QString safe = isKept() ? tr("Your work is safe in its working copy on this machine, and the "
                                           "file is what it was.")
                                      : tr("Your work is in this window alone: keep it open, and save on "
                                           "another disk. The file is what it was.");
        return setTrouble(Trouble{Trouble::NotSaved, file, tr("\"%1\" was not saved.").arg(name),
                                  joinSentences({errorText(done.error()), safe})});
    }
    if (target == Target::Copy) {
        Q_EMIT noticeRaised(Notice, tr("Exported \"%1\".").arg(name), tr("It is in %1.").arg(folder));
        return tellState();
    }
    m_file = file;
    // What was edited while it was being written is not saved yet.
    CanvasDocument* canvas = m_parts.canvas->document();
    PoemDocument* poem = m_parts.poem->document();
    ScoreDocument* score = m_parts.music->document();
    const bool canvasSaved =
        canvas->picture() == what.picture && canvas->undoStack()->index() == what.canvasStep;
    const bool poemSaved = poem->state() == what.poem, scoreSaved = score->score() == *what.score;
    m_inNoFile = false;
    m_unsaved = m_unsaved && !(canvasSaved && poemSaved && scoreSaved && what.storeWork == m_storeWork);
    if (canvasSaved) canvas->setSaved();
    if (poemSaved) poem->undoStack()->setClean();
    if (scoreSaved) score->undoStack()->setClean();
    // What the working copy could not take is in the file now.
    if (m_trouble && m_trouble->kind != Trouble::Unreadable &&
        (m_trouble->kind != Trouble::NotKept || !isEdited()))
        setTrouble({});
    tellState();
    Q_EMIT saved(file);
}

void ProjectSession::lookAtFile()
{
    if (m_file.isEmpty() || m_readOnly || !m_stored || m_saving || m_changing || m_looking || m_finished)
        return;
    m_looking = true;
    const auto found = std::make_shared<std::optional<Trouble::Kind>>();
    m_saver.run(
        [slot = m_slot, found] {
            return slot->withStore([&](project::ProjectStore& store) -> base::Result<void> {
                using Outside = project::ProjectStore::Outside;
                const Outside now = store.lookOutside();
                if (now == Outside::Gone) *found = Trouble::Gone;
                if (now == Outside::Changed) *found = Trouble::Changed;
                return {};
            });
        },
        [this, slot = m_slot, found](const base::Result<void>& done) {
            m_looking = false;
            if (done && slot == m_slot && !m_saving && !m_changing && !m_finished) tellFile(*found);
        });
}

void ProjectSession::tellFile(std::optional<Trouble::Kind> found)
{
    m_inNoFile = found.has_value();
    const bool told = m_trouble && m_trouble->ofFile();
    if (m_trouble && m_trouble->failed()) return tellState(); // what could not be done comes first
    if (!found) return told ? setTrouble({}) : tellState();
    if (told && m_trouble->kind == *found) return;
    const QString name = nameOf(m_file);
    if (*found == Trouble::Gone)
        return setTrouble(
            Trouble{Trouble::Gone, m_file, tr("\"%1\" is not where it was.").arg(name),
                    tr("It was moved or deleted, or its disk was removed. What you have here is safe in its "
                       "working copy. Save it again, or somewhere else.")});
    setTrouble(Trouble{Trouble::Changed, m_file, tr("Another program has changed \"%1\".").arg(name),
                       tr("What you have here is safe in its working copy. Save it under another name, "
                          "overwrite the other file, or load it; what you have now stays among the earlier "
                          "versions then.")});
}

void ProjectSession::revert()
{
    if (m_file.isEmpty() || m_readOnly || m_saving) return;
    afterCommit([this](const base::Result<void>& done) {
        if (!done || m_changing) return;
        m_changing = true;
        using Answer = base::Result<project::ProjectContent>;
        m_writer.run(
            [slot = m_slot]() -> Answer {
                const std::lock_guard lock(slot->aside);
                if (auto reverted = slot->store->revert(); !reverted) return reverted.error();
                return slot->store->content();
            },
            [this](const Answer& content) {
                m_changing = false;
                if (m_finished) return;
                if (!content)
                    return tellError(tr("\"%1\" could not be loaded again.").arg(nameOf(m_file)),
                                     content.error());
                m_dirty = {};
                m_keptCanvas.reset();
                m_unsaved = m_inNoFile = false;
                if (m_trouble) setTrouble({});
                show(*content, How::Fresh);
                if (m_trouble) Q_EMIT troubleChanged();
                tellState();
                Q_EMIT opened();
            });
    });
}

} // namespace moyun::bridge
