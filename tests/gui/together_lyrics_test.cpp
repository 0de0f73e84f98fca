// SPDX-License-Identifier: GPL-3.0-or-later
// A poem's lines under a melody, laid with the mouse, seen in the piano roll, kept by files.
#include "together_fixture.h"

#include "core/music/midi_reader.h"
#include "core/music/midi_writer.h"
#include "core/music/score_file.h"
#include "ui/pianoroll/note_grid.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/shell/banner.h"
#include "ui/together/lyrics_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace moyun::test {

namespace {

music::Score melody()
{
    music::Score score;
    music::Track track{"Melody", 73, false, {}, {}, {}};
    constexpr int kPitches[] = {67, 69, 72, 74, 76, 74, 72, 69, 67, 64, 67, 69};
    for (int i = 0; i < 12; ++i) track.notes.push_back({i * 480, 480, kPitches[i], 90});
    // A rest before the last two.
    track.notes.push_back({13 * 480, 960, 72, 90});
    track.notes.push_back({15 * 480, 960, 67, 90});
    score.tracks = {track, {"Bass", 32, false, {{0, 1920, 43, 70}, {1920, 1920, 48, 70}}, {}, {}}};
    score.tempi = {{0, 600'000}};
    score.meters = {{0, 4, 4}};
    return score;
}

std::vector<std::string> textsOf(const music::Track& track)
{
    std::vector<std::string> texts;
    for (const auto& lyric : track.lyrics) texts.push_back(lyric.text);
    return texts;
}

} // namespace

TEST_F(TogetherFixture, LyricsAreLaidUnderTheMelodyInOneStep)
{
    music->document()->restore(melody());
    writePoem(u"空山新雨后，天气晚来秋。\n明月松间照，清泉石上流。");
    run("together.lyrics");
    EXPECT_EQ(window->currentWorkspace(), musicRoom);
    auto* dialog = this->dialog<ui::LyricsDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->track()->count(), 2);
    EXPECT_TRUE(dialog->tally()->text().contains(QStringLiteral("14")))
        << dialog->tally()->text().toStdString();
    EXPECT_TRUE(dialog->tally()->text().contains(QStringLiteral("6"))) << "six characters find no note";
    QTest::qWait(50);
    shoot(dialog, "lyrics-dialog");
    // Two of the lines are enough for this melody.
    dialog->lines()->setFocus();
    QTest::keyClick(dialog->lines(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(dialog->lines(), QStringLiteral("Silent, "));
    dialog->lines()->insertPlainText(QStringLiteral("空山新雨后"));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    const auto& track = music->document()->score().tracks[0];
    EXPECT_EQ(textsOf(track), (std::vector<std::string>{"Si-", "lent", "空", "山", "新", "雨", "后"}));
    EXPECT_EQ(track.lyrics[6].at, 6 * 480);
    EXPECT_EQ(music->document()->undoStack()->count(), 1);
    QTest::qWait(100);
    shoot(window.get(), "lyrics-roll");
    window->activateWindow();
    run("edit.undo");
    EXPECT_TRUE(music->document()->score().tracks[0].lyrics.empty());
    run("edit.redo");
    EXPECT_EQ(music->document()->score().tracks[0].lyrics.size(), 7u);
    run("together.noLyrics");
    EXPECT_TRUE(music->document()->score().tracks[0].lyrics.empty());
    run("edit.undo");
    EXPECT_EQ(music->document()->score().tracks[0].lyrics.size(), 7u);
}

TEST_F(TogetherFixture, TheRollDrawsThemAndOtherwiseNothing)
{
    music->document()->restore(melody());
    run("workspace.music");
    QTest::qWait(50);
    auto* grid = window->findChild<ui::NoteGrid*>();
    ASSERT_NE(grid, nullptr);
    const QImage without = grid->grab().toImage();
    music::Score score = melody();
    score.tracks[0].lyrics = {{0, "空"}};
    music->document()->change(score, {}, QStringLiteral("test"));
    QTest::qWait(50);
    const QImage with = grid->grab().toImage();
    QRect differs;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y)) differs |= QRect(x, y, 1, 1);
    const QRectF note = grid->noteRect(0);
    ASSERT_FALSE(differs.isNull());
    EXPECT_GE(differs.top(), int(note.bottom()) - 2);
    EXPECT_LT(differs.bottom(), int(note.bottom()) + 30);
    EXPECT_LT(differs.width(), 40);
}

// Moved notes take their syllables along, deleted ones take them away.
TEST_F(TogetherFixture, SyllablesFollowTheirNotes)
{
    music::Score score = melody();
    score.tracks[0].lyrics = {{0, "空"}, {480, "山"}, {960, "新"}};
    auto* document = music->document();
    document->restore(score);
    run("workspace.music");
    auto* grid = window->findChild<ui::NoteGrid*>();
    document->setSelection({13}); // the last, moved a cell to the right: no text, nothing changes
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Right);
    EXPECT_EQ(document->score().tracks[0].lyrics, score.tracks[0].lyrics);
    auto notes = document->notes();
    std::vector<bool> selected(notes.size(), false);
    document->setSelection({2});
    notes[2].start += 120;
    selected[2] = true;
    ASSERT_TRUE(document->changeNotes(notes, selected, QStringLiteral("move")));
    EXPECT_EQ(document->score().tracks[0].lyrics[2], (music::TextAt{1080, "新"}));
    document->undoStack()->undo();
    EXPECT_EQ(document->score().tracks[0].lyrics[2], (music::TextAt{960, "新"}));
    document->setSelection({1});
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Delete);
    EXPECT_EQ(textsOf(document->score().tracks[0]), (std::vector<std::string>{"空", "新"}));
    document->undoStack()->undo();
    EXPECT_EQ(document->score().tracks[0].lyrics.size(), 3u);
}

TEST_F(TogetherFixture, WithoutAMelodyItSaysSo)
{
    music->document()->restore({});
    run("together.lyrics");
    EXPECT_EQ(dialog<ui::LyricsDialog>(), nullptr);
    EXPECT_EQ(window->banner()->title(), QStringLiteral("There is no melody yet."));
}

} // namespace moyun::test
