// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/recorder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace moyun::audio {

using music::Tick;

void Recorder::countIn(Tick start, Tick early)
{
    m_countingIn = true;
    m_start = start;
    m_early = early;
}

Tick Recorder::placeOf(double tick) const
{
    const auto at = Tick(std::llround(tick));
    if (!m_countingIn || at >= m_start) return std::max<Tick>(at, 0);
    return m_start - at <= m_early ? m_start : -1;
}

void Recorder::noteOn(double tick, int pitch, int velocity)
{
    const Tick at = placeOf(tick);
    if (at < 0 || m_recording.notes.size() + m_down.size() >= music::kMostNotes) return;
    m_down.push_back({at, 0, pitch, std::clamp(velocity, 1, 127)});
}

void Recorder::end(const music::Note& down, Tick at, Tick loopEnd)
{
    auto note = down;
    note.length = std::max<Tick>(1, (at < note.start ? std::max(loopEnd, note.start) : at) - note.start);
    m_recording.notes.push_back(note);
}

void Recorder::noteOff(double tick, int pitch, Tick loopEnd)
{
    const auto found = std::find_if(m_down.begin(), m_down.end(),
                                    [pitch](const music::Note& note) { return note.pitch == pitch; });
    if (found == m_down.end()) return; // went down before the recording
    end(*found, Tick(std::llround(tick)), loopEnd);
    m_down.erase(found);
}

void Recorder::control(double tick, int number, int value)
{
    const Tick at = placeOf(tick);
    if (at < 0 || m_recording.controls.size() >= music::kMostChanges) return;
    m_recording.controls.push_back({at, number, value});
}

void Recorder::release(double tick, Tick loopEnd)
{
    for (const auto& note : m_down) end(note, Tick(std::llround(tick)), loopEnd);
    m_down.clear();
}

Recording Recorder::take()
{
    std::sort(m_recording.notes.begin(), m_recording.notes.end());
    std::stable_sort(m_recording.controls.begin(), m_recording.controls.end(),
                     [](const music::Control& a, const music::Control& b) { return a.at < b.at; });
    return std::exchange(m_recording, {});
}

} // namespace moyun::audio
