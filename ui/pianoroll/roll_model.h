// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/score_document.h"
#include "ui/pianoroll/roll_scale.h"
#include "ui/pianoroll/roll_snap.h"
#include "ui/pianoroll/roll_view.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace moyun::bridge {
class MusicTransport;
}

namespace moyun::ui {

// What the parts of the piano roll share: the view, the tool, the grid, and what a gesture shows before it is
// done. Holds no notes of its own. GUI thread only.
class RollModel : public QObject
{
    Q_OBJECT
public:
    enum class Tool { Select, Draw, Erase, Cut, Glue, Velocity };
    enum class Follow { Off, Page, Smooth };
    enum Lane { Overview = 1, Chords = 2, Velocities = 4, Controllers = 8 };

    // Both outlive it.
    RollModel(bridge::ScoreDocument* document, bridge::MusicTransport* transport, QObject* parent = nullptr);

    bridge::ScoreDocument* document() const { return m_document; }
    bridge::MusicTransport* transport() const { return m_transport; }

    const RollView& view() const { return m_view; }
    void setView(const RollView& view);

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    const RollSnap& snap() const { return m_snap; }
    void setSnap(const RollSnap& snap);
    music::Tick step() const; // a cell of the grid at the zoom in use
    // A place on the grid; `free` (a modifier key) leaves it as it is, as does a grid that is off.
    music::Tick snappedTick(double tick, SnapTo to = SnapTo::Nearest, bool free = false) const;

    const RollScale& scale() const { return m_scale; }
    void setScale(const RollScale& scale);
    bool snapsToScale() const { return m_snapsToScale; } // drawn notes are taken to the nearest row inside
    void setSnapsToScale(bool on);
    int snappedPitch(int pitch, music::Tick at) const;

    Follow follow() const { return m_follow; }
    void setFollow(Follow follow);
    bool ghostsShown() const { return m_ghosts; } // the notes of the other tracks
    void setGhostsShown(bool shown);
    bool noteNamesShown() const { return m_names; }
    void setNoteNamesShown(bool shown);
    bool isLaneShown(Lane lane) const { return m_lanes & lane; }
    void setLaneShown(Lane lane, bool shown);
    int controller() const { return m_controller; } // of the controller lane, as music::Control::number
    void setController(int number);
    bool stepInput() const { return m_stepInput; } // played keys are written at the cursor
    void setStepInput(bool on);
    bool quantisesRecording() const { return m_quantisesRecording; }
    void setQuantisesRecording(bool on);

    // Of the next note that is drawn: as the last one that was drawn, resized or clicked.
    music::Tick drawLength() const;
    void setDrawLength(music::Tick length) { m_drawLength = length; }
    int drawVelocity() const { return m_drawVelocity; }
    void setDrawVelocity(int velocity) { m_drawVelocity = velocity; }

    // Where keys draw and step input writes; nothing: not in use.
    struct Cursor
    {
        music::Tick at = 0;
        int pitch = 60;
        bool operator==(const Cursor&) const = default;
    };
    const std::optional<Cursor>& cursor() const { return m_cursor; }
    void setCursor(std::optional<Cursor> cursor);

    // A gesture under way: these notes stand in for those of the edited track at `replaced`. The document
    // hears of it when the gesture is done.
    struct Preview
    {
        bridge::ScoreDocument::Selection replaced; // ascending
        std::vector<music::Note> notes;            // in no order
    };
    const std::optional<Preview>& preview() const { return m_preview; }
    void setPreview(std::optional<Preview> preview);

    bool isPercussion() const; // the edited track
    // One line about what the mouse or the keys would do here; empty: nothing.
    const QString& hint() const { return m_hint; }
    void setHint(const QString& hint);
    // A row to light on the keyboard: under the mouse, or -1.
    int hoveredPitch() const { return m_hoveredPitch; }
    void setHoveredPitch(int pitch);

    // A note of the edited track to the ear, until the next one or hearNothing().
    void hear(int pitch, int velocity);
    void hearNothing();

Q_SIGNALS:
    void viewChanged(); // zoom, scroll or size
    void toolChanged();
    void snapChanged();
    void scaleChanged();
    void shownChanged(); // lanes, ghosts, names, controller, follow, step input
    void cursorChanged();
    void previewChanged();
    void hintChanged(const QString& hint);
    void hoveredPitchChanged();

private:
    void takeScore();
    void setFlag(bool& flag, bool value);

    bridge::ScoreDocument* m_document;
    bridge::MusicTransport* m_transport;
    RollView m_view;
    Tool m_tool = Tool::Draw;
    RollSnap m_snap;
    RollScale m_scale;
    Follow m_follow = Follow::Page;
    bool m_snapsToScale = false, m_ghosts = true, m_names = true, m_stepInput = false,
         m_quantisesRecording = true;
    int m_lanes = Overview | Chords | Velocities;
    int m_controller = music::Control::kSustain;
    music::Tick m_drawLength = 0; // 0: a cell of the grid, or a quarter where the grid adapts
    int m_drawVelocity = 96;
    std::optional<Cursor> m_cursor;
    std::optional<Preview> m_preview;
    QString m_hint;
    int m_hoveredPitch = -1;
    int m_heardPitch = -1, m_heardTrack = -1;
};

} // namespace moyun::ui
