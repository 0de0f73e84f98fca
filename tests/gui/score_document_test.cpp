// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/score_document.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include <random>

namespace moyun::test {

namespace {

using bridge::ScoreDelta;
using bridge::ScoreDocument;
using music::Note;
using music::Score;

Score duo()
{
    Score s;
    s.tracks = {{"Piano RH", 0, false, {{0, 480, 60, 80}, {480, 480, 64, 80}, {960, 480, 67, 80}}, {}, {}},
                {"Piano LH", 0, false, {{0, 1920, 48, 70}}, {{0, 64, 127}}, {}}};
    s.keys = {{0, 0, false}};
    return s;
}

std::vector<bool> none()
{
    return {};
}

TEST(ScoreDocumentTest, AChangeOfNotesIsOneStepWithTheSelectionOnBothSides)
{
    ScoreDocument document;
    document.restore(duo());
    ASSERT_EQ(document.track(), 0);
    document.setSelection({2, 0, 2, 9});
    EXPECT_EQ(document.selection(), (ScoreDocument::Selection{0, 2}));
    QSignalSpy changed(&document, &ScoreDocument::changed),
        selected(&document, &ScoreDocument::selectionChanged);
    // The first note goes behind the others, and is the one selected.
    ASSERT_TRUE(document.changeNotes({{1440, 480, 60, 80}, {480, 480, 64, 80}, {960, 480, 67, 80}},
                                     {true, false, false}, QStringLiteral("Move")));
    EXPECT_EQ(document.notes()[2], (Note{1440, 480, 60, 80}));
    EXPECT_EQ(document.selection(), (ScoreDocument::Selection{2}));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(selected.count(), 1);
    EXPECT_EQ(document.undoStack()->undoText(), QStringLiteral("Move"));
    document.undoStack()->undo();
    EXPECT_EQ(document.score(), duo());
    EXPECT_EQ(document.selection(), (ScoreDocument::Selection{0, 2}));
    document.undoStack()->redo();
    EXPECT_EQ(document.notes()[2].start, 1440);
    EXPECT_EQ(document.selection(), (ScoreDocument::Selection{2}));
    EXPECT_EQ(changed.count(), 3);
}

TEST(ScoreDocumentTest, WhatIsNotAScoreChangesNothing)
{
    ScoreDocument document;
    EXPECT_FALSE(document.changeNotes({{0, 1, 60, 80}}, none(), QString())); // no track
    document.restore(duo());
    QSignalSpy changed(&document, &ScoreDocument::changed);
    EXPECT_FALSE(document.changeNotes({{0, 0, 60, 80}}, none(), QString()));
    EXPECT_FALSE(document.changeNotes({{0, 10, 128, 80}}, none(), QString()));
    EXPECT_FALSE(document.changeNotes({{-1, 10, 60, 80}}, none(), QString()));
    auto score = duo();
    score.tracks[1].program = 200;
    EXPECT_FALSE(document.change(score, {}, QString()));
    EXPECT_EQ(document.score(), duo());
    EXPECT_EQ(document.undoStack()->count(), 0);
    // The same again is no step.
    EXPECT_TRUE(document.change(duo(), {1}, QString()));
    EXPECT_TRUE(document.changeNotes(duo().tracks[0].notes, {true}, QString()));
    EXPECT_EQ(document.undoStack()->count(), 0);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(document.selection(), (ScoreDocument::Selection{0}));
}

TEST(ScoreDocumentTest, TheChangesOfAGestureAreOneStep)
{
    ScoreDocument document;
    document.restore(duo());
    document.undoStack()->setClean();
    const int gesture = document.newGesture();
    for (int by = 1; by <= 5; ++by) {
        auto notes = duo().tracks[0].notes;
        for (auto& note : notes) note.pitch += by;
        ASSERT_TRUE(document.changeNotes(notes, {true, true, true}, QStringLiteral("Move"), gesture));
    }
    EXPECT_EQ(document.undoStack()->count(), 1);
    auto whole = document.score();
    whole.tempi = {{0, 400'000}};
    ASSERT_TRUE(document.change(whole, {}, QStringLiteral("Tempo"), gesture)); // and of other things too
    EXPECT_EQ(document.undoStack()->count(), 1);
    const int other = document.newGesture();
    document.changeNotes({}, none(), QStringLiteral("Erase"), other);
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_EQ(document.score(), whole);
    document.undoStack()->undo();
    EXPECT_EQ(document.score(), duo());
    document.undoStack()->redo();
    EXPECT_EQ(document.score(), whole);
    // After an undo a gesture that goes on is a step of its own.
    document.changeNotes(duo().tracks[0].notes, none(), QStringLiteral("Move"), gesture);
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_EQ(document.score(), whole);
}

TEST(ScoreDocumentTest, AGestureThatComesBackLeavesNoStep)
{
    ScoreDocument document;
    document.restore(duo());
    document.changeNotes({{0, 480, 50, 80}}, none(), QStringLiteral("First"));
    const int gesture = document.newGesture();
    document.changeNotes({{0, 480, 51, 80}}, none(), QStringLiteral("Move"), gesture);
    document.changeNotes({{0, 480, 50, 80}}, none(), QStringLiteral("Move"), gesture);
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.changeNotes({{0, 480, 52, 80}}, none(), QStringLiteral("Move"), gesture);
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_EQ(document.notes()[0].pitch, 50);
    document.undoStack()->undo();
    EXPECT_EQ(document.score(), duo());
}

TEST(ScoreDocumentTest, ASavedStateIsNotGrownInto)
{
    ScoreDocument document;
    document.restore(duo());
    const int gesture = document.newGesture();
    document.changeNotes({{0, 480, 51, 80}}, none(), QStringLiteral("Move"), gesture);
    document.undoStack()->setClean(); // saved in the middle of a gesture
    document.changeNotes({{0, 480, 52, 80}}, none(), QStringLiteral("Move"), gesture);
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_TRUE(document.undoStack()->isClean());
    EXPECT_EQ(document.notes()[0].pitch, 51);
    document.undoStack()->undo();
    EXPECT_EQ(document.score(), duo());
}

TEST(ScoreDocumentTest, TracksComeGoAndChangePlaces)
{
    ScoreDocument document;
    document.restore(duo());
    auto more = duo();
    more.tracks.insert(more.tracks.begin(), {"Flute", 73, false, {{0, 10, 80, 80}}, {}, {}});
    ASSERT_TRUE(document.change(more, {}, QStringLiteral("Add"), 0, 0));
    EXPECT_EQ(document.track(), 0);
    auto moved = more;
    std::swap(moved.tracks[0], moved.tracks[2]);
    moved.tracks[1].name = "Right";
    ASSERT_TRUE(document.change(moved, {}, QStringLiteral("Reorder"), 0, 2));
    auto fewer = moved;
    fewer.tracks.erase(fewer.tracks.begin() + 1, fewer.tracks.end());
    ASSERT_TRUE(document.change(fewer, {0}, QStringLiteral("Remove")));
    EXPECT_EQ(document.track(), 0); // there is no third one any more
    auto empty = fewer;
    empty.tracks.clear();
    ASSERT_TRUE(document.change(empty, {}, QStringLiteral("Remove")));
    EXPECT_EQ(document.track(), -1);
    EXPECT_TRUE(document.notes().empty());
    auto* stack = document.undoStack();
    stack->undo();
    EXPECT_EQ(document.score(), fewer);
    EXPECT_EQ(document.track(), 0);
    stack->undo();
    EXPECT_EQ(document.score(), moved);
    EXPECT_EQ(document.track(), 2);
    stack->undo();
    EXPECT_EQ(document.score(), more);
    stack->undo();
    EXPECT_EQ(document.score(), duo());
    for (const auto& step : {more, moved, fewer, empty}) {
        stack->redo();
        EXPECT_EQ(document.score(), step);
    }
}

TEST(ScoreDocumentTest, UndoingBringsBackTheTrackThatWasEdited)
{
    ScoreDocument document;
    document.restore(duo());
    document.changeNotes({}, none(), QStringLiteral("Erase"));
    QSignalSpy track(&document, &ScoreDocument::trackChanged);
    document.setTrack(1);
    document.setTrack(7);
    EXPECT_EQ(document.track(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(document.track(), 0);
    EXPECT_EQ(track.count(), 2);
}

TEST(ScoreDocumentTest, BarsGoOnBeyondTheScoreAndTheRangeIsOfWholeBars)
{
    ScoreDocument document;
    EXPECT_GE(document.bars().bars().size(), 8u);
    auto score = duo();
    score.meters = {{0, 3, 4}};
    document.restore(score);
    const auto& bars = document.bars().bars();
    EXPECT_GE(bars.size(), 2u + 8);
    EXPECT_EQ(bars[1].start, 1440);
    document.setRange(ScoreDocument::Range{1500, 2900});
    EXPECT_EQ(document.range(), (ScoreDocument::Range{1440, 4320}));
    document.setRange(ScoreDocument::Range{2880, 1440}); // drawn backwards
    EXPECT_EQ(document.range(), (ScoreDocument::Range{1440, 2880}));
    QSignalSpy range(&document, &ScoreDocument::rangeChanged);
    score.meters = {{0, 4, 4}};
    document.change(score, {}, QStringLiteral("Meter"));
    EXPECT_EQ(document.range(), (ScoreDocument::Range{0, 3840}));
    EXPECT_EQ(range.count(), 1);
    document.setRange(ScoreDocument::Range{1'000'000, 1'000'001});
    EXPECT_FALSE(document.range());
}

TEST(ScoreDocumentTest, OldStepsGoWhenTheyTakeTooMuch)
{
    ScoreDocument document(nullptr, 200'000);
    Score score = duo();
    score.tracks[0].notes.clear();
    for (int i = 0; i < 1000; ++i) score.tracks[0].notes.push_back({i * 10, 10, 60, 80});
    document.restore(score);
    std::vector<Score> states{document.score()};
    QSignalSpy index(document.undoStack(), &QUndoStack::indexChanged);
    for (int i = 1; i <= 20; ++i) {
        auto notes = document.notes();
        for (auto& note : notes) note.velocity = i; // some 48 kB on both sides
        document.changeNotes(notes, none(), QString::number(i));
        if (i == 19) document.undoStack()->setClean();
        states.push_back(document.score());
        EXPECT_EQ(document.undoStack()->undoText(), QString::number(i));
    }
    auto* stack = document.undoStack();
    ASSERT_GE(stack->count(), 3);
    ASSERT_LE(stack->count(), 4);
    EXPECT_FALSE(stack->isClean());
    const int count = stack->count();
    for (int i = 1; i <= count; ++i) {
        stack->undo();
        EXPECT_EQ(document.score(), states[std::size_t(20 - i)]);
        EXPECT_EQ(stack->isClean(), i == 1);
    }
    EXPECT_FALSE(stack->canUndo());
    for (int i = 0; i < count; ++i) stack->redo();
    EXPECT_EQ(document.score(), states.back());
    // One step larger than all that is allowed stays: what was done last can always be undone.
    auto notes = document.notes();
    for (int i = 0; i < 20'000; ++i) notes.push_back({20'000 + i * 10, 10, 60, 80});
    document.changeNotes(notes, none(), QStringLiteral("large"));
    EXPECT_EQ(stack->count(), 1);
    stack->undo();
    EXPECT_EQ(document.score(), states.back());
}

TEST(ScoreDocumentTest, AStepOfALongTrackHoldsTheChangeAlone)
{
    ScoreDocument document;
    Score score = duo();
    score.tracks[0].notes.clear();
    for (int i = 0; i < 100'000; ++i) score.tracks[0].notes.push_back({i * 120, 120, 40 + i % 50, 80});
    document.restore(score);
    auto notes = document.notes();
    notes[50'000].pitch += 1;
    document.changeNotes(notes, none(), QStringLiteral("Move"));
    notes.erase(notes.begin() + 70'000);
    document.changeNotes(notes, none(), QStringLiteral("Erase"));
    for (int i = 0; i < 2; ++i) {
        const auto* step = static_cast<const bridge::ScoreStep*>(document.undoStack()->command(i));
        EXPECT_LT(step->bytes(), 2000u);
    }
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_EQ(document.score(), score);
}

// Any two scores: forward gives the one, backward the other.
TEST(ScoreDocumentTest, DifferencesOfRandomScoresGoBothWays)
{
    std::mt19937 random(7);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    const auto anyScore = [&] {
        Score s;
        s.title = below(2) ? "A" : "B";
        if (below(2)) s.tempi.push_back({below(3) * 480, 500'000});
        const int tracks = below(4);
        for (int t = 0; t < tracks; ++t) {
            music::Track track;
            track.name = std::string(1, char('a' + below(3)));
            for (int n = below(5); n > 0; --n) track.notes.push_back({below(4), 1 + below(2), 60, 80});
            if (below(2)) track.controls.push_back({0, 64, below(2)});
            if (below(3) == 0) track.lyrics.push_back({0, "la"});
            s.tracks.push_back(std::move(track));
        }
        s.sort();
        return s;
    };
    for (int i = 0; i < 3000; ++i) {
        const Score a = anyScore(), b = anyScore();
        const ScoreDelta delta(a, b);
        Score s = a;
        delta.forward(s);
        ASSERT_EQ(s, b);
        delta.backward(s);
        ASSERT_EQ(s, a);
        ASSERT_EQ(delta.isEmpty(), a == b);
    }
}

} // namespace

} // namespace moyun::test
