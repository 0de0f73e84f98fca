// SPDX-License-Identifier: GPL-3.0-or-later
#include "steady_music_model.h"

#include "core/engine/music/compose_plan.h"

namespace {

using namespace moyun;
using engine::ComposeRequest;
using neural::MusicGrid;
using test::composed;
using test::draft;
using test::SteadyModel;

std::size_t differences(const music::Track& a, const music::Track& b)
{
    std::size_t found = 0;
    for (const auto& note : a.notes)
        found += std::find(b.notes.begin(), b.notes.end(), note) == b.notes.end();
    return found;
}

ComposeRequest variation(double distance)
{
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Variation;
    request.draft = draft();
    request.lastBar = 3;
    request.takes = 1;
    request.distance = distance;
    return request;
}

TEST(MusicModesTest, AVariationGoesAsFarAsItIsAskedTo)
{
    SteadyModel model;
    std::vector<std::size_t> changed;
    for (const double distance : {0.0, 0.3, 0.7, 1.0}) {
        const auto take = composed(model, variation(distance)).takes[0];
        changed.push_back(differences(draft().tracks[0], take.tracks[0]));
    }
    EXPECT_EQ(changed[0], 0u);
    EXPECT_GT(changed[1], 0u);
    EXPECT_GT(changed[2], changed[1]);
    EXPECT_EQ(changed[3], 16u);
}

TEST(MusicModesTest, TheTakesOfAVariationChangeDifferentPlaces)
{
    SteadyModel model;
    auto request = variation(0.3);
    request.takes = 2;
    const auto takes = composed(model, request).takes;
    const auto original = draft();
    std::vector<music::Tick> places[2];
    for (int i = 0; i < 2; ++i)
        for (const auto& note : original.tracks[0].notes)
            if (const auto& notes = takes[std::size_t(i)].tracks[0].notes;
                std::find(notes.begin(), notes.end(), note) == notes.end())
                places[i].push_back(note.start);
    EXPECT_NE(places[0], places[1]);
}

TEST(MusicModesTest, APathLeadsFromOneTakeToTheOther)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Path;
    request.draft = draft();
    request.target = draft();
    for (auto& track : request.target.tracks)
        for (auto& note : track.notes) note.pitch += 7;
    request.takes = 5;
    const auto takes = composed(model, request).takes;
    std::vector<std::size_t> fromDraft, fromTarget;
    const auto pitchesOf = [](const music::Score& take, const music::Score& end) {
        std::size_t same = 0;
        for (std::size_t i = 0; i < end.tracks[1].notes.size(); ++i)
            for (const auto& note : take.tracks[1].notes)
                same +=
                    note.start == end.tracks[1].notes[i].start && note.pitch == end.tracks[1].notes[i].pitch;
        return same;
    };
    for (const auto& take : takes) {
        fromDraft.push_back(pitchesOf(take, request.draft));
        fromTarget.push_back(pitchesOf(take, request.target));
    }
    EXPECT_TRUE(std::is_sorted(fromDraft.rbegin(), fromDraft.rend()));
    EXPECT_TRUE(std::is_sorted(fromTarget.begin(), fromTarget.end()));
    EXPECT_GT(fromDraft.front(), fromDraft.back());
    EXPECT_LT(fromTarget.front(), fromTarget.back());

    request.target.tracks.pop_back();
    EXPECT_NE(engine::MusicComposer(model, {}).run(request).error().text().find("the same tracks"),
              std::string::npos);
}

TEST(MusicModesTest, NotesThatReachIntoLockedBarsStay)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Fill;
    request.draft = draft();
    auto& notes = request.draft.tracks[1].notes;
    notes[7] = {7 * 96, 4 * 96, 41, 44};   // out of the second bar into the third
    notes[11] = {11 * 96, 2 * 96, 43, 44}; // out of the third into the fourth
    request.firstBar = request.lastBar = 2;
    request.openTracks = {1};
    request.takes = 1;
    const auto take = composed(model, request).takes[0];
    for (const auto& note : notes) {
        const bool inside = note.start >= 2 * 384 && note.end() <= 3 * 384;
        const auto& made = take.tracks[1].notes;
        EXPECT_EQ(std::find(made.begin(), made.end(), note) == made.end(), inside) << note.start;
    }
    for (std::size_t i = 0; i < take.tracks[1].notes.size(); ++i)
        for (std::size_t j = i + 1; j < take.tracks[1].notes.size(); ++j) {
            const auto &a = take.tracks[1].notes[i], &b = take.tracks[1].notes[j];
            EXPECT_FALSE(a.pitch == b.pitch && a.end() > b.start) << a.start << " " << b.start;
        }
}

TEST(MusicModesTest, ADraftWithAPickUpAndTwoMetersIsAccompaniedThroughout)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Accompany;
    request.texture = "melody-chords";
    request.takes = 1;
    music::Track melody{"Flute", 73, false, {}, {}, {}};
    for (int q = 0; q < 1 + 8 + 9; ++q) melody.notes.push_back({q * 480, 480, 60 + q % 12, 80});
    request.draft.tracks = {melody};
    request.draft.pickUp = 480;
    request.draft.meters = {{0, 4, 4}, {480 * 9, 3, 4}};
    const auto take = composed(model, request).takes[0];
    EXPECT_TRUE(music::validate(take));
    ASSERT_EQ(take.tracks.size(), 2u);
    EXPECT_EQ(take.tracks[0], melody);
    EXPECT_EQ(take.tracks[1].notes.size(), 18u);
    EXPECT_EQ(take.tracks[1].notes.back().start, 17 * 480);
}

TEST(MusicModesTest, FillingSeesBothSides)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Fill;
    request.draft = draft();
    auto& track = request.draft.tracks[0];
    for (int q = 16; q < 80; ++q) track.notes.push_back({q * 96, 96, 60, 80});
    request.firstBar = 9;
    request.lastBar = 10;
    request.openTracks = {0};
    request.takes = 1;
    composed(model, request);
    EXPECT_EQ(model.calls, 1);
    const auto& window = model.last[0];
    ASSERT_EQ(window.grid.frames, 8 * 16);
    for (int bar = 0; bar < 8; ++bar)
        EXPECT_EQ(window.given[std::size_t(bar * 16)], bar != 3 && bar != 4) << bar;
}

TEST(MusicModesTest, OfManyTracksTheOpenOnesAndTheBusiestAreRead)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Fill;
    request.draft = draft();
    for (int t = 0; t < 4; ++t) {
        auto track = request.draft.tracks[0];
        track.name = "More " + std::to_string(t);
        request.draft.tracks.push_back(track);
    }
    request.draft.tracks[5].notes.resize(2);
    request.openTracks = {5};
    request.firstBar = 0;
    request.lastBar = 3;
    request.takes = 1;
    const auto take = composed(model, request).takes[0];
    ASSERT_EQ(take.tracks.size(), 6u);
    for (std::size_t t = 0; t < 5; ++t) EXPECT_EQ(take.tracks[t], request.draft.tracks[t]) << t;
    EXPECT_EQ(take.tracks[5].notes.size(), 16u);
}

TEST(MusicModesTest, CleaningTouchesNewNotesAlone)
{
    SteadyModel model;
    ComposeRequest request;
    request.mode = ComposeRequest::Mode::Continue;
    request.draft = draft(); // holds chromatic notes
    request.bars = 2;
    request.takes = 1;
    // The model's pitch goes with the seed: one that lies outside C major.
    const auto outside = [&] {
        const auto raw = composed(model, request);
        EXPECT_EQ(raw.cleaned, 0u);
        return !(request.key.scale() >> (raw.takes[0].tracks[0].notes.back().pitch % 12) & 1);
    };
    while (!outside()) ++request.seed;
    request.cleaning.key = true;
    const auto made = composed(model, request);
    EXPECT_GT(made.cleaned, 0u);
    const auto& notes = made.takes[0].tracks[0].notes;
    EXPECT_TRUE(std::equal(request.draft.tracks[0].notes.begin(), request.draft.tracks[0].notes.end(),
                           notes.begin()));
    for (std::size_t i = 16; i < notes.size(); ++i)
        EXPECT_TRUE(request.key.scale() >> (notes[i].pitch % 12) & 1);
}

TEST(MusicModesTest, ComposersMix)
{
    const std::vector<std::string> names{"", "bach", "haydn"};
    using Parts = std::vector<std::pair<int, float>>;
    EXPECT_EQ(engine::parseComposers("Haydn", names).value(), (Parts{{2, 1.0f}}));
    EXPECT_EQ(engine::parseComposers("bach:3, haydn:0.5", names).value(), (Parts{{1, 3.0f}, {2, 0.5f}}));
    EXPECT_TRUE(engine::parseComposers("", names).value().empty());
    EXPECT_NE(engine::parseComposers("bach,xenakis", names).error().text().find("bach, haydn"),
              std::string::npos);
    for (const auto* wrong : {"bach:0", "bach:-1", "bach:x", "bach:nan", "bach:1e9"})
        EXPECT_FALSE(engine::parseComposers(wrong, names).ok()) << wrong;
}

TEST(MusicModesTest, AScaleMayBeLockedInsteadOfTheKey)
{
    SteadyModel model;
    ComposeRequest request;
    request.key = music::parseKey("D minor").value();
    request.lockKey = true;
    request.scale = music::ScaleKind::Dorian;
    EXPECT_EQ(engine::lockedScale(request), 0b101010110101); // the white keys
    composed(model, request);
    EXPECT_TRUE(model.last[0].allowed[0] >> 9 & 1);  // the sixth of the dorian scale, above C
    EXPECT_FALSE(model.last[0].allowed[0] >> 8 & 1); // and not the minor one
}

} // namespace
