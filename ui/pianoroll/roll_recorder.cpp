// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_recorder.h"

#include "core/bridge/music_transport.h"
#include "core/music/note_edits.h"
#include "ui/pianoroll/roll_edits.h"
#include "ui/pianoroll/roll_model.h"

#include <algorithm>

namespace moyun::ui {

using bridge::MusicTransport;
using bridge::ScoreDocument;
using music::Note;
using music::Tick;

RollRecorder::RollRecorder(RollModel* model, QObject* parent) : QObject(parent), m_model(model)
{
    connect(model->transport(), &MusicTransport::recorded, this, &RollRecorder::takeRecorded);
    connect(model->transport(), &MusicTransport::keyPlayed, this, &RollRecorder::takeKey);
}

void RollRecorder::takeRecorded(const std::vector<Note>& notes, const std::vector<music::Control>& controls)
{
    ScoreDocument& document = *m_model->document();
    if (document.track() < 0 || (notes.empty() && controls.empty())) return;
    auto fresh = notes;
    if (m_model->quantisesRecording() && m_model->snap().on) {
        // As much as a listener would: starts onto the grid, lengths as they were played.
        const Tick grid = m_model->step(), shift = (grid - document.score().pickUp % grid) % grid;
        for (Note& note : fresh) note.start += shift;
        music::quantise(fresh, {grid, 1, 0, true, false});
        for (Note& note : fresh) note.start = std::max<Tick>(0, note.start - shift);
    }
    music::Score score = document.score();
    auto& track = score.tracks[std::size_t(document.track())];
    auto made = music::withNotes(track.notes, fresh);
    track.notes = std::move(made.notes);
    track.controls.insert(track.controls.end(), controls.begin(), controls.end());
    std::stable_sort(track.controls.begin(), track.controls.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
    ScoreDocument::Selection selection;
    for (std::size_t i = 0; i < made.selected.size(); ++i)
        if (made.selected[i]) selection.push_back(i);
    document.change(std::move(score), std::move(selection), tr("Record"));
}

void RollRecorder::takeKey(int pitch, int velocity)
{
    const bool wasHeld = std::find(m_held.begin(), m_held.end(), pitch) != m_held.end();
    if (velocity == 0) {
        if (!wasHeld) return;
        std::erase(m_held, pitch);
        // The whole chord is up: on to the next place.
        if (m_held.empty() && m_model->cursor())
            m_model->setCursor(RollModel::Cursor{m_model->cursor()->at + m_model->step(), pitch});
        return;
    }
    ScoreDocument& document = *m_model->document();
    if (!m_model->stepInput() || wasHeld || document.track() < 0 || m_model->transport()->isRecording())
        return;
    if (!m_model->cursor())
        m_model->setCursor(RollModel::Cursor{
            m_model->snappedTick(double(m_model->transport()->position()), SnapTo::Before), pitch});
    if (m_held.empty()) m_gesture = document.newGesture();
    m_held.push_back(pitch);
    const Tick at = m_model->cursor()->at;
    auto made = music::withNotes(
        document.notes(), {{at, m_model->step(), std::clamp(pitch, 0, 127), std::clamp(velocity, 1, 127)}});
    document.changeNotes(std::move(made.notes), made.selected, tr("Step input"), m_gesture);
    RollView view = m_model->view();
    view.reveal(at, at + m_model->step(), pitch, pitch);
    m_model->setView(view);
}

} // namespace moyun::ui
