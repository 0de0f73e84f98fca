// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/schedule.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moyun::audio {
namespace {

using music::Tick;

constexpr Tick kNever = std::numeric_limits<Tick>::max();

PieceRef emptyPiece()
{
    static const PieceRef kEmpty = std::make_shared<const Piece>(std::make_shared<const music::Score>());
    return kEmpty;
}

double secondsOf(Time time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

Schedule::Schedule(int ports)
    : m_piece(emptyPiece()), m_plan(m_piece->score ? ChannelPlan(*m_piece->score, ports) : ChannelPlan()),
      m_state(ports)
{
    seek(0);
}

void Schedule::said(Time at, Out& out)
{
    // A note that an edit made shorter may have its end in the past.
    if (!m_said.empty()) m_lastSaid = at = std::max(at, m_lastSaid);
    for (const auto& message : m_said) out.push_back({at, message});
    m_said.clear();
}

double Schedule::secondsAt(double tick) const
{
    const auto& tempo = m_piece->tempo;
    const auto start = double(m_start);
    if (m_lead.empty() || tick >= start) return tempo.secondsAt(tick);
    return tempo.secondsAt(start) - (start - tick) * tempo.secondsPerTick(start);
}

void Schedule::anchor(double tick, Time at)
{
    m_anchorTick = tick;
    m_anchorSeconds = secondsAt(tick);
    m_anchorTime = at;
}

Time Schedule::timeOf(Tick tick) const
{
    const double seconds = (secondsAt(double(tick)) - m_anchorSeconds) / m_speed;
    return m_anchorTime + Time(std::llround(seconds * 1e9));
}

double Schedule::exactPosition(Time now) const
{
    if (!m_running) return double(m_at);
    const double seconds = m_anchorSeconds + secondsOf(now - m_anchorTime) * m_speed;
    const auto& tempo = m_piece->tempo;
    const auto start = double(m_start);
    if (!m_lead.empty() && seconds < tempo.secondsAt(start))
        return start - (tempo.secondsAt(start) - seconds) / tempo.secondsPerTick(start);
    const double tick = tempo.tickAt(seconds);
    return m_wraps ? std::min(tick, double(m_loop->to)) : tick;
}

Tick Schedule::position(Time now) const
{
    if (!m_running) return m_at;
    auto tick = Tick(std::floor(exactPosition(now) + 1e-6));
    if (!m_lead.empty()) tick = std::max(tick, m_start);
    if (m_wraps) return std::min(tick, m_loop->to - 1);
    return m_endless ? tick : std::min(tick, m_piece->end);
}

bool Schedule::isCountingIn(Time now) const
{
    return m_running && !m_lead.empty() && exactPosition(now) < double(m_start);
}

Tick Schedule::unplayed(Time now) const
{
    if (!m_running) return m_at;
    return std::max(m_at, Tick(std::ceil(exactPosition(now) - 1e-6)));
}

void Schedule::seek(Tick tick)
{
    m_at = tick;
    m_cursors.resize(score().tracks.size());
    for (std::size_t t = 0; t < m_cursors.size(); ++t) {
        const auto& track = score().tracks[t];
        const auto note = std::lower_bound(track.notes.begin(), track.notes.end(), tick,
                                           [](const music::Note& n, Tick at) { return n.start < at; });
        const auto control = std::lower_bound(track.controls.begin(), track.controls.end(), tick,
                                              [](const music::Control& c, Tick at) { return c.at < at; });
        m_cursors[t] = {std::size_t(note - track.notes.begin()),
                        std::size_t(control - track.controls.begin())};
    }
    m_click = clickFrom(tick, m_piece->bars, score().ticksPerQuarter);
}

OutputState::Wanted Schedule::wanted(std::size_t t, Tick tick) const
{
    const auto& track = score().tracks[t];
    OutputState::Wanted wanted;
    wanted.program = track.program;
    for (const auto& control : track.controls) {
        if (control.at > tick) break;
        if (control.number == music::Control::kPitchBend) {
            wanted.bend = control.value;
        } else if (control.number >= 0 && control.number < OutputState::kControllers) {
            wanted.controls[std::size_t(control.number)] = std::int16_t(control.value);
        }
    }
    return wanted;
}

void Schedule::chase(Time at, Out& out)
{
    for (std::size_t t = 0; t < score().tracks.size(); ++t)
        m_state.bring(m_plan.of(t), wanted(t, m_at), m_said);
    said(at, out);
}

template <class Ends> void Schedule::stopSounding(Ends ends, Time at, Out& out)
{
    const auto kept = std::partition(m_sounding.begin(), m_sounding.end(),
                                     [&](const Sounding& sounding) { return !ends(sounding); });
    for (auto gone = kept; gone != m_sounding.end(); ++gone)
        m_state.noteOff(gone->channel, gone->pitch, m_said);
    if (kept != m_sounding.end()) ++m_soundingVersion;
    m_sounding.erase(kept, m_sounding.end());
    std::make_heap(m_sounding.begin(), m_sounding.end());
    said(at, out);
}

void Schedule::releaseScore(Time at, Out& out)
{
    stopSounding([](const Sounding&) { return true; }, at, out);
    m_state.releasePedals(m_said);
    said(at, out);
}

void Schedule::setPiece(PieceRef piece, Time now, Out& out)
{
    const double exact = exactPosition(now);
    const Tick from = unplayed(now);
    m_piece = piece ? std::move(piece) : emptyPiece();
    m_plan = ChannelPlan(score(), m_state.ports());
    // Notes that are still there sound on, to where they end now.
    for (auto& sounding : m_sounding) {
        if (sounding.track == kMetronome) continue;
        Tick end = -1;
        if (sounding.track < score().tracks.size()) {
            const auto& notes = score().tracks[sounding.track].notes;
            const music::Note like{sounding.start, 1, sounding.pitch, 1};
            const auto found = std::lower_bound(notes.begin(), notes.end(), like);
            if (found != notes.end() && found->start == like.start && found->pitch == like.pitch)
                end = found->end();
        }
        sounding.end = end;
    }
    stopSounding([](const Sounding& sounding) { return sounding.end < 0; }, now, out);
    if (m_running) anchor(exact, now);
    chooseLoop(exact);
    seek(from);
    chase(now, out);
}

void Schedule::setOutput(int ports, Time now, Out& farewell, Out& out)
{
    silence(now, farewell);
    m_state = OutputState(ports);
    m_plan = ChannelPlan(score(), ports);
    chase(now, out);
}

void Schedule::start(Time now, Out& out)
{
    if (m_running) return;
    chooseLoop(double(m_at));
    if (!m_endless && !m_wraps && m_at >= m_piece->end) m_at = 0;
    chooseLoop(double(m_at));
    seek(m_at);
    chase(now, out);
    m_start = m_at;
    m_lead = countIn(m_at, m_countInBars, m_piece->bars, score().ticksPerQuarter);
    m_leadNext = 0;
    anchor(double(m_lead.empty() ? m_at : m_lead.front().at), now);
    m_running = true;
}

void Schedule::pause(Time now, Out& out)
{
    if (!m_running) return;
    const Tick at = position(now);
    m_running = false;
    m_lead.clear();
    releaseScore(now, out);
    seek(at);
}

void Schedule::locate(Tick tick, Time now, Out& out)
{
    tick = std::clamp<Tick>(tick, 0, music::kMostQuarters * score().ticksPerQuarter);
    releaseScore(now, out);
    m_lead.clear();
    chooseLoop(double(tick));
    seek(tick);
    if (m_running) anchor(double(tick), now);
    chase(now, out);
}

void Schedule::chooseLoop(double tick)
{
    if (!m_lead.empty()) tick = double(m_start);
    m_wraps = m_loop && tick < double(m_loop->to);
}

void Schedule::setLoop(std::optional<Loop> loop, Time now)
{
    const double exact = exactPosition(now);
    // So short a loop is a slip of the hand, and would only buzz.
    const Tick least = std::max(1, score().ticksPerQuarter / 32);
    if (loop && (loop->from < 0 || loop->to - loop->from < least)) loop.reset();
    m_loop = loop;
    chooseLoop(exact);
}

void Schedule::setSpeed(double speed, Time now)
{
    if (m_running) anchor(exactPosition(now), now);
    m_speed = std::isfinite(speed) ? std::clamp(speed, 0.25, 4.0) : 1.0;
}

void Schedule::setMetronome(bool on, Time now)
{
    m_metronome = on;
    m_click = clickFrom(unplayed(now), m_piece->bars, score().ticksPerQuarter);
}

bool Schedule::isHeard(std::size_t track) const
{
    const auto hearing = track < m_hearing.size() ? m_hearing[track] : TrackHearing{};
    return !hearing.mute && (!m_anySolo || hearing.solo);
}

void Schedule::setHearing(std::vector<TrackHearing> hearing, Time now, Out& out)
{
    m_hearing = std::move(hearing);
    m_anySolo = std::any_of(m_hearing.begin(), m_hearing.end(), [](const TrackHearing& h) { return h.solo; });
    stopSounding(
        [this](const Sounding& sounding) { return sounding.track != kMetronome && !isHeard(sounding.track); },
        now, out);
}

Tick Schedule::nextTick() const
{
    if (!m_lead.empty()) { // nothing of the piece itself is due yet, even if an edit made it shorter
        Tick next = m_leadNext < m_lead.size() ? m_lead[m_leadNext].at : m_start;
        if (!m_sounding.empty()) next = std::min(next, m_sounding.front().end);
        return next;
    }
    Tick next = m_endless ? kNever : m_piece->end;
    if (m_wraps) next = m_loop->to;
    if (!m_sounding.empty()) next = std::min(next, m_sounding.front().end);
    if (m_metronome) next = std::min(next, m_click.at);
    for (std::size_t t = 0; t < m_cursors.size(); ++t) {
        const auto& track = score().tracks[t];
        if (m_cursors[t].note < track.notes.size())
            next = std::min(next, track.notes[m_cursors[t].note].start);
        if (m_cursors[t].control < track.controls.size())
            next = std::min(next, track.controls[m_cursors[t].control].at);
    }
    return next;
}

Time Schedule::next() const
{
    if (!m_running) return Time::max();
    const Tick tick = nextTick();
    return tick == kNever ? Time::max() : timeOf(tick);
}

void Schedule::advance(Time now, Out& out)
{
    while (m_running) {
        const Tick tick = nextTick();
        if (tick == kNever || timeOf(tick) > now) return;
        play(tick, out);
    }
}

void Schedule::play(Tick tick, Out& out)
{
    const Time at = timeOf(tick);
    while (!m_sounding.empty() && m_sounding.front().end <= tick) {
        std::pop_heap(m_sounding.begin(), m_sounding.end());
        m_state.noteOff(m_sounding.back().channel, m_sounding.back().pitch, m_said);
        m_sounding.pop_back();
        ++m_soundingVersion;
    }
    said(at, out);
    if (m_leadNext < m_lead.size() && m_lead[m_leadNext].at <= tick) {
        click(m_lead[m_leadNext++], at, out);
        return;
    }
    if (!m_lead.empty()) {
        if (tick < m_start) return; // a click of the count-in ended
        m_lead.clear();
        anchor(double(tick), at);
    }
    if (m_wraps && tick >= m_loop->to) {
        releaseScore(at, out);
        seek(m_loop->from);
        anchor(double(m_loop->from), at);
        chase(at, out);
        return;
    }
    if (!m_wraps && !m_endless && tick >= m_piece->end) {
        m_running = false;
        releaseScore(at, out);
        seek(m_piece->end);
        return;
    }
    if (m_metronome && m_click.at <= tick) {
        click(m_click, at, out);
        m_click = clickFrom(tick + 1, m_piece->bars, score().ticksPerQuarter);
    }
    startNotes(tick, at, out);
    m_at = tick + 1;
}

void Schedule::startNotes(Tick tick, Time at, Out& out)
{
    const auto& tracks = score().tracks;
    // Controllers of all tracks before notes of any: tracks may share a channel.
    for (std::size_t t = 0; t < m_cursors.size(); ++t) {
        auto& next = m_cursors[t].control;
        for (; next < tracks[t].controls.size() && tracks[t].controls[next].at <= tick; ++next)
            m_state.control(m_plan.of(t), tracks[t].controls[next].number, tracks[t].controls[next].value,
                            m_said);
    }
    for (std::size_t t = 0; t < m_cursors.size(); ++t) {
        auto& next = m_cursors[t].note;
        for (; next < tracks[t].notes.size() && tracks[t].notes[next].start <= tick; ++next) {
            if (!isHeard(t)) continue;
            const auto& note = tracks[t].notes[next];
            const Channel channel = m_plan.of(t);
            m_state.program(channel, tracks[t].program, m_said);
            m_state.noteOn(channel, note.pitch, note.velocity, m_said);
            m_sounding.push_back({note.end(), note.start, t, note.pitch, channel});
            std::push_heap(m_sounding.begin(), m_sounding.end());
            ++m_soundingVersion;
        }
    }
    said(at, out);
}

void Schedule::click(const Click& click, Time at, Out& out)
{
    const Channel channel = m_plan.metronome();
    m_state.program(channel, 0, m_said);
    m_state.noteOn(channel, click.pitch(), click.velocity(), m_said);
    const Tick length = std::max(1, score().ticksPerQuarter / 8);
    m_sounding.push_back({click.at + length, click.at, kMetronome, click.pitch(), channel});
    std::push_heap(m_sounding.begin(), m_sounding.end());
    said(at, out);
}

void Schedule::liveNoteOn(std::size_t track, int pitch, int velocity, Time now, Out& out)
{
    if (pitch < 0 || pitch > 127) return;
    const Channel channel = m_plan.of(track);
    if (track < score().tracks.size()) m_state.program(channel, score().tracks[track].program, m_said);
    m_state.noteOn(channel, pitch, std::clamp(velocity, 1, 127), m_said);
    m_live.push_back({track, pitch, channel});
    ++m_soundingVersion;
    said(now, out);
}

void Schedule::liveNoteOff(std::size_t track, int pitch, Time now, Out& out)
{
    const auto found = std::find_if(m_live.begin(), m_live.end(), [&](const Live& live) {
        return live.track == track && live.pitch == pitch;
    });
    if (found == m_live.end()) return;
    m_state.noteOff(found->channel, pitch, m_said);
    m_live.erase(found);
    ++m_soundingVersion;
    said(now, out);
}

void Schedule::liveControl(std::size_t track, int number, int value, Time now, Out& out)
{
    m_state.control(m_plan.of(track), number, value, m_said);
    said(now, out);
}

void Schedule::silence(Time now, Out& out)
{
    m_sounding.clear();
    m_live.clear();
    ++m_soundingVersion;
    m_state.releaseKeys(m_said);
    m_state.releasePedals(m_said);
    said(now, out);
}

std::vector<int> Schedule::sounding(std::size_t track) const
{
    std::vector<int> pitches;
    for (const auto& sounding : m_sounding)
        if (sounding.track == track) pitches.push_back(sounding.pitch);
    for (const auto& live : m_live)
        if (live.track == track) pitches.push_back(live.pitch);
    std::sort(pitches.begin(), pitches.end());
    pitches.erase(std::unique(pitches.begin(), pitches.end()), pitches.end());
    return pitches;
}

} // namespace moyun::audio
