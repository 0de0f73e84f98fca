// SPDX-License-Identifier: GPL-3.0-or-later
// ProjectSession: following the rooms, and keeping what was edited. Files are in project_session_files.cpp,
// earlier versions and left work in project_session_past.cpp.
#include "core/bridge/project_session.h"

#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/error_text.h"
#include "core/bridge/music_settings.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_settings.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/project_parts.h"
#include "core/bridge/project_slot.h"
#include "core/bridge/settings.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace moyun::bridge {

namespace {

const QString kStyleView = QStringLiteral("liveStyle");

} // namespace

void ProjectSession::Dirty::add(const Dirty& other)
{
    canvas = canvas || other.canvas;
    poem = poem || other.poem;
    score = score || other.score;
    styles = styles || other.styles;
    views += other.views;
}

ProjectSession::ProjectSession(const Parts& parts, const project::Folders& folders, QObject* parent)
    : QObject(parent), m_parts(parts), m_folders(folders), m_slot(std::make_shared<Slot>())
{
    m_parts.canvas->setInProject();
    m_parts.poem->setInProject();
    m_parts.music->setInProject();
    for (QTimer* timer : {&m_soon, &m_tidy, &m_retry}) timer->setSingleShot(true);
    m_tidy.setInterval(kTidyMs);
    m_retry.setInterval(kRetryMs);
    connect(&m_soon, &QTimer::timeout, this, &ProjectSession::commit);
    connect(&m_retry, &QTimer::timeout, this, &ProjectSession::commit);
    connect(&m_tidy, &QTimer::timeout, this, [this] {
        if (!m_stored || m_saving || m_readOnly) return;
        // Beside commits: an edit does not wait for it.
        m_saver.run([slot = m_slot] { return slot->withStore([](auto& store) { return store.tidy(); }); },
                    [](const base::Result<void>&) {}); // a full disk is told when something has to be written
    });
    connectParts();
    // What the rooms kept of the last run themselves.
    if (!m_parts.poem->document()->state().text.empty()) {
        m_adoptedPoem = true;
        touch(&Dirty::poem, true);
    }
}

ProjectSession::~ProjectSession()
{
    finish();
}

void ProjectSession::connectParts()
{
    CanvasDocument* canvas = m_parts.canvas->document();
    const auto canvasChanged = [this] { touch(&Dirty::canvas, false); };
    connect(canvas, &CanvasDocument::layersChanged, this, canvasChanged);
    connect(canvas, &CanvasDocument::selectionChanged, this, canvasChanged);
    connect(canvas, &CanvasDocument::sizeChanged, this, canvasChanged);
    connect(canvas, &CanvasDocument::pixelsChanged, this, canvasChanged);
    connect(canvas, &CanvasDocument::restored, this, [this] { touch(&Dirty::canvas, true); });
    connect(canvas, &CanvasDocument::fileChanged, this, &ProjectSession::tellState);
    connect(canvas->undoStack(), &QUndoStack::indexChanged, this, canvasChanged);
    if (CanvasStyle* style = m_parts.style) {
        connect(style, &CanvasStyle::regionsChanged, this, canvasChanged);
        const auto look = [this, style] {
            setView(kStyleView, {{QStringLiteral("on"), style->isOn()},
                                 {QStringLiteral("quality"), int(style->quality())}});
        };
        connect(style, &CanvasStyle::stylesKnown, this, [this, style] {
            if (!m_stored || m_readOnly || m_finished || style->stylesInUse().own.empty()) return;
            m_dirty.styles = true;
            if (!m_soon.isActive()) commitSoon();
        });
        connect(style, &CanvasStyle::onChanged, this, look);
        connect(style, &CanvasStyle::qualityChanged, this, look);
    }
    PoemDocument* poem = m_parts.poem->document();
    connect(poem, &PoemDocument::changed, this,
            [this, poem] { touch(&Dirty::poem, poem->undoStack()->count() == 0); });
    connect(poem->undoStack(), &QUndoStack::cleanChanged, this, &ProjectSession::tellState);
    ScoreDocument* score = m_parts.music->document();
    connect(score, &ScoreDocument::changed, this, [this, score] {
        // Replaced without being asked to: the score that the room kept of the last run.
        const bool kept = score->undoStack()->count() == 0;
        if (kept && !m_applying) m_adoptedScore = true;
        touch(&Dirty::score, kept);
    });
    connect(score->undoStack(), &QUndoStack::cleanChanged, this, &ProjectSession::tellState);
}

void ProjectSession::touch(bool Dirty::*part, bool replaced)
{
    if (m_applying || m_finished) return;
    if (m_readOnly) workOnCopy();
    m_dirty.*part = true;
    m_unsaved = m_unsaved || replaced;
    if (!m_soon.isActive()) commitSoon();
    tellState();
}

void ProjectSession::commitSoon()
{
    m_soon.start(std::max(kCommitMs, 1000 * Settings().autosaveSeconds()));
}

void ProjectSession::setView(const QString& room, const QJsonObject& state)
{
    if (m_applying || m_views.value(room) == state) return;
    m_views.insert(room, state);
    m_dirty.views.insert(room);
    // A project without edits needs no working copy for the sake of a scroll bar.
    if (m_stored && !m_soon.isActive()) commitSoon();
}

ProjectSession::Dirty ProjectSession::everything() const
{
    const QStringList rooms = m_views.keys();
    return {true, true, true, true, QSet<QString>(rooms.begin(), rooms.end())};
}

project::CanvasContent ProjectSession::canvasContent() const
{
    project::CanvasContent canvas;
    canvas.picture = m_parts.canvas->document()->picture();
    canvas.layer = m_parts.canvas->document()->layer();
    if (m_parts.style) {
        canvas.look = regionsText(m_parts.style->regions());
        canvas.lookMasks = regionMasks(m_parts.style->regions());
        canvas.lookMasks.insert(m_strayMasks.begin(), m_strayMasks.end());
    }
    return canvas;
}

project::Edit ProjectSession::editOf(const Dirty& dirty) const
{
    project::Edit edit;
    if (dirty.canvas) edit.canvas = canvasContent();
    if (dirty.poem) edit.poems[kPoem] = poemText(m_parts.poem->document()->state());
    if (dirty.score) edit.score = std::make_shared<const music::Score>(m_parts.music->document()->score());
    if (dirty.poem && m_damagedPoem) edit.views.insert(*m_damagedPoem);
    if (dirty.canvas && m_damagedLook) edit.views.insert(*m_damagedLook);
    for (const QString& room : dirty.views)
        edit.views[room.toStdString()] =
            QJsonDocument(m_views.value(room)).toJson(QJsonDocument::Compact).toStdString();
    return edit;
}

std::optional<StylesInUse> ProjectSession::stylesOf(const Dirty& dirty) const
{
    if (!m_parts.style || !(dirty.canvas || dirty.styles)) return {};
    return m_parts.style->stylesInUse();
}

ProjectSession::Snapshot ProjectSession::snapshot() const
{
    CanvasDocument* canvas = m_parts.canvas->document();
    return {canvas->picture(), m_parts.poem->document()->state(),
            std::make_shared<const music::Score>(m_parts.music->document()->score()),
            canvas->undoStack()->index(), m_storeWork};
}

void ProjectSession::commit()
{
    m_soon.stop();
    m_retry.stop();
    if (m_committing || m_changing) return;
    // A stroke that is being painted changes what is shown, and nothing that is kept.
    if (m_stored && m_dirty.canvas && m_keptCanvas == canvasContent()) m_dirty.canvas = false;
    const bool needed = m_dirty.edits() || (m_stored && m_dirty.any());
    if (m_readOnly || !needed) {
        if (m_readOnly) m_dirty = {};
        if (m_storeUnderWay > 0 && !m_waiting.empty()) { // takes belong to what is saved
            m_committing = true;
            m_writer.run([] { return true; },
                         [this](bool) {
                             m_committing = false;
                             if (!m_finished) commit();
                         });
            return;
        }
        const auto waiting = std::exchange(m_waiting, {});
        for (const Then& then : waiting) then(base::Result<void>());
        return;
    }
    m_left = false;
    if (!m_stored) m_dirty.add(everything());
    m_underWay = std::exchange(m_dirty, {});
    m_committing = true;
    project::Edit edit = editOf(m_underWay);
    m_keptCanvas = edit.canvas ? edit.canvas : m_keptCanvas;
    m_writer.run(
        [slot = m_slot, folders = m_folders, edit = std::move(edit),
         styles = stylesOf(m_underWay)]() -> base::Result<void> {
            if (!slot->store) {
                auto made = project::ProjectStore::create(folders);
                if (!made) return made.error();
                slot->store = std::move(*made);
            }
            return slot->commit(edit, styles);
        },
        [this](const base::Result<void>& done) { committedOr(done); });
}

void ProjectSession::committedOr(const base::Result<void>& done)
{
    m_committing = false;
    if (m_finished) return;
    const Dirty what = std::exchange(m_underWay, {});
    if (!done) {
        m_dirty.add(what);
        if (what.canvas) m_keptCanvas.reset();
        m_retry.start();
        if (isEdited()) tellNotKept(done.error()); // else a file holds it
        const auto waiting = std::exchange(m_waiting, {});
        for (const Then& then : waiting) then(done);
        return;
    }
    if (!std::exchange(m_stored, true)) tellSpare();
    if (m_trouble && m_trouble->kind == Trouble::NotKept) setTrouble({});
    if (std::exchange(m_adoptedPoem, false)) forgetKeptDraft();
    if (what.score && std::exchange(m_adoptedScore, false)) forgetKeptScore();
    m_tidy.start();
    if (m_dirty.any() || !m_waiting.empty()) return commit();
    Q_EMIT committed();
}

void ProjectSession::onStore(Kept kept, StoreWork work, std::function<void()> done)
{
    if (m_finished) return;
    if (kept == Kept::Work) {
        workOnCopy();
        ++m_storeWork;
        m_unsaved = true;
        m_left = false;
        if (!m_stored) m_dirty.canvas = true; // it begins with everything
        if (!m_soon.isActive()) m_soon.start();
        tellState();
    }
    if (kept != Kept::Look) ++m_storeUnderWay;
    m_writer.run(
        [slot = m_slot, folders = m_folders, kept, work = std::move(work)] {
            if (!slot->store && kept != Kept::Look)
                if (auto made = project::ProjectStore::create(folders)) slot->store = std::move(*made);
            const bool usable = slot->store && (kept == Kept::Look || !slot->store->isReadOnly());
            work(usable ? slot->store.get() : nullptr);
            return slot;
        },
        [this, kept, done = std::move(done)](const std::shared_ptr<Slot>& slot) {
            if (kept != Kept::Look) --m_storeUnderWay;
            if (!m_finished && slot == m_slot && done) done();
        });
}

void ProjectSession::afterCommit(Then then)
{
    m_waiting.push_back(std::move(then));
    commit();
}

bool ProjectSession::isEdited() const
{
    if (m_readOnly) return false;
    return m_unsaved || m_inNoFile || m_parts.canvas->document()->isModified() ||
           !m_parts.poem->document()->undoStack()->isClean() ||
           !m_parts.music->document()->undoStack()->isClean();
}

void ProjectSession::settle(const std::function<void(bool kept)>& then)
{
    afterCommit([then](const base::Result<void>& done) { then(done.ok()); });
}

bool ProjectSession::isKept() const
{
    return !m_committing && !m_dirty.edits();
}

ProjectSession::State ProjectSession::state() const
{
    if (m_readOnly) return State::ReadOnly;
    if (m_trouble && m_trouble->failed()) return State::Failed;
    if (m_saving) return State::Saving;
    return isEdited() ? State::Edited : State::Clean;
}

void ProjectSession::tellState()
{
    if (m_applying || m_finished) return;
    Told now{state(), isEdited(), m_file};
    if (now == m_told) return;
    m_told = std::move(now);
    Q_EMIT stateChanged();
}

void ProjectSession::setTrouble(std::optional<Trouble> trouble)
{
    m_trouble = std::move(trouble);
    Q_EMIT troubleChanged();
    tellState();
}

void ProjectSession::tellNotKept(const base::Error& error)
{
    setTrouble(Trouble{Trouble::NotKept, m_file,
                       tr("What you edit cannot be kept on the disk at the moment."),
                       tr("%1 What was kept before is safe. Keep this window open: it tries again by itself. "
                          "Saving to a disk that has room works meanwhile.")
                           .arg(errorText(error))});
}

void ProjectSession::tellSpare()
{
    const auto& store = m_slot->store; // made by now, and taken away only after another slot is here
    if (!store || store->spareReason().empty()) return;
    const auto folder = QString::fromStdString(store->workingFolder().parent_path().parent_path().string());
    Q_EMIT noticeRaised(Warning, tr("What you edit is kept in another folder for now."),
                        tr("%1 While that is so, its working copy lies in %2. Save often.")
                            .arg(errorText({base::ErrorCode::Io, store->spareReason(), {}}),
                                 QDir::toNativeSeparators(folder)));
}

void ProjectSession::tellError(const QString& title, const base::Error& error)
{
    if (!error.isCancelled()) Q_EMIT noticeRaised(Error, title, errorText(error));
}

void ProjectSession::dismissTrouble()
{
    if (m_trouble) setTrouble({});
}

void ProjectSession::retry()
{
    if (!m_trouble) return;
    const Trouble trouble = *m_trouble;
    if (trouble.kind == Trouble::NotKept) return commit();
    if (trouble.file == m_file || m_file.isEmpty()) return save();
    saveAs(trouble.file);
}

void ProjectSession::finish()
{
    if (m_finished) return;
    m_parts.canvas->painter()->finish(); // what is being painted counts
    m_finished = true;
    for (QTimer* timer : {&m_soon, &m_tidy, &m_retry}) timer->stop();
    m_saver.drain();
    m_writer.drain();
    release();
    m_writer.drain();
}

} // namespace moyun::bridge
