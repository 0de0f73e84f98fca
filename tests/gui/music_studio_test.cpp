// SPDX-License-Identifier: GPL-3.0-or-later
#include "music_fixture.h"

#include "core/music/score_edits.h"

#include <QSettings>
#include <QSignalSpy>

#include <algorithm>

namespace moyun::test {

namespace {

using bridge::MusicStudio;
using bridge::MusicTake;
using bridge::MusicWishes;
using bridge::ScoreDocument;
using Mode = MusicWishes::Mode;
using Range = ScoreDocument::Range;

constexpr music::Tick kBar = 1920;

class MusicStudioTest : public MusicFixture
{
protected:
    MusicWishes wishes(Mode mode, int takes = 3) const
    {
        MusicWishes w = studio->wishes();
        w.mode = mode;
        w.takes = takes;
        w.removeGrains = false;
        return w;
    }
    static std::vector<music::Note> outside(const music::Track& track, Range range)
    {
        auto notes = track.notes;
        std::erase_if(notes,
                      [=](const auto& note) { return note.start >= range.from && note.end() <= range.to; });
        return notes;
    }
};

TEST_F(MusicStudioTest, StartsWithEmptyTracksAndTheNamesOfTheModel)
{
    start();
    EXPECT_TRUE(studio->isModelReady());
    EXPECT_EQ(studio->composers(), QStringList{QStringLiteral("bach")});
    EXPECT_EQ(studio->textures(), (QStringList{QStringLiteral("piano"), QStringLiteral("melody-chords"),
                                               QStringLiteral("free")}));
    ASSERT_EQ(document()->score().tracks.size(), 2u);
    EXPECT_EQ(document()->score().tracks[0].name, "Piano RH");
    EXPECT_EQ(document()->track(), 0);
    EXPECT_EQ(music::keyAt(document()->score(), 0), (music::KeySignature{0, -3, true}));
    EXPECT_FALSE(studio->hasUnsavedWork());
    EXPECT_EQ(studio->wishProblem(), QString());
}

TEST_F(MusicStudioTest, TakesAreHeardBeforeTheyTouchTheScoreAndAppliedAsOneStep)
{
    start();
    document()->restore(twoHands());
    MusicWishes w = wishes(Mode::New);
    w.key = QStringLiteral("E minor");
    w.beats = 3;
    w.bars = 5;
    w.seed = 40;
    QSignalSpy busy(studio.get(), &MusicStudio::busyChanged);
    ASSERT_EQ(composed(w), 3);
    EXPECT_EQ(busy.count(), 2);
    const auto takes = studio->takes();
    EXPECT_EQ(takes[0].name, QStringLiteral("E minor, 5 bars, 40"));
    EXPECT_EQ(takes[2].wishes.seed, 42u);
    EXPECT_FALSE(takes[0].fresh);
    EXPECT_NE(*takes[0].score, *takes[1].score);
    EXPECT_EQ(takes[0].score->meters, (std::vector<music::Meter>{{0, 3, 4}}));
    EXPECT_EQ(document()->score(), twoHands());

    QSignalSpy auditioned(studio.get(), &MusicStudio::auditionedChanged);
    studio->audition(takes[1].id);
    EXPECT_EQ(studio->auditioned(), takes[1].id);
    EXPECT_TRUE(studio->transport()->isAuditioning());
    studio->audition(takes[2].id);
    EXPECT_EQ(studio->auditioned(), takes[2].id);
    EXPECT_EQ(document()->score(), twoHands());
    studio->apply(takes[1].id);
    EXPECT_EQ(studio->auditioned(), 0u);
    EXPECT_FALSE(studio->transport()->isAuditioning());
    EXPECT_EQ(document()->score(), *takes[1].score);
    ASSERT_EQ(document()->undoStack()->count(), 1);
    EXPECT_EQ(document()->undoStack()->undoText(), QStringLiteral("Apply \"E minor, 5 bars, 41\""));
    document()->undoStack()->undo();
    EXPECT_EQ(document()->score(), twoHands());
    document()->undoStack()->redo();
    EXPECT_EQ(document()->score(), *takes[1].score);
    // The panel follows the piece.
    ASSERT_TRUE(waitFor([&] { return studio->wishes().beats == 3; }));
    EXPECT_EQ(studio->wishes().key, QStringLiteral("E minor"));
}

TEST_F(MusicStudioTest, MoreTakesHaveTheNextSeedsAndStandInFront)
{
    start();
    ASSERT_EQ(composed(wishes(Mode::New)), 3);
    const auto first = studio->takes();
    QSignalSpy changed(studio.get(), &MusicStudio::takesChanged);
    studio->composeMore();
    ASSERT_TRUE(waitFor([&] { return changed.count() > 0; }));
    ASSERT_EQ(studio->takes().size(), 6);
    EXPECT_EQ(studio->takes()[0].wishes.seed, 4u);
    EXPECT_EQ(studio->takes()[3].id, first[0].id);
    EXPECT_EQ(studio->wishes().seed, 4u);
}

TEST_F(MusicStudioTest, FillingLeavesAllElseTickForTick)
{
    start();
    auto score = twoHands();
    score.tracks[0].notes[3].length = 900; // from the locked first bar into the open second
    score.tracks.push_back({"Drums", 0, true, {{0, 60, 36, 99}, {2000, 60, 38, 99}}, {}, {}});
    use(score);
    MusicWishes w = wishes(Mode::Fill);
    studio->setWishes(w);
    EXPECT_FALSE(studio->wishProblem().isEmpty()); // no bars chosen
    document()->setRange(Range{kBar, 3 * kBar});
    EXPECT_EQ(studio->wishProblem(), QString());
    w.tracks = {0};
    ASSERT_EQ(composed(w), 3);
    const Range range{kBar, 3 * kBar};
    for (const auto& take : studio->takes()) {
        EXPECT_EQ(take.name.left(8), QStringLiteral("Bars 2–3"));
        EXPECT_EQ(take.fresh, range);
        auto rest = *take.score;
        EXPECT_EQ(outside(rest.tracks[0], range), outside(score.tracks[0], range));
        EXPECT_NE(rest.tracks[0].notes, score.tracks[0].notes);
        rest.tracks[0].notes = score.tracks[0].notes;
        EXPECT_EQ(rest, score); // the left hand, the drums, the rest
    }
    EXPECT_NE(studio->takes()[0].score->tracks[0].notes, studio->takes()[1].score->tracks[0].notes);
    studio->apply(studio->takes()[1].id);
    EXPECT_EQ(document()->score(), *studio->takes()[1].score);
    EXPECT_EQ(document()->undoStack()->count(), 1);
    document()->undoStack()->undo();
    EXPECT_EQ(document()->score(), score);
}

TEST_F(MusicStudioTest, WhatWasEditedSinceStaysWhenATakeIsApplied)
{
    start();
    use(twoHands());
    document()->setRange(Range{kBar, 2 * kBar});
    MusicWishes w = wishes(Mode::Fill);
    w.tracks = {0};
    ASSERT_EQ(composed(w), 3);
    const MusicTake take = studio->takes()[0];
    auto edited = twoHands();
    edited.tracks[0].notes[0].velocity = 99;
    edited.tracks[1].notes.pop_back();
    edited.tempi = {{0, 400'000}};
    ASSERT_TRUE(document()->change(edited, {}, QStringLiteral("Edit")));
    studio->apply(take.id);
    const auto& now = document()->score();
    EXPECT_EQ(now.tracks[0].notes[0].velocity, 99);
    EXPECT_EQ(now.tracks[1], edited.tracks[1]);
    EXPECT_EQ(now.tempi, edited.tempi);
    const auto within = [](const music::Track& track) {
        std::vector<music::Note> notes;
        for (const auto& note : track.notes)
            if (note.start >= kBar && note.start < 2 * kBar) notes.push_back(note);
        return notes;
    };
    EXPECT_EQ(within(now.tracks[0]), within(take.score->tracks[0]));
    document()->undoStack()->undo();
    EXPECT_EQ(document()->score(), edited);
    // Tracks that are other ones by now are left alone, and it is said.
    auto renamed = edited;
    renamed.tracks[0].name = "Flute";
    document()->change(renamed, {}, QStringLiteral("Rename"));
    studio->apply(take.id);
    EXPECT_EQ(document()->score(), renamed);
    ASSERT_EQ(notices.size(), 1);
    EXPECT_FALSE(noticeTexts[0].isEmpty());
}

TEST_F(MusicStudioTest, ATrackThatIsEmptyYetIsFilled)
{
    start();
    auto score = twoHands();
    score.tracks[1].notes.clear();
    use(score);
    document()->setRange(Range{0, 2 * kBar});
    MusicWishes w = wishes(Mode::Fill);
    w.tracks = {1};
    ASSERT_EQ(composed(w), 3);
    const auto& made = *studio->takes()[0].score;
    EXPECT_EQ(made.tracks[0], score.tracks[0]);
    EXPECT_EQ(made.tracks[1].notes.size(), 8u);
    EXPECT_TRUE(made.markers.empty());
}

TEST_F(MusicStudioTest, BarsBehindTheEndAreFilled)
{
    start();
    use(twoHands());
    document()->setRange(Range{3 * kBar, 6 * kBar});
    ASSERT_EQ(composed(wishes(Mode::Fill)), 3);
    const auto& made = *studio->takes()[0].score;
    EXPECT_EQ(made.end(), 6 * kBar);
    EXPECT_TRUE(made.markers.empty());
    auto cut = made;
    for (auto& track : cut.tracks) track.notes.resize(12);
    auto before = twoHands();
    for (auto& track : before.tracks) track.notes.resize(12);
    EXPECT_EQ(cut, before);
}

TEST_F(MusicStudioTest, ContinuingAddsBarsBehindTheEnd)
{
    start();
    use(twoHands());
    MusicWishes w = wishes(Mode::Continue);
    w.bars = 3;
    ASSERT_EQ(composed(w), 3);
    const MusicTake take = studio->takes()[0];
    EXPECT_EQ(take.name, QStringLiteral("C major, 3 bars more, 1"));
    EXPECT_EQ(take.fresh, (Range{4 * kBar, 7 * kBar}));
    auto head = *take.score;
    EXPECT_EQ(head.end(), 7 * kBar);
    for (auto& track : head.tracks) track.notes.resize(16);
    EXPECT_EQ(head, twoHands());
    // What is heard begins a bar before.
    EXPECT_EQ(bridge::heardOf(take)->end(), 4 * kBar);
    studio->apply(take.id);
    EXPECT_EQ(document()->score(), *take.score);
}

TEST_F(MusicStudioTest, AMelodyGetsCompanions)
{
    start();
    auto score = twoHands();
    score.tracks.pop_back();
    score.tracks[0].name = "Flute";
    score.tracks.push_back({"Drums", 0, true, {{0, 60, 36, 99}}, {}, {}});
    use(score);
    MusicWishes w = wishes(Mode::Accompany);
    w.texture = QStringLiteral("melody-chords");
    ASSERT_EQ(composed(w), 3);
    const auto& made = *studio->takes()[0].score;
    ASSERT_EQ(made.tracks.size(), 3u);
    EXPECT_EQ(made.tracks[0], score.tracks[0]);
    EXPECT_EQ(made.tracks[1], score.tracks[1]);
    EXPECT_EQ(made.tracks[2].name, "Chords");
    EXPECT_EQ(made.tracks[2].notes.size(), 16u);
    // Into an empty track of that name, where there is one by then.
    auto ready = score;
    ready.tracks.push_back({"Chords", 5, false, {}, {}, {}});
    document()->change(ready, {}, QStringLiteral("Add"));
    studio->apply(studio->takes()[0].id);
    ASSERT_EQ(document()->score().tracks.size(), 3u);
    EXPECT_EQ(document()->score().tracks[2].program, 5);
    EXPECT_EQ(document()->score().tracks[2].notes, made.tracks[2].notes);
}

TEST_F(MusicStudioTest, TheOtherTracksAccompanyTheEditedOne)
{
    start();
    use(twoHands());
    document()->setTrack(1);
    ASSERT_EQ(composed(wishes(Mode::Accompany)), 3);
    for (const auto& take : studio->takes()) {
        EXPECT_EQ(take.score->tracks[1], twoHands().tracks[1]);
        EXPECT_NE(take.score->tracks[0], twoHands().tracks[0]);
        EXPECT_EQ(take.score->tracks.size(), 2u);
    }
    document()->change(music::Score(), {}, QStringLiteral("Clear"));
    EXPECT_FALSE(studio->wishProblem().isEmpty());
}

TEST_F(MusicStudioTest, AVariationTouchesTheBarsOfTheSelection)
{
    start();
    use(twoHands());
    document()->setSelection({5, 6});
    MusicWishes w = wishes(Mode::Variation);
    w.distance = 1;
    ASSERT_EQ(composed(w), 3);
    const Range range{kBar, 2 * kBar};
    const auto& take = studio->takes()[0];
    EXPECT_EQ(take.fresh, range);
    EXPECT_EQ(take.score->tracks[1], twoHands().tracks[1]);
    EXPECT_NE(take.score->tracks[0], twoHands().tracks[0]);
    EXPECT_EQ(outside(take.score->tracks[0], range), outside(twoHands().tracks[0], range));
    document()->setSelection({});
    EXPECT_FALSE(studio->wishProblem().isEmpty());
    document()->setRange(Range{0, kBar});
    EXPECT_EQ(studio->wishProblem(), QString());
}

TEST_F(MusicStudioTest, APathLeadsFromOneTakeToAnother)
{
    start();
    use(twoHands());
    document()->setRange(Range{kBar, 3 * kBar});
    ASSERT_EQ(composed(wishes(Mode::Fill, 2)), 2);
    MusicWishes w = wishes(Mode::Path, 4);
    studio->setWishes(w);
    EXPECT_FALSE(studio->wishProblem().isEmpty());
    w.pathFrom = 1;
    w.pathTo = 0;
    ASSERT_EQ(composed(w), 6);
    // The places are those of the same takes.
    EXPECT_EQ(studio->wishes().pathFrom, 5);
    EXPECT_EQ(studio->wishes().pathTo, 4);
    for (int i = 0; i < 4; ++i) {
        const auto& take = studio->takes()[i];
        EXPECT_EQ(take.name, QStringLiteral("Path, step %1 of 4").arg(i + 1));
        for (std::size_t t = 0; t < 2; ++t)
            EXPECT_EQ(outside(take.score->tracks[t], {kBar, 3 * kBar}),
                      outside(twoHands().tracks[t], {kBar, 3 * kBar}));
    }
    const auto from = studio->takes()[5].id;
    studio->forget(studio->takes()[0].id);
    EXPECT_EQ(studio->takes()[studio->wishes().pathFrom].id, from);
    studio->forget(from);
    EXPECT_EQ(studio->wishes().pathFrom, -1);
    EXPECT_EQ(studio->wishes().pathTo, 3);
}

TEST_F(MusicStudioTest, TheSixthTrackOfAScoreIsFilledToo)
{
    start();
    auto score = twoHands();
    for (int i = 0; i < 6; ++i) score.tracks.push_back(score.tracks[1]);
    use(score);
    document()->setRange(Range{0, kBar});
    MusicWishes w = wishes(Mode::Fill);
    studio->setWishes(w);
    EXPECT_TRUE(studio->wishProblem().contains(QStringLiteral("four")));
    w.tracks = {7};
    ASSERT_EQ(composed(w), 3);
    auto made = *studio->takes()[0].score;
    EXPECT_NE(made.tracks[7], score.tracks[7]);
    made.tracks[7] = score.tracks[7];
    EXPECT_EQ(made, score);
}

TEST_F(MusicStudioTest, TakesAreNamedPinnedForgottenAndFew)
{
    start();
    MusicWishes w = wishes(Mode::New, 60);
    w.bars = 1;
    ASSERT_EQ(composed(w), 60);
    const auto oldest = studio->takes().last().id, second = studio->takes()[58].id;
    studio->setPinned(oldest, true);
    studio->rename(oldest, QStringLiteral("  the one\n"));
    studio->rename(oldest, QStringLiteral(" "));
    studio->audition(second);
    w.seed = 1000;
    ASSERT_EQ(composed(w), MusicStudio::kMostTakes);
    const auto& takes = studio->takes();
    EXPECT_EQ(takes.last().id, oldest);
    EXPECT_EQ(takes.last().name, QStringLiteral("the one"));
    EXPECT_TRUE(takes.last().pinned);
    EXPECT_TRUE(std::none_of(takes.begin(), takes.end(), [&](const auto& t) { return t.id == second; }));
    EXPECT_EQ(studio->auditioned(), 0u);
    EXPECT_EQ(takes[0].wishes.seed, 1000u);
    studio->forget(oldest);
    EXPECT_EQ(takes.size(), MusicStudio::kMostTakes - 1);
    studio->forget(oldest); // unknown by now: nothing happens
    studio->apply(oldest);
    studio->audition(oldest);
    EXPECT_EQ(studio->auditioned(), 0u);
}

TEST_F(MusicStudioTest, WishesThatCannotBeMetAreExplained)
{
    start();
    const auto problem = [&, usual = wishes(Mode::New)](auto change) {
        MusicWishes w = usual;
        change(w);
        studio->setWishes(w);
        return studio->wishProblem();
    };
    EXPECT_TRUE(problem([](auto& w) { w.key = QStringLiteral("H dur"); }).contains(QStringLiteral("H dur")));
    EXPECT_TRUE(problem([](auto& w) { w.chords = QStringLiteral("i ? V"); }).contains(QLatin1Char('?')));
    EXPECT_TRUE(problem([](auto& w) { w.beats = 9; }).contains(QStringLiteral("9/4")));
    EXPECT_TRUE(
        problem([](auto& w) { w.composer = QStringLiteral("xenakis"); }).contains(QStringLiteral("xenakis")));
    EXPECT_TRUE(
        problem([](auto& w) { w.texture = QStringLiteral("opera"); }).contains(QStringLiteral("opera")));
    EXPECT_FALSE(problem([](auto& w) {
                     w.texture = QStringLiteral("free");
                     w.roles = {QStringLiteral("kazoo")};
                 }).isEmpty());
    EXPECT_FALSE(problem([](auto& w) { w.mode = Mode::Continue; }).isEmpty());
    EXPECT_EQ(problem([](auto& w) { w.chords = QStringLiteral("i iv V7 i"); }), QString());
    EXPECT_EQ(problem([](auto& w) { w.chords = QStringLiteral("free"); }), QString());
    // Out of range becomes the nearest allowed.
    EXPECT_EQ(problem([](auto& w) {
                  w.bars = 1000;
                  w.tempo = -5;
                  w.takes = 0;
                  w.distance = 7;
              }),
              QString());
    EXPECT_EQ(studio->wishes().bars, 64);
    EXPECT_EQ(studio->wishes().tempo, 10);
    EXPECT_EQ(studio->wishes().takes, 1);
    // Asked for in spite of it: nothing happens but a sentence.
    MusicWishes w = wishes(Mode::New);
    w.key = QStringLiteral("?");
    EXPECT_EQ(composed(w), 0);
    EXPECT_EQ(notices, QStringList{QStringLiteral("Nothing was composed.")});
}

TEST_F(MusicStudioTest, WishesAreKeptAndSpoiltOnesMended)
{
    start();
    MusicWishes w = wishes(Mode::Variation, 5);
    w.composer = QStringLiteral("bach");
    w.chords = QStringLiteral("i V");
    w.densityAsked = true;
    w.density = 1.5;
    w.cadence = true;
    w.bars = 12;
    w.seed = 1234567890123ull;
    studio->setWishes(w);
    restart();
    EXPECT_EQ(studio->wishes(), w);
    QSettings().setValue(QStringLiteral("music/wishes"),
                         QVariantMap{{QStringLiteral("mode"), 99},
                                     {QStringLiteral("bars"), -4},
                                     {QStringLiteral("tempo"), QStringLiteral("nan")},
                                     {QStringLiteral("key"), 5},
                                     {QStringLiteral("unit"), 7}});
    restart();
    EXPECT_EQ(studio->wishes().mode, Mode::New);
    EXPECT_EQ(studio->wishes().bars, 1);
    EXPECT_EQ(studio->wishes().tempo, 96);
    EXPECT_EQ(studio->wishes().unit, 4);
}

TEST_F(MusicStudioTest, AJobIsStopped)
{
    start(Slow);
    studio->setWishes(wishes(Mode::New));
    studio->compose();
    EXPECT_TRUE(studio->isBusy());
    ASSERT_TRUE(waitFor([&] { return began.load(); }));
    studio->stop();
    EXPECT_FALSE(studio->isBusy());
    engine->waitIdle();
    QTest::qWait(0);
    EXPECT_TRUE(studio->takes().isEmpty());
    EXPECT_TRUE(notices.isEmpty()); // stopped is not failed
    // What is asked for instead replaces it.
    began = false;
    studio->compose();
    ASSERT_TRUE(waitFor([&] { return began.load(); }));
    began = false;
    studio->composeMore();
    released = true;
    ASSERT_TRUE(waitFor([&] { return !studio->isBusy(); }));
    ASSERT_EQ(studio->takes().size(), 3);
    EXPECT_EQ(studio->takes()[0].wishes.seed, 4u);
}

TEST_F(MusicStudioTest, ClosingWhileAJobRunsEndsIt)
{
    start(Slow);
    studio->setWishes(wishes(Mode::New));
    studio->compose();
    ASSERT_TRUE(waitFor([&] { return began.load(); }));
    QSignalSpy takes(studio.get(), &MusicStudio::takesChanged), busy(studio.get(), &MusicStudio::busyChanged);
    studio->finish();
    engine->shutdown();
    QTest::qWait(0);
    EXPECT_EQ(takes.count(), 0);
    EXPECT_EQ(busy.count(), 0);
    studio->compose();
    studio->audition(1);
}

TEST_F(MusicStudioTest, AMissingOrFailingModelIsTold)
{
    start(Missing);
    EXPECT_FALSE(studio->isModelReady());
    EXPECT_TRUE(studio->modelProblem().contains(QStringLiteral("music.safetensors")));
    EXPECT_EQ(composed(wishes(Mode::New)), 0);
    ASSERT_EQ(notices.size(), 1);
    EXPECT_EQ(noticeTexts[0], studio->modelProblem());
    TearDown();
    notices.clear();
    noticeTexts.clear();
    start(Broken);
    EXPECT_EQ(composed(wishes(Mode::New)), 0);
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(noticeTexts[0].contains(QStringLiteral("no memory left")));
    EXPECT_FALSE(studio->isBusy());
}

TEST_F(MusicStudioTest, TheTransportPlaysWhatTheScoreIs)
{
    start();
    studio->transport()->prepare();
    use(twoHands());
    document()->changeNotes({{0, 480, 99, 100}}, {}, QStringLiteral("One"));
    document()->setTrack(1);
    document()->changeNotes({}, {}, QStringLiteral("None"));
    QTest::qWait(2 * MusicStudio::kSyncMs);
    studio->transport()->play();
    ASSERT_TRUE(waitFor([&] { return devices->synth() && !devices->synth()->notes().empty(); }));
    for (const auto& note : devices->synth()->notes()) EXPECT_EQ(int(note.message.a), 99);
}

} // namespace

} // namespace moyun::test
