// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/score_document.h"

#include "core/music/lyrics.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace moyun::bridge {
namespace {

constexpr int kBarsBeyond = 8;

// A score without tracks whose bars are those of the score and of at least kBarsBeyond more.
music::Score barFrame(const music::Score& score)
{
    music::Score frame;
    frame.ticksPerQuarter = score.ticksPerQuarter;
    frame.pickUp = score.pickUp;
    frame.meters = score.meters;
    const auto meter = score.meters.empty() ? music::Meter{} : score.meters.back();
    const auto end = score.end() + (kBarsBeyond + 1) * music::barLength(meter, score.ticksPerQuarter);
    frame.markers = {{end, {}}};
    return frame;
}

std::vector<std::size_t> ordered(std::vector<std::size_t> places, std::size_t count)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    places.erase(std::lower_bound(places.begin(), places.end(), count), places.end());
    return places;
}

} // namespace

ScoreDocument::ScoreDocument(QObject* parent, std::size_t undoBytes)
    : QObject(parent), m_barFrame(barFrame(m_score)), m_bars(m_barFrame), m_undoBytes(undoBytes)
{
    m_undo.setUndoLimit(kMostSteps);
}

ScoreDocument::~ScoreDocument() = default;

void ScoreDocument::setFile(const QString& file)
{
    m_file = file;
    m_name = QFileInfo(file).fileName();
    Q_EMIT fileChanged();
}

void ScoreDocument::setTrack(int track)
{
    if (track < 0 || track >= int(m_score.tracks.size()) || track == m_track) return;
    const auto before = remember();
    place(track, {});
    m_gestureStart.reset();
    if (before.track != m_track) Q_EMIT trackChanged();
    if (before.selection != m_selection) Q_EMIT selectionChanged();
}

const std::vector<music::Note>& ScoreDocument::notes() const
{
    static const std::vector<music::Note> kNone;
    return m_track < 0 ? kNone : m_score.tracks[std::size_t(m_track)].notes;
}

void ScoreDocument::setSelection(Selection selection)
{
    selection = ordered(std::move(selection), notes().size());
    if (selection == m_selection) return;
    m_selection = std::move(selection);
    Q_EMIT selectionChanged();
}

void ScoreDocument::setRange(std::optional<Range> range)
{
    range = widened(range);
    if (range == m_range) return;
    m_range = range;
    Q_EMIT rangeChanged();
}

std::optional<ScoreDocument::Range> ScoreDocument::widened(std::optional<Range> range) const
{
    if (!range) return {};
    const auto [low, high] = std::minmax(range->from, range->to);
    const auto& bars = m_bars.bars();
    if (low >= bars.back().end) return {};
    const auto& first = bars[m_bars.barAt(low)];
    return Range{first.start, bars[m_bars.barAt(std::max(high - 1, low))].end};
}

bool ScoreDocument::joins(int gesture) const
{
    const int index = m_undo.index();
    if (gesture == 0 || !m_gestureStart || index == 0 || index != m_undo.count() || m_undo.isClean())
        return false;
    return static_cast<const ScoreStep*>(m_undo.command(index - 1))->gesture() == gesture;
}

bool ScoreDocument::change(music::Score score, Selection selection, const QString& text, int gesture,
                           std::optional<int> track)
{
    if (!music::validate(score)) return false;
    const int edited = std::clamp(track.value_or(std::max(m_track, 0)), -1, int(score.tracks.size()) - 1);
    const bool joining = joins(gesture);
    ScoreDelta delta(joining ? *m_gestureStart : m_score, score);
    if (!joining && delta.isEmpty()) {
        const auto before = remember();
        place(edited, std::move(selection));
        tell(before);
        return true;
    }
    std::swap(m_score, score);
    if (!joining) m_gestureStart = gesture != 0 ? std::optional(std::move(score)) : std::nullopt;
    push(std::move(delta), joining, edited, std::move(selection), text, gesture);
    return true;
}

bool ScoreDocument::changeNotes(std::vector<music::Note> notes, const std::vector<bool>& selected,
                                const QString& text, int gesture)
{
    if (m_track < 0) return false;
    auto& standing = m_score.tracks[std::size_t(m_track)].notes;
    if (m_score.noteCount() - standing.size() + notes.size() > music::kMostNotes) return false;
    Selection selection;
    const auto chosen = [&](std::size_t i) { return i < selected.size() && selected[i]; };
    if (std::is_sorted(notes.begin(), notes.end())) {
        for (std::size_t i = 0; i < notes.size(); ++i)
            if (chosen(i)) selection.push_back(i);
    } else {
        std::vector<std::size_t> order(notes.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return notes[a] < notes[b]; });
        std::vector<music::Note> sorted(notes.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            sorted[i] = notes[order[i]];
            if (chosen(order[i])) selection.push_back(i);
        }
        notes = std::move(sorted);
    }
    music::Score alone;
    alone.ticksPerQuarter = m_score.ticksPerQuarter;
    alone.tracks.resize(1);
    alone.tracks[0].notes = std::move(notes);
    if (!music::validate(alone)) return false;
    auto& fresh = alone.tracks[0].notes;
    const bool joining = joins(gesture);
    if (!joining && fresh == standing) {
        setSelection(std::move(selection));
        return true;
    }
    if (const auto& track = m_score.tracks[std::size_t(m_track)]; !track.lyrics.empty()) {
        std::vector<music::Tick> was, is;
        for (const auto i : m_selection) was.push_back(standing[i].start);
        for (const auto i : selection) is.push_back(fresh[i].start);
        auto lyrics = music::lyricsAfter(track, was, fresh, is);
        if (lyrics != track.lyrics) {
            music::Score after = m_score;
            after.tracks[std::size_t(m_track)].notes = std::move(fresh);
            after.tracks[std::size_t(m_track)].lyrics = std::move(lyrics);
            return change(std::move(after), std::move(selection), text, gesture);
        }
    }
    // The rest of the score is neither copied nor looked at, unless there is a gesture.
    if (!joining) m_gestureStart = gesture != 0 ? std::optional(m_score) : std::nullopt;
    ScoreDelta delta;
    if (!joining) delta = ScoreDelta(std::size_t(m_track), m_score.tracks[std::size_t(m_track)], fresh);
    standing.swap(fresh);
    if (joining) delta = ScoreDelta(*m_gestureStart, m_score);
    push(std::move(delta), joining, m_track, std::move(selection), text, gesture);
    return true;
}

void ScoreDocument::push(ScoreDelta delta, bool joining, int track, Selection selection, const QString& text,
                         int gesture)
{
    const auto before = remember();
    const ScoreStep::Side side(m_track, m_selection);
    place(track, std::move(selection));
    refreshBars();
    auto* step =
        new ScoreStep(*this, std::move(delta), side, ScoreStep::Side(m_track, m_selection), text, gesture);
    if (joining) step->setJoining();
    m_undo.push(step);
    keepBudget();
    Q_EMIT changed();
    tell(before);
}

void ScoreDocument::go(const ScoreDelta& delta, const ScoreStep::Side& side, bool forward)
{
    const auto before = remember();
    m_gestureStart.reset();
    if (forward)
        delta.forward(m_score);
    else
        delta.backward(m_score);
    place(side.track, side.selection());
    refreshBars();
    Q_EMIT changed();
    tell(before);
}

void ScoreDocument::restore(music::Score score, const QString& file)
{
    const auto before = remember();
    m_gestureStart.reset();
    m_undo.clear();
    m_score = std::move(score);
    place(usualTrack(m_score), {});
    m_range.reset();
    refreshBars();
    setFile(file);
    Q_EMIT changed();
    tell(before);
}

int ScoreDocument::usualTrack(const music::Score& score)
{
    const auto& tracks = score.tracks;
    const auto sounding = std::find_if(tracks.begin(), tracks.end(), [](const music::Track& track) {
        return !track.percussion && !track.notes.empty();
    });
    return tracks.empty() ? -1 : sounding == tracks.end() ? 0 : int(sounding - tracks.begin());
}

void ScoreDocument::place(int track, Selection selection)
{
    m_track = std::clamp(track, -1, int(m_score.tracks.size()) - 1);
    m_selection = ordered(std::move(selection), notes().size());
}

void ScoreDocument::tell(const Told& before)
{
    if (before.track != m_track) Q_EMIT trackChanged();
    if (before.selection != m_selection) Q_EMIT selectionChanged();
    if (before.range != m_range) Q_EMIT rangeChanged();
}

void ScoreDocument::refreshBars()
{
    auto frame = barFrame(m_score);
    if (frame == m_barFrame) return;
    m_barFrame = std::move(frame);
    m_bars = music::BarMap(m_barFrame);
    m_range = widened(m_range);
}

void ScoreDocument::keepBudget()
{
    const auto stepAt = [this](int i) {
        return static_cast<ScoreStep*>(const_cast<QUndoCommand*>(m_undo.command(i)));
    };
    const int count = m_undo.count();
    std::size_t bytes = 0;
    int first = count; // the oldest that stays; the newest always does
    while (first > 0 && (first == count || bytes + stepAt(first - 1)->bytes() <= m_undoBytes))
        bytes += stepAt(--first)->bytes();
    if (first == 0) return;
    // The stack lets no single step go: those that stay move into it anew.
    std::vector<std::unique_ptr<ScoreStep>> staying;
    for (int i = first; i < count; ++i) staying.push_back(stepAt(i)->moved());
    const int clean = m_undo.cleanIndex() - first;
    {
        const QSignalBlocker quiet(m_undo);
        m_undo.clear();
        if (clean != 0) m_undo.resetClean();
        for (std::size_t i = 0; i < staying.size(); ++i) {
            if (i + 1 == staying.size()) break;
            m_undo.push(staying[i].release());
            if (clean == int(i) + 1) m_undo.setClean();
        }
    }
    m_undo.push(staying.back().release());
    if (clean == int(staying.size())) m_undo.setClean();
}

} // namespace moyun::bridge
