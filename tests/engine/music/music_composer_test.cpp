// SPDX-License-Identifier: GPL-3.0-or-later
#include "steady_music_model.h"

#include "core/engine/music/compose_plan.h"

#include <algorithm>

namespace {

using namespace moyun;
using engine::ComposeRequest;
using neural::MusicGrid;

using test::composed;
using test::draft;
using test::SteadyModel;

TEST(MusicComposerTest, ANewPieceHasWhatWasAskedFor)
{
    SteadyModel model;
    ComposeRequest request;
    request.key = music::parseKey("E minor").value();
    request.meter = {0, 3, 4};
    request.takes = 2;
    const auto outcome = composed(model, request);
    ASSERT_EQ(outcome.takes.size(), 2u);
    const auto& score = outcome.takes[0];
    EXPECT_TRUE(music::validate(score));
    EXPECT_EQ(score.meters, (std::vector<music::Meter>{{0, 3, 4}}));
    EXPECT_EQ(score.keys, (std::vector<music::KeySignature>{{0, 1, true}}));
    ASSERT_EQ(score.tracks.size(), 2u);
    EXPECT_EQ(score.tracks[0].name, "Piano RH");
    EXPECT_EQ(score.tracks[0].notes.size(), 24u);
    EXPECT_EQ(score.end(), 24 * 480);
    EXPECT_NE(outcome.takes[1], score);
}

TEST(MusicComposerTest, LongPiecesAreMadeInWindowsThatSeeWhatWentBefore)
{
    SteadyModel model;
    ComposeRequest request;
    request.bars = 18;
    request.takes = 1;
    const auto outcome = composed(model, request);
    EXPECT_EQ(outcome.takes[0].tracks[0].notes.size(), 18u * 4);
    EXPECT_EQ(model.calls, 4); // from bar 1, 5, 9 and 11
    const auto& window = model.last[0];
    EXPECT_EQ(window.grid.frames, 8 * 16);
    EXPECT_EQ(window.given[0], 1);
    EXPECT_EQ(window.given[std::size_t(window.grid.frames - 1)], 0);
    EXPECT_FALSE(window.endsPiece);
    EXPECT_FALSE(window.beginsPiece);
    request.ends = true;
    composed(model, request);
    EXPECT_TRUE(model.last[0].endsPiece);
    request.bars = 8;
    composed(model, request);
    EXPECT_FALSE(model.last[0].beginsPiece);
    request.opens = true;
    composed(model, request);
    EXPECT_TRUE(model.last[0].beginsPiece);
}

TEST(MusicComposerTest, WhereNoDensityIsAskedForTheFirstBarsAreAsFullAsRealOnes)
{
    SteadyModel model;
    model.usual = {5, 4, 0, 0};
    ComposeRequest request;
    request.takes = 2;
    composed(model, request);
    for (const auto& sketch : model.last) // right hand, left hand
        for (std::size_t t = 0; t < 2; ++t)
            EXPECT_FLOAT_EQ(sketch.density[t],
                            float((*model.usual)[t] * engine::musicVoice(t ? "left" : "right").told));
    request.density = 0.5;
    composed(model, request);
    EXPECT_NE(model.last[0].density, *model.usual);
    EXPECT_GT(model.last[0].density[0], 0);
    request.density = -1;
    request.bars = 12;
    composed(model, request);
    EXPECT_LT(model.last[0].density[0], 0); // the second window goes on from the first
    request.bars = 8;
    request.mode = ComposeRequest::Mode::Continue;
    request.draft = draft();
    composed(model, request);
    EXPECT_LT(model.last[0].density[0], 0);
}

TEST(MusicComposerTest, ALockedKeyAllowsItsScaleAlone)
{
    SteadyModel model;
    ComposeRequest request;
    request.key = music::parseKey("C minor").value();
    request.lockKey = true;
    const auto outcome = composed(model, request);
    for (const auto& take : outcome.takes)
        for (const auto& track : take.tracks)
            for (const auto& note : track.notes) EXPECT_TRUE(request.key.scale() >> (note.pitch % 12) & 1);
}

TEST(MusicComposerTest, FillingChangesTheOpenBarsOfTheOpenTracksAlone)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Fill;
    request.draft = draft();
    request.firstBar = 1;
    request.lastBar = 2;
    request.openTracks = {0};
    request.takes = 2;
    const auto outcome = composed(model, request);
    for (const auto& take : outcome.takes) {
        EXPECT_EQ(take.tracks[1], request.draft.tracks[1]);
        EXPECT_EQ(take.title, "Draft");
        std::vector<music::Note> standing, kept;
        for (const auto& note : request.draft.tracks[0].notes)
            if (note.start < 384 || note.start >= 1152) standing.push_back(note);
        for (const auto& note : take.tracks[0].notes)
            if (note.start < 384 || note.start >= 1152) kept.push_back(note);
        EXPECT_EQ(kept, standing);
        EXPECT_EQ(take.tracks[0].notes.size(), 16u);
    }
    EXPECT_NE(outcome.takes[0].tracks[0].notes, outcome.takes[1].tracks[0].notes);
}

TEST(MusicComposerTest, AGraceNoteBeforeTheOpenBarsStays)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Fill;
    request.draft = draft();
    const music::Note grace{2 * 384 - 6, 6, 70, 50}; // just before the third bar
    auto& notes = request.draft.tracks[0].notes;
    notes.push_back(grace);
    request.draft.sort();
    request.firstBar = 2;
    request.lastBar = 2;
    request.takes = 1;
    const engine::ComposeOutcome outcome = composed(model, request);
    const auto& made = outcome.takes[0].tracks[0].notes;
    EXPECT_NE(std::find(made.begin(), made.end(), grace), made.end());
}

TEST(MusicComposerTest, ContinuingKeepsTheDraftAndAddsBars)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Continue;
    request.draft = draft();
    request.bars = 3;
    request.takes = 1;
    const auto score = composed(model, request).takes[0];
    ASSERT_EQ(score.tracks[0].notes.size(), 16u + 12);
    EXPECT_TRUE(std::equal(request.draft.tracks[0].notes.begin(), request.draft.tracks[0].notes.end(),
                           score.tracks[0].notes.begin()));
    EXPECT_EQ(score.end(), 7 * 4 * 96);
}

TEST(MusicComposerTest, AccompanyingAddsTracksToTheMelody)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Accompany;
    request.draft = draft();
    request.draft.tracks.pop_back();
    request.draft.tracks[0].name = "Flute";
    request.texture = "melody-chords";
    request.takes = 1;
    const auto score = composed(model, request).takes[0];
    ASSERT_EQ(score.tracks.size(), 2u);
    EXPECT_EQ(score.tracks[0], request.draft.tracks[0]);
    EXPECT_EQ(score.tracks[1].name, "Chords");
    EXPECT_EQ(score.tracks[1].notes.size(), 16u);
}

TEST(MusicComposerTest, WhatCannotBeIsNamed)
{
    SteadyModel model;
    const auto messageOf = [&](auto&& change) {
        ComposeRequest request;
        change(request);
        const auto made = engine::MusicComposer(model, {}).run(request);
        return made ? std::string() : made.error().text();
    };
    EXPECT_NE(messageOf([](auto& r) { r.composer = "xenakis"; }).find("It knows bach"), std::string::npos);
    EXPECT_NE(messageOf([](auto& r) { r.bars = 65; }).find("1 to 64 bars"), std::string::npos);
    EXPECT_NE(messageOf([](auto& r) { r.meter = {0, 9, 4}; }).find("9/4"), std::string::npos);
    EXPECT_NE(messageOf([](auto& r) {
                  r.mode = ComposeRequest::Mode::Fill;
                  r.draft = draft();
                  r.lastBar = 4;
              }).find("from 1 to 4"),
              std::string::npos);
    EXPECT_NE(messageOf([](auto& r) { r.mode = ComposeRequest::Mode::Continue; }).find("no track with notes"),
              std::string::npos);
}

} // namespace
