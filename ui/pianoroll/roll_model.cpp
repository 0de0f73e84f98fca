// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_model.h"

#include "core/bridge/music_transport.h"
#include "core/music/postprocess.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using bridge::ScoreDocument;
using music::Tick;

constexpr int kSpareBars = 8; // beyond the last note there is room to write on

RollModel::RollModel(ScoreDocument* document, bridge::MusicTransport* transport, QObject* parent)
    : QObject(parent), m_document(document), m_transport(transport)
{
    connect(document, &ScoreDocument::changed, this, &RollModel::takeScore);
    connect(document, &ScoreDocument::trackChanged, this, [this] {
        hearNothing();
        setPreview({});
    });
    takeScore();
}

void RollModel::takeScore()
{
    m_preview.reset(); // it spoke of notes that may be gone
    const auto& score = m_document->score();
    const auto& bars = m_document->bars();
    const auto last = barPlaceAt(bars, std::max<Tick>(score.end() - 1, 0)).number;
    const Tick end = barOfNumber(bars, last + kSpareBars).end;
    if (m_cursor) m_cursor->at = std::min(m_cursor->at, end);
    RollView view = m_view;
    view.setTime(score.ticksPerQuarter, std::min(end, music::kMostQuarters * score.ticksPerQuarter));
    m_view = view;
    Q_EMIT previewChanged();
    Q_EMIT viewChanged();
}

void RollModel::setView(const RollView& view)
{
    m_view = view;
    Q_EMIT viewChanged();
}

void RollModel::setTool(Tool tool)
{
    if (tool == m_tool) return;
    m_tool = tool;
    Q_EMIT toolChanged();
}

void RollModel::setSnap(const RollSnap& snap)
{
    if (snap == m_snap) return;
    m_snap = snap;
    Q_EMIT snapChanged();
}

Tick RollModel::step() const
{
    return m_snap.step(m_document->score().ticksPerQuarter, m_view.pixelsPerTick());
}

Tick RollModel::snappedTick(double tick, SnapTo to, bool free) const
{
    const Tick at = std::max<Tick>(0, Tick(std::llround(tick)));
    return free || !m_snap.on ? at : snapped(m_document->bars(), step(), at, to);
}

void RollModel::setScale(const RollScale& scale)
{
    if (scale == m_scale) return;
    m_scale = scale;
    Q_EMIT scaleChanged();
}

void RollModel::setSnapsToScale(bool on)
{
    if (on == m_snapsToScale) return;
    m_snapsToScale = on;
    Q_EMIT scaleChanged();
}

int RollModel::snappedPitch(int pitch, Tick at) const
{
    if (!m_snapsToScale || isPercussion()) return pitch;
    const auto scale = m_scale.at(m_document->score(), at);
    return scale == 0 ? pitch : std::clamp(music::snapped(pitch, scale), 0, 127);
}

void RollModel::setFollow(Follow follow)
{
    if (follow == m_follow) return;
    m_follow = follow;
    Q_EMIT shownChanged();
}

void RollModel::setFlag(bool& flag, bool value)
{
    if (flag == value) return;
    flag = value;
    Q_EMIT shownChanged();
}

void RollModel::setGhostsShown(bool shown)
{
    setFlag(m_ghosts, shown);
}

void RollModel::setNoteNamesShown(bool shown)
{
    setFlag(m_names, shown);
}

void RollModel::setStepInput(bool on)
{
    setFlag(m_stepInput, on);
}

void RollModel::setQuantisesRecording(bool on)
{
    setFlag(m_quantisesRecording, on);
}

void RollModel::setLaneShown(Lane lane, bool shown)
{
    if (isLaneShown(lane) == shown) return;
    m_lanes ^= lane;
    Q_EMIT shownChanged();
}

void RollModel::setController(int number)
{
    if (number == m_controller) return;
    m_controller = number;
    Q_EMIT shownChanged();
}

Tick RollModel::drawLength() const
{
    if (m_drawLength > 0) return m_drawLength;
    return m_snap.adaptive ? std::max<Tick>(step(), m_document->score().ticksPerQuarter) : step();
}

void RollModel::setCursor(std::optional<Cursor> cursor)
{
    if (cursor) {
        cursor->at = std::clamp<Tick>(cursor->at, 0, m_view.end());
        cursor->pitch = std::clamp(cursor->pitch, 0, 127);
    }
    if (cursor == m_cursor) return;
    m_cursor = cursor;
    Q_EMIT cursorChanged();
}

void RollModel::setPreview(std::optional<Preview> preview)
{
    if (!preview && !m_preview) return;
    m_preview = std::move(preview);
    Q_EMIT previewChanged();
}

bool RollModel::isPercussion() const
{
    const auto& tracks = m_document->score().tracks;
    const int track = m_document->track();
    return track >= 0 && track < int(tracks.size()) && tracks[std::size_t(track)].percussion;
}

void RollModel::setHint(const QString& hint)
{
    if (hint == m_hint) return;
    m_hint = hint;
    Q_EMIT hintChanged(hint);
}

void RollModel::setHoveredPitch(int pitch)
{
    if (pitch == m_hoveredPitch) return;
    m_hoveredPitch = pitch;
    Q_EMIT hoveredPitchChanged();
}

void RollModel::hear(int pitch, int velocity)
{
    if (pitch == m_heardPitch) return;
    hearNothing();
    m_heardPitch = pitch;
    m_heardTrack = m_document->track();
    if (m_heardTrack >= 0) m_transport->noteOn(m_heardTrack, pitch, velocity);
}

void RollModel::hearNothing()
{
    if (m_heardPitch >= 0 && m_heardTrack >= 0) m_transport->noteOff(m_heardTrack, m_heardPitch);
    m_heardPitch = m_heardTrack = -1;
}

} // namespace moyun::ui
