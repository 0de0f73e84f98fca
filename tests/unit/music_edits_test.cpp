// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/control_edits.h"
#include "core/music/note_clip.h"
#include "core/music/note_edits.h"
#include "core/music/scale.h"
#include "core/music/score_edits.h"
#include "core/music/selected_notes.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace moyun::music;

constexpr Tick kLast = 1'000'000;

std::vector<Note> line() // C D E F, quarters
{
    return {{0, 480, 60, 80}, {480, 480, 62, 80}, {960, 480, 64, 80}, {1440, 480, 65, 80}};
}

std::vector<bool> only(std::size_t place, std::size_t count)
{
    std::vector<bool> selected(count);
    selected[place] = true;
    return selected;
}

TEST(MusicEdits, ANoteThatIsDrawnWinsOverItsPitch)
{
    const std::vector<Note> standing{
        {0, 1000, 60, 80}, {0, 1000, 61, 80}, {600, 100, 60, 80}, {900, 900, 60, 80}};
    const auto edited = withNote(standing, {500, 480, 60, 99});
    // The first ends where the new one starts; those that start within it go; other pitches stay.
    EXPECT_EQ(edited.notes, (std::vector<Note>{{0, 500, 60, 80}, {0, 1000, 61, 80}, {500, 480, 60, 99}}));
    EXPECT_EQ(edited.selected, only(2, 3));
}

TEST(MusicEdits, ErasingTakesThePlacesAlone)
{
    const auto edited = withoutNotes(line(), {1, 3, 99});
    EXPECT_EQ(edited.notes, (std::vector<Note>{line()[0], line()[2]}));
    EXPECT_EQ(edited.selected, std::vector<bool>(2));
}

TEST(MusicEdits, CuttingMakesTwoOfThoseThatSoundThere)
{
    const auto edited = cutAt(line(), {0, 1, 2, 3}, 600);
    ASSERT_EQ(edited.notes.size(), 5u);
    EXPECT_EQ(edited.notes[1], (Note{480, 120, 62, 80}));
    EXPECT_EQ(edited.notes[2], (Note{600, 360, 62, 80}));
    EXPECT_EQ(cutAt(line(), {0, 1, 2, 3}, 480).notes, line()); // where one ends nothing is cut
}

TEST(MusicEdits, GluingJoinsByPitch)
{
    const std::vector<Note> notes{
        {0, 100, 60, 80}, {0, 100, 64, 80}, {200, 100, 60, 70}, {300, 50, 62, 80}, {400, 100, 60, 60}};
    // One alone takes the next of its pitch.
    EXPECT_EQ(glued(notes, {0}).notes,
              (std::vector<Note>{{0, 300, 60, 80}, {0, 100, 64, 80}, {300, 50, 62, 80}, {400, 100, 60, 60}}));
    EXPECT_EQ(glued(notes, {0, 1, 4}).notes,
              (std::vector<Note>{{0, 500, 60, 80}, {0, 100, 64, 80}, {300, 50, 62, 80}}));
    EXPECT_EQ(glued(notes, {3}).notes, notes);
}

TEST(MusicEdits, AGroupMovesAsOneAndStaysWithinItsBounds)
{
    const auto right = moved(line(), {0, 1}, 960, 2, kLast);
    EXPECT_EQ(right.notes,
              (std::vector<Note>{
                  {960, 480, 62, 80}, {960, 480, 64, 80}, {1440, 480, 64, 80}, {1440, 480, 65, 80}}));
    EXPECT_EQ(right.selected, (std::vector<bool>{true, false, true, false}));
    // The second may go no further left than the first.
    EXPECT_EQ(clampedMove(line(), {1, 2}, -5000, 0, kLast), (GroupMove{-480, 0}));
    EXPECT_EQ(clampedMove(line(), {0, 3}, kLast, 100, kLast), (GroupMove{kLast - 1920, 62}));
    EXPECT_EQ(clampedMove(line(), {0, 3}, 0, -100, kLast), (GroupMove{0, -60}));
    EXPECT_EQ(clampedMove(line(), {}, 7, 7, kLast), GroupMove{});
    // Onto another of the same pitch, that one goes.
    const auto onto = moved(line(), {0}, 480, 2, kLast);
    EXPECT_EQ(onto.notes.size(), 3u);
}

TEST(MusicEdits, AGroupIsResizedAsOne)
{
    std::vector<Note> notes{{0, 480, 60, 80}, {480, 120, 62, 80}};
    EXPECT_EQ(resizedEnds(notes, {0, 1}, 60, 10, kLast).notes,
              (std::vector<Note>{{0, 540, 60, 80}, {480, 180, 62, 80}}));
    EXPECT_EQ(resizedEnds(notes, {0, 1}, -300, 10, kLast).notes,
              (std::vector<Note>{{0, 370, 60, 80}, {480, 10, 62, 80}}));
    EXPECT_EQ(resizedEnds(notes, {0, 1}, -300, 200, kLast).notes, notes); // one is shorter than that already
    EXPECT_EQ(resizedEnds(notes, {0, 1}, 5000, 10, 700).notes[0].end(), 580);
    EXPECT_EQ(resizedStarts(notes, {0, 1}, 300, 10).notes,
              (std::vector<Note>{{110, 370, 60, 80}, {590, 10, 62, 80}}));
    EXPECT_EQ(resizedStarts(notes, {1}, -9999, 10).notes,
              (std::vector<Note>{{0, 480, 60, 80}, {0, 600, 62, 80}}));
    EXPECT_EQ(resizedStarts(notes, {0, 1}, -100, 10).notes, notes); // the first stands at the start
}

TEST(MusicEdits, GrowingIntoTheNextOfAPitchTakesIt)
{
    const std::vector<Note> notes{{0, 100, 60, 80}, {100, 100, 60, 80}, {300, 100, 60, 80}};
    EXPECT_EQ(resizedEnds(notes, {0}, 50, 1, kLast).notes,
              (std::vector<Note>{{0, 150, 60, 80}, {300, 100, 60, 80}}));
    // Both edited: each ends where the next begins.
    EXPECT_EQ(resizedEnds(notes, {0, 1}, 150, 1, kLast).notes,
              (std::vector<Note>{{0, 100, 60, 80}, {100, 250, 60, 80}}));
}

TEST(MusicEdits, DuplicatesFollowByWholeBars)
{
    Score score;
    score.meters = {{0, 3, 4}};
    score.tracks = {{"", 0, false, line(), {}, {}}};
    const BarMap bars(score);
    EXPECT_EQ(barsSpanned(bars, line(), {0}), 1440);
    EXPECT_EQ(barsSpanned(bars, line(), {2, 3}), 2880);
    EXPECT_EQ(barsSpanned(bars, line(), {}), 0);
    const auto twice = duplicated(line(), {0, 1}, 1440, kLast);
    EXPECT_EQ(twice.notes.size(), 6u);
    EXPECT_EQ(twice.notes[3], (Note{1440, 480, 60, 80}));
    EXPECT_TRUE(twice.selected[3]);
    EXPECT_FALSE(twice.selected[0]);
    EXPECT_EQ(duplicated(line(), {0, 1}, 1440, 1920).notes.size(), 5u);
}

TEST(MusicEdits, LegatoReachesTheNextStart)
{
    const std::vector<Note> notes{{0, 100, 60, 80}, {0, 200, 64, 80}, {480, 10, 62, 80}, {960, 77, 60, 80}};
    EXPECT_EQ(legato(notes, {0, 1, 2, 3}, 20).notes,
              (std::vector<Note>{{0, 460, 60, 80}, {0, 460, 64, 80}, {480, 460, 62, 80}, {960, 77, 60, 80}}));
    EXPECT_EQ(legato(notes, {0, 2}).notes[1], notes[1]);
}

TEST(MusicEdits, ScaleAndQuantiseTouchThePlacesAlone)
{
    const std::vector<Note> notes{{5, 470, 61, 80}, {490, 470, 63, 80}, {970, 470, 66, 80}};
    const auto scaled = snappedToScale(notes, {1, 2}, stepsOf(ScaleKind::Major));
    EXPECT_EQ(scaled.notes[0].pitch, 61);
    EXPECT_EQ(scaled.notes[1].pitch, 62);
    EXPECT_EQ(scaled.notes[2].pitch, 65);
    const auto drawn = edited(notes, {1, 2}, [](std::vector<Note>& chosen) {
        quantise(chosen, {480, 0.5, 0, true, false});
    });
    EXPECT_EQ(drawn.notes[0].start, 5);
    EXPECT_EQ(drawn.notes[1].start, 485);
    EXPECT_EQ(drawn.notes[2].start, 965);
    EXPECT_EQ(drawn.selected, (std::vector<bool>{false, true, true}));
}

TEST(MusicEdits, SwingDelaysEverySecondLine)
{
    std::vector<Note> notes{{0, 10, 60, 80}, {230, 10, 60, 80}, {470, 10, 60, 80}};
    quantise(notes, {240, 1, 1, true, false});
    EXPECT_EQ(notes[0].start, 0);
    EXPECT_EQ(notes[1].start, 320); // the third triplet
    EXPECT_EQ(notes[2].start, 480);
}

TEST(MusicEdits, VelocitiesAreSetScaledAndRamped)
{
    EXPECT_EQ(withVelocity(line(), {1}, 300).notes[1].velocity, 127);
    EXPECT_EQ(withVelocity(line(), {1}, 300).notes[0].velocity, 80);
    EXPECT_EQ(withVelocityBy(line(), {0}, -100).notes[0].velocity, 1);
    EXPECT_EQ(withVelocityTimes(line(), {0, 1}, 1.25).notes[0].velocity, 100);
    EXPECT_EQ(withVelocityTimes(line(), {0}, 1e300).notes[0].velocity, 127);
    const auto ramp = withVelocityRamp(line(), {0, 1, 2, 3}, 40, 100).notes;
    EXPECT_EQ(ramp[0].velocity, 40);
    EXPECT_EQ(ramp[1].velocity, 60);
    EXPECT_EQ(ramp[3].velocity, 100);
    EXPECT_EQ(withVelocityRamp(line(), {2}, 40, 100).notes[2].velocity, 40);
}

// Whatever is done, the notes stay sorted, within bounds, as many as are selected or not, and those of an
// edited pitch do not overlap the edited ones.
TEST(MusicEdits, RandomEditsGiveScoresThatAreRight)
{
    std::mt19937 random(11);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    Score score;
    score.ticksPerQuarter = 1;
    const Tick last = lastTick(score);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Note> notes;
        for (int i = below(12); i > 0; --i)
            notes.push_back({below(40), 1 + below(12), 60 + below(3), 1 + below(127)});
        std::sort(notes.begin(), notes.end());
        Places places;
        for (std::size_t i = 0; i < notes.size() + 2; ++i)
            if (below(2)) places.push_back(i);
        EditedNotes all;
        switch (below(8)) {
        case 0:
            all = withNote(notes, {below(40), 1 + below(20), 60, 5});
            break;
        case 1:
            all = cutAt(notes, places, below(50));
            break;
        case 2:
            all = glued(notes, places);
            break;
        case 3:
            all = moved(notes, places, below(60) - 30, below(9) - 4, last);
            break;
        case 4:
            all = resizedEnds(notes, places, below(60) - 30, 1, last);
            break;
        case 5:
            all = resizedStarts(notes, places, below(60) - 30, 1);
            break;
        case 6:
            all = duplicated(notes, places, below(20), last);
            break;
        default:
            all = legato(notes, places, below(3));
            break;
        }
        ASSERT_EQ(all.notes.size(), all.selected.size());
        score.tracks = {{"", 0, false, all.notes, {}, {}}};
        ASSERT_TRUE(validate(score)) << validate(score).error().text();
        for (std::size_t a = 0; a < all.notes.size(); ++a)
            for (std::size_t b = 0; b < all.notes.size(); ++b)
                if (a != b && all.selected[a] && all.notes[a].pitch == all.notes[b].pitch) {
                    ASSERT_TRUE(all.notes[a].end() <= all.notes[b].start ||
                                all.notes[b].end() <= all.notes[a].start)
                        << round;
                }
    }
}

TEST(MusicEdits, ControllersAreDrawnOverAStretch)
{
    const std::vector<Control> before{{0, 7, 90}, {100, 7, 50}, {100, 64, 127}, {300, 7, 70}};
    const auto drawn = withControls(before, 7, 50, 200, {{150, 7, 200}, {50, 7, 90}, {100, 7, 30}});
    // Behind the stretch 50 holds, as it did.
    EXPECT_EQ(drawn,
              (std::vector<Control>{
                  {0, 7, 90}, {100, 64, 127}, {100, 7, 30}, {150, 7, 127}, {200, 7, 50}, {300, 7, 70}}));
    EXPECT_EQ(controlAt(drawn, 7, 99), 90);
    EXPECT_EQ(controlAt(drawn, 7, 250), 50);
    EXPECT_EQ(controlAt({}, Control::kPan, 0), 64);
    EXPECT_EQ(withoutControls(before, 7, 0, 300), (std::vector<Control>{{100, 64, 127}, {300, 7, 70}}));
    EXPECT_EQ(withControlHeld({}, 64, 480, 960, 127), (std::vector<Control>{{480, 64, 127}, {960, 64, 0}}));
    const auto bend = withControlLine({}, Control::kPitchBend, 0, 101, 0, 9000, 50);
    EXPECT_EQ(bend, (std::vector<Control>{{50, 128, 4500}, {100, 128, 8191}, {101, 128, 0}}));
}

TEST(MusicEdits, TheClipboardKeepsNotesInAnyResolution)
{
    const auto clip = clipOf(line(), {1, 3}, 480);
    EXPECT_EQ(clip.notes, (std::vector<Note>{{0, 480, 62, 80}, {960, 480, 65, 80}}));
    const auto read = readClip(clipBytes(clip));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, clip);
    const auto edited = pasted(line(), *read, 96, 10, kLast);
    EXPECT_EQ(edited.notes[1], (Note{10, 96, 62, 80}));
    EXPECT_EQ(edited.notes[2], (Note{202, 96, 65, 80}));
    EXPECT_TRUE(edited.selected[1] && edited.selected[2]);
    EXPECT_EQ(pasted({}, *read, 480, 100, 1000).notes.size(), 1u);
}

TEST(MusicEdits, ForeignClipboardsAreRefused)
{
    const auto good = clipBytes(clipOf(line(), {0, 1, 2, 3}, 480));
    for (std::size_t cut = 0; cut < good.size(); ++cut) {
        const auto read = readClip(good.substr(0, cut));
        EXPECT_TRUE(!read || read->notes.size() < 4u) << cut;
    }
    for (const char* text : {"", "hello", "moyun-notes 2 480\n", "moyun-notes 1 0\n", "moyun-notes 1 99999\n",
                             "moyun-notes 1 480\n0 0 60 80\n", "moyun-notes 1 480\n-1 5 60 80\n",
                             "moyun-notes 1 480\n0 5 200 80\n", "moyun-notes 1 480\n0 5 60 0\n",
                             "moyun-notes 1 480\n99999999999999999999 5 60 80\n",
                             "moyun-notes 1 480\n0 9223372036854775807 60 80\n",
                             "moyun-notes 1 480\n0 5 60\n", "moyun-notes 1 480\n0  5 60 80\n"})
        EXPECT_FALSE(readClip(text)) << text;
    EXPECT_TRUE(readClip("moyun-notes 1 480\n")->notes.empty());
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        auto bytes = good;
        for (int i = 0; i < 3; ++i) bytes[random() % bytes.size()] = char(random());
        if (const auto read = readClip(bytes)) {
            Score score;
            score.ticksPerQuarter = read->ticksPerQuarter;
            score.tracks = {{"", 0, false, read->notes, {}, {}}};
            ASSERT_TRUE(validate(score));
        }
    }
}

Score song()
{
    Score s;
    s.tracks = {{"Melody", 73, false, line(), {{0, 7, 90}, {500, 64, 127}, {900, 64, 0}}, {{480, "la"}}},
                {"Bass", 32, false, {{0, 3840, 36, 80}}, {}, {}}};
    s.tempi = {{0, 500'000}, {1920, 400'000}};
    s.meters = {{0, 2, 4}, {1920, 3, 4}};
    s.chords = {{0, "C"}, {960, "F"}, {1920, "G"}};
    s.markers = {{960, "B"}};
    return s;
}

TEST(MusicEdits, TracksComeMoveAndGo)
{
    auto s = song();
    duplicateTrack(s, 0);
    duplicateTrack(s, 0);
    ASSERT_EQ(s.tracks.size(), 4u);
    EXPECT_EQ(s.tracks[1].name, "Melody (3)");
    EXPECT_EQ(s.tracks[2].name, "Melody (2)");
    EXPECT_EQ(s.tracks[1].notes, line());
    moveTrack(s, 3, 0);
    EXPECT_EQ(s.tracks[0].name, "Bass");
    moveTrack(s, 0, 9);
    removeTrack(s, 9);
    EXPECT_EQ(s.tracks.size(), 4u);
    removeTrack(s, 0);
    EXPECT_EQ(s.tracks[0].name, "Melody");
    insertTrack(s, 99, {"Drums", 0, true, {}, {}, {}});
    EXPECT_TRUE(s.tracks.back().percussion);
    setInitialControl(s.tracks[0], 7, 500);
    EXPECT_EQ(controlAt(s.tracks[0].controls, 7, 0), 127);
    EXPECT_EQ(s.tracks[0].controls.size(), 3u);
    EXPECT_TRUE(validate(s));
}

TEST(MusicEdits, WhatHoldsFromAPlaceOn)
{
    auto s = song();
    setTempo(s, 1920, 100);
    setTempo(s, 960, 60);
    ASSERT_EQ(s.tempi.size(), 3u);
    EXPECT_EQ(tempoAt(s, 1919).microsecondsPerQuarter, 1'000'000);
    EXPECT_EQ(tempoAt(s, 5000).microsecondsPerQuarter, 600'000);
    setTempo(s, 0, -1);
    EXPECT_TRUE(validate(s));
    setMeter(s, 1000, 6, 8); // in the second bar
    EXPECT_EQ(meterAt(s, 960), (Meter{960, 6, 8}));
    setKey(s, 3400, -3, true); // in the bar from 3360
    EXPECT_EQ(keyAt(s, 3360), (KeySignature{3360, -3, true}));
    EXPECT_EQ(keyAt(s, 3359), KeySignature{});
    setMeter(s, 100'000, 4, 4); // far behind the end a bar starts too
    EXPECT_EQ((s.meters.back().at - 1920) % 1440, 0);
    setChord(s, 960, "Dm");
    EXPECT_EQ(chordAt(s, 1000), "Dm");
    EXPECT_EQ(s.chords.size(), 3u);
    setMarker(s, 960, "");
    EXPECT_TRUE(s.markers.empty());
    EXPECT_TRUE(removeTempo(s, 960));
    EXPECT_FALSE(removeTempo(s, 961));
    EXPECT_TRUE(removeMeter(s, 1920) && removeKey(s, 3360) && removeChord(s, 0));
    EXPECT_EQ(chordAt(s, 0), "");
    EXPECT_TRUE(validate(s));
}

TEST(MusicEdits, BarsAreInserted)
{
    auto s = song();
    s.length = 5000;
    insertBars(s, 1, 2); // two bars of 2/4
    EXPECT_EQ(s.length, 6920);
    EXPECT_EQ(s.tracks[0].notes[1], (Note{480, 480, 62, 80}));
    EXPECT_EQ(s.tracks[0].notes[2], (Note{2880, 480, 64, 80}));
    EXPECT_EQ(s.tracks[1].notes[0], (Note{0, 3840, 36, 80}));
    EXPECT_EQ(s.meters[1].at, 3840);
    EXPECT_EQ(s.chords[1].at, 2880);
    EXPECT_EQ(s.markers[0].at, 2880);
    EXPECT_EQ(s.tracks[0].controls[1].at, 500);
    auto first = song();
    insertBars(first, 0, 1);
    EXPECT_EQ(first.tempi[0].at, 0);
    EXPECT_EQ(first.tracks[0].controls[0].at, 0);
    EXPECT_EQ(first.tracks[0].notes[0].start, 960);
    EXPECT_EQ(first.chords[0].at, 960);
    // Before a change of meter the bars are of the meter before it.
    auto change = song();
    insertBars(change, 2, 1);
    EXPECT_EQ(change.meters[1].at, 2880);
    insertBars(change, 999, 1);
    EXPECT_EQ(change.meters[1].at, 2880);
    EXPECT_TRUE(validate(s) && validate(first) && validate(change));
}

TEST(MusicEdits, BarsAreDeletedAndWhatHeldHoldsOn)
{
    auto s = song();
    s.length = 5000;
    deleteBars(s, 1, 2); // 960 to 3360: the change to 3/4 and to the faster tempo lie within
    EXPECT_EQ(s.length, 2600);
    EXPECT_EQ(s.tracks[0].notes, (std::vector<Note>{line()[0], line()[1]}));
    EXPECT_EQ(s.tracks[1].notes[0], (Note{0, 3840 - 2400, 36, 80}));
    EXPECT_EQ(s.tempi, (std::vector<Tempo>{{0, 500'000}, {960, 400'000}}));
    EXPECT_EQ(s.meters, (std::vector<Meter>{{0, 2, 4}, {960, 3, 4}}));
    EXPECT_EQ(s.chords, (std::vector<TextAt>{{0, "C"}, {960, "G"}}));
    EXPECT_TRUE(s.markers.empty());
    auto first = song();
    deleteBars(first, 0, 0); // the pedal goes up in it
    EXPECT_EQ(controlAt(first.tracks[0].controls, 7, 0), 90);
    EXPECT_EQ(controlAt(first.tracks[0].controls, 64, 0), 0);
    EXPECT_EQ(first.tracks[0].notes[0], (Note{0, 480, 64, 80}));
    EXPECT_EQ(first.meters[0], (Meter{0, 2, 4}));
    auto all = song();
    deleteBars(all, 0, 99);
    EXPECT_EQ(all.noteCount(), 0u);
    EXPECT_TRUE(validate(s) && validate(first) && validate(all));
    auto pick = song();
    pick.pickUp = 480;
    pick.meters = {};
    deleteBars(pick, 0, 0);
    EXPECT_EQ(pick.pickUp, 0);
    EXPECT_TRUE(validate(pick));
}

} // namespace
