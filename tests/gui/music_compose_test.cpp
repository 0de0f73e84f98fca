// SPDX-License-Identifier: GPL-3.0-or-later
#include "music_window_fixture.h"
#include "ui/music/compose_panel.h"
#include "ui/music/count_section.h"
#include "ui/music/manner_section.h"
#include "ui/music/mode_section.h"
#include "ui/music/piece_section.h"
#include "ui/music/take_card.h"
#include "ui/music/take_list.h"
#include "ui/music/welcome_hint.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/pianoroll/roll_ruler.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

namespace moyun::test {

using Mode = bridge::MusicWishes::Mode;

class MusicCompose : public MusicWindowFixture
{
protected:
    const QList<ui::TakeCard*>& cards() { return page->compose()->takes()->cards(); }
    void click(ui::TakeCard* card) { QTest::mouseClick(card, Qt::LeftButton, Qt::NoModifier, {60, 12}); }
    // Drags along the ruler from within one bar (from 0) to within another.
    void chooseBars(int first, int last)
    {
        ui::RollRuler* ruler = page->roll()->ruler();
        const auto& bars = studio->document()->bars().bars();
        const auto x = [&](int bar) {
            const auto& b = bars[std::size_t(bar)];
            return int(page->roll()->model()->view().xOf(double(b.start + b.end) / 2));
        };
        const int y = ruler->height() / 4;
        QTest::mousePress(ruler, Qt::LeftButton, Qt::NoModifier, {x(first), y});
        QTest::mouseMove(ruler, {(x(first) + x(last)) / 2, y});
        QTest::mouseMove(ruler, {x(last), y});
        QTest::mouseRelease(ruler, Qt::LeftButton, Qt::NoModifier, {x(last), y});
    }
};

TEST_F(MusicCompose, EightTakesAreHeardAndOneIsPutIntoTheScore)
{
    start();
    ui::ComposePanel* panel = page->compose();
    chooseItem(panel->piece()->key(), QStringLiteral("C minor"));
    panel->piece()->bars()->setValue(8);
    chooseItem(panel->manner()->composer(), QStringLiteral("beethoven"));
    EXPECT_EQ(studio->wishes().key, QStringLiteral("C minor"));
    EXPECT_EQ(studio->wishes().bars, 8);
    EXPECT_EQ(studio->wishes().composer, QStringLiteral("beethoven"));
    ASSERT_TRUE(panel->hint().isEmpty()) << panel->hint().toStdString();
    const music::Score before = score();

    ASSERT_TRUE(composeTakes());
    ASSERT_EQ(studio->takes().size(), 8);
    ASSERT_EQ(cards().size(), 8);
    EXPECT_EQ(score(), before);

    click(cards()[2]);
    EXPECT_EQ(studio->auditioned(), studio->takes()[2].id);
    EXPECT_TRUE(cards()[2]->isPlaying());
    EXPECT_FALSE(cards()[1]->isPlaying());
    EXPECT_EQ(score(), before); // hearing touches nothing
    click(cards()[1]);
    EXPECT_TRUE(cards()[1]->isPlaying());
    EXPECT_FALSE(cards()[2]->isPlaying());
    click(cards()[1]);
    EXPECT_EQ(studio->auditioned(), 0u);

    QTest::mouseClick(cards()[1]->applyButton(), Qt::LeftButton);
    EXPECT_EQ(score().tracks, studio->takes()[1].score->tracks);
    EXPECT_GT(score().noteCount(), 0u);
    EXPECT_TRUE(page->welcome()->isHidden());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(score(), before);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(score().tracks, studio->takes()[1].score->tracks);
}

TEST_F(MusicCompose, TwoBarsChosenOnTheRulerAreFilledAndTheOthersStay)
{
    start();
    ASSERT_TRUE(openScore(twoHands()));
    const music::Score before = score();
    chooseItem(page->compose()->mode()->mode(), int(Mode::Fill));
    EXPECT_FALSE(page->compose()->hint().isEmpty()); // which bars?
    EXPECT_FALSE(page->compose()->composeButton()->isEnabled());
    chooseBars(1, 2);
    ASSERT_TRUE(studio->document()->range().has_value());
    EXPECT_EQ(studio->document()->range()->from, 4 * 480);
    EXPECT_EQ(studio->document()->range()->to, 12 * 480);
    EXPECT_EQ(page->compose()->mode()->place()->text(), QStringLiteral("Bars 2–3"));
    ASSERT_TRUE(page->compose()->hint().isEmpty()) << page->compose()->hint().toStdString();

    ASSERT_TRUE(composeTakes());
    cards()[0]->setFocus();
    key(Qt::Key_Return);
    ASSERT_EQ(score().tracks.size(), before.tracks.size());
    bool differs = false;
    for (std::size_t track = 0; track < before.tracks.size(); ++track) {
        const auto outside = [](const music::Track& from) {
            std::vector<music::Note> kept;
            for (const auto& note : from.notes)
                if (note.start < 4 * 480 || note.start >= 12 * 480) kept.push_back(note);
            return kept;
        };
        EXPECT_EQ(outside(score().tracks[track]), outside(before.tracks[track]));
        differs = differs || score().tracks[track].notes != before.tracks[track].notes;
    }
    EXPECT_TRUE(differs);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(score().tracks, before.tracks);
}

TEST_F(MusicCompose, TheTakesNeedNoMouse)
{
    start();
    ASSERT_TRUE(composeTakes());
    // F6: from the roll to the wishes, from there to the takes.
    page->setFocus();
    key(Qt::Key_F6);
    EXPECT_TRUE(page->compose()->mode()->mode()->hasFocus());
    key(Qt::Key_F6);
    ASSERT_TRUE(cards()[0]->hasFocus());
    key(Qt::Key_Down);
    ASSERT_TRUE(cards()[1]->hasFocus());
    key(Qt::Key_Space);
    EXPECT_EQ(studio->auditioned(), cards()[1]->id());
    EXPECT_FALSE(studio->transport()->isPlaying()); // Space was the card's, not the transport's
    key(Qt::Key_Space);
    EXPECT_EQ(studio->auditioned(), 0u);

    key(Qt::Key_P);
    EXPECT_TRUE(studio->takes()[1].pinned);
    key(Qt::Key_F2);
    ASSERT_TRUE(cards()[1]->nameField()->hasFocus());
    QTest::keyClicks(cards()[1]->nameField(), QStringLiteral("The dark one"));
    key(Qt::Key_Return);
    EXPECT_EQ(studio->takes()[1].name, QStringLiteral("The dark one"));
    ASSERT_TRUE(cards()[1]->hasFocus());
    const quint64 first = cards()[0]->id(), second = cards()[1]->id();
    key(Qt::Key_Up);
    key(Qt::Key_Delete);
    EXPECT_EQ(cards().size(), 7);
    EXPECT_EQ(cards()[0]->id(), second);
    EXPECT_NE(cards()[0]->id(), first);
    ASSERT_TRUE(cards()[0]->hasFocus());
    key(Qt::Key_Return);
    EXPECT_EQ(score().tracks, studio->takes()[0].score->tracks);

    // The button of a card by Tab and Enter.
    cards()[2]->playButton()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    EXPECT_EQ(studio->auditioned(), cards()[2]->id());
    key(Qt::Key_Return);
    EXPECT_EQ(studio->auditioned(), 0u);
}

TEST_F(MusicCompose, ChordsAreCheckedWhileTheyAreWritten)
{
    start();
    ui::MannerSection* manner = page->compose()->manner();
    manner->chords()->setFocus();
    QTest::keyClicks(manner->chords(), QStringLiteral("i iv V i"));
    EXPECT_FALSE(manner->chords()->property("bad").toBool());
    EXPECT_TRUE(manner->chordsHint()->text().startsWith(QStringLiteral("4 chords")))
        << manner->chordsHint()->text().toStdString();
    EXPECT_TRUE(page->compose()->composeButton()->isEnabled());
    QTest::keyClicks(manner->chords(), QStringLiteral(" Hqz"));
    EXPECT_TRUE(manner->chords()->property("bad").toBool());
    EXPECT_TRUE(manner->chordsHint()->text().contains(QStringLiteral("Hqz")));
    EXPECT_FALSE(page->compose()->composeButton()->isEnabled());
    manner->chords()->clear();
    QTest::keyClicks(manner->chords(), QStringLiteral("Cm Fm G7 Cm"));
    EXPECT_TRUE(page->compose()->composeButton()->isEnabled());
    // Letters typed were no commands.
    EXPECT_FALSE(studio->transport()->isPlaying());
}

TEST_F(MusicCompose, TheSameSeedGivesTheSameTakesAndTheDiceOthers)
{
    start();
    page->compose()->count()->takes()->setValue(2);
    ASSERT_TRUE(composeTakes());
    ASSERT_EQ(studio->takes().size(), 2);
    const auto first = *studio->takes()[0].score;
    ASSERT_TRUE(composeTakes());
    ASSERT_EQ(studio->takes().size(), 4);
    EXPECT_EQ(studio->takes()[0].score->tracks, first.tracks);
    // More: the next seeds.
    QTest::mouseClick(page->compose()->moreButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return studio->takes().size() == 6; }));
    EXPECT_NE(studio->takes()[0].wishes.seed, studio->takes()[2].wishes.seed);
    const auto seed = studio->wishes().seed;
    do QTest::mouseClick(page->compose()->count()->dice(), Qt::LeftButton);
    while (studio->wishes().seed == seed);
    EXPECT_EQ(page->compose()->count()->seed()->value(), int(studio->wishes().seed));
}

TEST_F(MusicCompose, EveryModeSaysWhatItWantsAndShowsNothingElse)
{
    start();
    ui::ModeSection* mode = page->compose()->mode();
    ui::PieceSection* piece = page->compose()->piece();
    EXPECT_TRUE(piece->key()->isVisible());
    chooseItem(mode->mode(), int(Mode::Variation));
    EXPECT_TRUE(mode->distance()->isVisible());
    EXPECT_FALSE(piece->key()->isVisible());
    EXPECT_FALSE(page->compose()->hint().isEmpty());
    mode->distance()->slider()->setFocus();
    const double distance = studio->wishes().distance;
    key(Qt::Key_Right);
    EXPECT_GT(studio->wishes().distance, distance);
    chooseItem(mode->mode(), int(Mode::Path));
    EXPECT_FALSE(mode->pathFrom()->isVisible()); // there are no takes
    EXPECT_FALSE(page->compose()->composeButton()->isEnabled());
    chooseItem(mode->mode(), int(Mode::New));
    ASSERT_TRUE(composeTakes());
    chooseItem(mode->mode(), int(Mode::Path));
    EXPECT_TRUE(mode->pathFrom()->isVisible());
    EXPECT_EQ(mode->pathFrom()->count(), 8);
    mode->pathFrom()->setCurrentIndex(0);
    Q_EMIT mode->pathFrom()->activated(0);
    mode->pathTo()->setCurrentIndex(3);
    Q_EMIT mode->pathTo()->activated(3);
    EXPECT_EQ(studio->wishes().pathTo, 3);
    EXPECT_TRUE(page->compose()->hint().isEmpty()) << page->compose()->hint().toStdString();
    chooseItem(mode->mode(), int(Mode::Continue));
    EXPECT_TRUE(piece->bars()->isVisible());
    EXPECT_FALSE(piece->meter()->isVisible());
}

TEST_F(MusicCompose, WithoutAModelAllElseWorks)
{
    start(Missing);
    EXPECT_FALSE(page->compose()->hint().isEmpty());
    EXPECT_FALSE(page->compose()->composeButton()->isEnabled());
    EXPECT_FALSE(page->welcome()->button(ui::WelcomeHint::Compose)->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(studio->isBusy());
    ASSERT_TRUE(page->welcome()->isVisible());
    QTest::mouseClick(page->welcome()->button(ui::WelcomeHint::Draw), Qt::LeftButton);
    EXPECT_TRUE(page->welcome()->isHidden());
    EXPECT_EQ(page->roll()->model()->tool(), ui::RollModel::Tool::Draw);
    EXPECT_GE(studio->document()->track(), 0);
}

TEST_F(MusicCompose, EscapeStopsComposing)
{
    start(Endless);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return composing->load(); }));
    EXPECT_TRUE(studio->isBusy());
    EXPECT_TRUE(page->compose()->stopButton()->isVisible());
    key(Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return !studio->isBusy(); }));
    EXPECT_TRUE(studio->takes().isEmpty());
    EXPECT_TRUE(page->compose()->composeButton()->isEnabled());
}

TEST_F(MusicCompose, ClosingTheWindowWhileComposingEndsIt)
{
    start(Endless);
    QObject::connect(window.get(), &ui::MainWindow::closing, studio.get(), [this] {
        studio->finish();
        engine->shutdown();
    });
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return composing->load(); }));
    window->close();
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(studio->takes().isEmpty());
}

} // namespace moyun::test
