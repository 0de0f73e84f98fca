// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry, grid and scale of the piano roll, without a window.
#include "ui/pianoroll/note_index.h"
#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_scale.h"
#include "ui/pianoroll/roll_snap.h"
#include "ui/pianoroll/roll_view.h"

#include <gtest/gtest.h>

#include <random>

namespace moyun::ui {
namespace {

using music::BarMap;
using music::Note;
using music::Score;
using music::Tick;

RollView viewOf(int width = 800, int height = 400)
{
    RollView view;
    view.setSize({width, height});
    view.setTime(480, 480 * 400);
    return view;
}

Score scoreOf(std::vector<music::Meter> meters, Tick pickUp = 0, Tick end = 480 * 40)
{
    Score score;
    score.meters = std::move(meters);
    score.pickUp = pickUp;
    score.tracks.resize(1);
    score.tracks[0].notes = {{end - 480, 480, 60, 80}};
    return score;
}

TEST(RollView, PlacesComeBackFromTheirPixels)
{
    RollView view = viewOf();
    view.setPixelsPerQuarter(96, 0);
    view.setScroll({500, 700});
    for (const Tick tick : {0, 1, 480, 12345, 100000})
        EXPECT_NEAR(view.tickAt(view.xOf(double(tick))), tick, 1e-6);
    for (int pitch = 60; pitch < 80; ++pitch) {
        EXPECT_EQ(view.pitchAt(view.yOf(pitch)), pitch);
        EXPECT_EQ(view.pitchAt(view.yOf(pitch) + view.rowHeight() - 1), pitch);
    }
    EXPECT_EQ(view.pitchAt(-1e6), 127);
    EXPECT_EQ(view.pitchAt(1e6), 0);
}

TEST(RollView, ZoomKeepsWhatIsUnderTheMouse)
{
    RollView view = viewOf();
    view.setScroll({1000, 600});
    const double tick = view.tickAt(300);
    view.setPixelsPerQuarter(view.pixelsPerQuarter() * 1.7, 300);
    EXPECT_NEAR(view.tickAt(300), tick, 1 / view.pixelsPerTick());
    const int pitch = view.pitchAt(200);
    view.setRowHeight(23, 200);
    EXPECT_EQ(view.rowHeight(), 23);
    EXPECT_NEAR(view.pitchAt(200), pitch, 1);
}

TEST(RollView, ZoomAndScrollStayWithinBounds)
{
    RollView view = viewOf();
    view.setPixelsPerQuarter(1e9, 0);
    EXPECT_DOUBLE_EQ(view.pixelsPerQuarter(), RollView::kMostQuarter);
    view.setPixelsPerQuarter(0, 0);
    EXPECT_DOUBLE_EQ(view.pixelsPerQuarter(), RollView::kLeastQuarter);
    view.setRowHeight(500, 0);
    EXPECT_EQ(view.rowHeight(), RollView::kMostRow);
    view.setRowHeight(0, 0);
    EXPECT_EQ(view.rowHeight(), RollView::kLeastRow);
    view.setScroll({-5, -5});
    EXPECT_EQ(view.scroll(), QPoint(0, 0));
    view.setScroll({2'000'000'000, 2'000'000'000});
    EXPECT_EQ(view.scroll(), view.mostScroll());
}

TEST(RollView, TheLongestPieceStaysCountable)
{
    RollView view = viewOf();
    view.setTime(32767, music::kMostQuarters * 32767);
    view.setPixelsPerQuarter(960, 0);
    EXPECT_LE(view.mostScroll().x(), RollView::kMostWidth);
    EXPECT_GT(view.mostScroll().x(), 0);
}

TEST(RollView, RevealScrollsOnlyWhenItHasTo)
{
    RollView view = viewOf();
    view.setPixelsPerQuarter(80, 0);
    view.setScroll({0, 700});
    const QPoint before = view.scroll();
    view.reveal(480, 960, view.lowestPitch() + 5, view.highestPitch() - 5);
    EXPECT_EQ(view.scroll(), before);
    view.reveal(480 * 100, 480 * 101, 30, 30);
    EXPECT_GE(view.xOf(480 * 100), 0);
    EXPECT_LE(view.xOf(480 * 101), 800);
    EXPECT_GE(view.yOf(30), 0);
    EXPECT_LE(view.yOf(30) + view.rowHeight(), 400);
}

TEST(RollView, FitShowsAllOfIt)
{
    RollView view = viewOf();
    view.fit(480 * 16, 480 * 48, 40, 60);
    EXPECT_GE(view.xOf(480 * 16), 0);
    EXPECT_LE(view.xOf(480 * 48), 800);
    EXPECT_GE(view.yOf(60), 0);
    EXPECT_LE(view.yOf(40) + view.rowHeight(), 400);
}

TEST(RollSnap, LengthsOfCells)
{
    RollSnap snap;
    snap.adaptive = false;
    for (const auto& [unit, kind, ticks] : {std::tuple{1, RollSnap::Kind::Straight, 1920},
                                            {4, RollSnap::Kind::Straight, 480},
                                            {64, RollSnap::Kind::Straight, 30},
                                            {8, RollSnap::Kind::Triplet, 160},
                                            {8, RollSnap::Kind::Dotted, 360}}) {
        snap.unit = unit;
        snap.kind = kind;
        EXPECT_EQ(snap.step(480, 1), ticks);
    }
    snap.unit = 64;
    snap.kind = RollSnap::Kind::Straight;
    EXPECT_EQ(snap.step(1, 1), 1); // never nothing
}

TEST(RollSnap, TheAdaptiveGridGetsFinerAsOneZoomsIn)
{
    const RollSnap snap;
    Tick last = 1'000'000;
    for (const double pixels : {0.5, 4.0, 20.0, 80.0, 300.0, 960.0}) {
        const Tick step = snap.step(480, pixels / 480);
        EXPECT_LE(step, last);
        if (step < 1920) EXPECT_GE(double(step) * pixels / 480, RollSnap::kLeastPixels);
        last = step;
    }
    EXPECT_EQ(last, 30);
}

TEST(RollSnap, LinesCountFromTheBar)
{
    const BarMap bars(scoreOf({{0, 3, 4}}, 480)); // a pick-up of a quarter, then bars of three
    EXPECT_EQ(snapped(bars, 1920, 100), 0);
    EXPECT_EQ(snapped(bars, 1920, 400), 480);
    EXPECT_EQ(snapped(bars, 1920, 480 + 1440 - 10), 480 + 1440); // a whole note is longer than the bar
    EXPECT_EQ(snapped(bars, 120, 480 + 61), 480 + 120);
    EXPECT_EQ(snapped(bars, 120, 480 + 119, SnapTo::Before), 480);
    EXPECT_EQ(snapped(bars, 120, 480 + 1, SnapTo::After), 480 + 120);
    EXPECT_EQ(snapped(bars, 120, 480, SnapTo::After), 480);
    EXPECT_EQ(snapped(bars, 120, -50), 0);
}

TEST(RollSnap, BarsGoOnBehindTheLast)
{
    const BarMap bars(scoreOf({{0, 4, 4}, {1920, 3, 4}}, 0, 1920 + 1440));
    const auto place = barPlaceAt(bars, 1920 + 10 * 1440 + 5);
    EXPECT_EQ(place.number, 11);
    EXPECT_EQ(place.bar.start, 1920 + 10 * 1440);
    EXPECT_EQ(barOfNumber(bars, 11), place.bar);
    EXPECT_EQ(barOfNumber(bars, 0).end, 1920);
    EXPECT_EQ(snapped(bars, 480, 1920 + 20 * 1440 + 500), 1920 + 20 * 1440 + 480);
}

TEST(RollScale, FollowsTheSignatureAndTheChoice)
{
    Score score;
    score.keys = {{0, 0, false}, {1920, -3, true}};
    RollScale scale;
    EXPECT_EQ(scale.at(score, 0), 0b101010110101);
    EXPECT_EQ(scale.tonicAt(score, 1919), 0);
    EXPECT_EQ(scale.at(score, 1920), (music::Key{-3, true}.scale()));
    scale.source = RollScale::Source::Chosen;
    scale.tonic = 2;
    scale.kind = music::ScaleKind::Dorian;
    EXPECT_EQ(scale.at(score, 1920), 0b101010110101); // D dorian has the notes of C major
    scale.source = RollScale::Source::None;
    EXPECT_EQ(scale.at(score, 0), 0xfff);
    EXPECT_EQ(scale.tonicAt(score, 0), -1);
}

TEST(NoteIndex, FindsWhatAPlainSearchFinds)
{
    std::mt19937 random(7);
    std::vector<Note> notes;
    for (int i = 0; i < 3000; ++i) {
        const Tick length = random() % 50 == 0 ? 20000 : 1 + Tick(random() % 500);
        notes.push_back({Tick(random() % 50000), length, int(random() % 128), 80});
    }
    std::sort(notes.begin(), notes.end());
    const NoteIndex index(notes);
    for (int turn = 0; turn < 200; ++turn) {
        const Tick from = Tick(random() % 60000), to = from + Tick(random() % 2000);
        std::vector<std::size_t> found, expected;
        index.visit(notes, from, to, [&](std::size_t i) { found.push_back(i); });
        for (std::size_t i = 0; i < notes.size(); ++i)
            if (notes[i].start < to && notes[i].end() > from) expected.push_back(i);
        EXPECT_EQ(found, expected);
    }
    NoteIndex().visit({}, 0, 100, [](std::size_t) { ADD_FAILURE(); });
}

TEST(NoteNames, PitchesPlacesAndLengths)
{
    EXPECT_EQ(NoteNames::pitch(60), QStringLiteral("C4"));
    EXPECT_EQ(NoteNames::pitch(61, 2), QStringLiteral("C♯4"));
    EXPECT_EQ(NoteNames::pitch(61, -2), QStringLiteral("D♭4"));
    EXPECT_EQ(NoteNames::pitch(0), QStringLiteral("C-1"));
    EXPECT_EQ(NoteNames::drum(36), QStringLiteral("Bass drum 1"));
    EXPECT_EQ(NoteNames::drum(81), QStringLiteral("Open triangle"));
    EXPECT_TRUE(NoteNames::drum(5).isEmpty());
    EXPECT_EQ(NoteNames::length(240, 480), QStringLiteral("1/8"));
    EXPECT_EQ(NoteNames::length(360, 480), QStringLiteral("3/16"));
    EXPECT_EQ(NoteNames::length(1920, 480), QStringLiteral("1"));
    EXPECT_EQ(NoteNames::length(160, 480), QStringLiteral("1/8 triplet"));
    const Score score = scoreOf({{0, 3, 4}}, 480);
    const BarMap bars(score);
    EXPECT_EQ(NoteNames::place(score, bars, 0), QStringLiteral("0:1")); // the pick-up
    EXPECT_EQ(NoteNames::place(score, bars, 480 + 960), QStringLiteral("1:3"));
}

} // namespace
} // namespace moyun::ui
