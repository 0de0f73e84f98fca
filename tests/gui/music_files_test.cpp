// SPDX-License-Identifier: GPL-3.0-or-later
// Scores and sound as files: opened and exported in the background.
#include "music_fixture.h"

#include "core/audio/sound_font.h"
#include "core/music/midi_writer.h"
#include "core/music/score_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

namespace moyun::test {

namespace {

using bridge::MusicStudio;

constexpr music::Tick kBar = 1920;

using MusicFilesTest = MusicFixture;

TEST_F(MusicFilesTest, FilesAreSavedAndOpenedInTheBackground)
{
    start();
    use(twoHands());
    auto edited = twoHands();
    edited.tracks[0].notes[0].velocity = 100;
    document()->change(edited, {}, QStringLiteral("Edit"));
    EXPECT_TRUE(studio->hasUnsavedWork());
    QSignalSpy saved(studio.get(), &MusicStudio::saved), opened(studio.get(), &MusicStudio::opened);
    studio->exportTo(file("piece.mid"));
    EXPECT_TRUE(studio->isWriting());
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    EXPECT_FALSE(studio->isWriting());
    EXPECT_TRUE(document()->name().isEmpty()) << "a copy: the score is not the file's";
    EXPECT_TRUE(studio->hasUnsavedWork());
    document()->undoStack()->undo();
    EXPECT_FALSE(studio->hasUnsavedWork());

    studio->open(file("piece.mid"));
    ASSERT_TRUE(waitFor([&] { return opened.count() == 1; }));
    EXPECT_EQ(document()->score(), edited);
    EXPECT_EQ(document()->undoStack()->count(), 0);
    EXPECT_FALSE(studio->hasUnsavedWork());
    EXPECT_EQ(document()->name(), QStringLiteral("piece.mid"));
    EXPECT_EQ(studio->suggestedFile(), file("piece.mid"));
    EXPECT_EQ(studio->wishes().tempo, 120); // the panel asks for what the score is in

    // The score stays the other file's.
    studio->exportTo(file("copy.mid"));
    ASSERT_TRUE(waitFor([&] { return saved.count() == 2; }));
    EXPECT_EQ(document()->name(), QStringLiteral("piece.mid"));
    EXPECT_TRUE(QFileInfo::exists(file("copy.mid")));

    notices.clear();
    studio->exportTo(file("piece.xyz"));
    studio->exportTo(file("no/such/folder/piece.mid"));
    studio->open(file("nothing.mid"));
    ASSERT_TRUE(waitFor([&] { return notices.size() == 3; }));
    EXPECT_TRUE(notices.filter(QStringLiteral("piece.xyz")).size() == 1);
    EXPECT_EQ(document()->score(), edited);
    EXPECT_EQ(document()->name(), QStringLiteral("piece.mid"));

    studio->create();
    EXPECT_EQ(document()->score().noteCount(), 0u);
    EXPECT_TRUE(document()->name().isEmpty());
    EXPECT_EQ(QFileInfo(studio->suggestedFile()).fileName(), QStringLiteral("piece.mid"));
}

TEST_F(MusicFilesTest, SoundIsRenderedInTheBackground)
{
    if (!audio::findSoundFont()) GTEST_SKIP() << "no SoundFont is installed";
    start();
    use(twoHands());
    QSignalSpy saved(studio.get(), &MusicStudio::saved);
    studio->exportTo(file("piece.wav"));
    EXPECT_TRUE(studio->isWriting());
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    EXPECT_GT(QFileInfo(file("piece.wav")).size(), 8 * 44'100 * 4); // four bars of two seconds
    EXPECT_TRUE(document()->file().isEmpty());
    // One under way ends with the studio, and leaves nothing half.
    auto longer = twoHands();
    longer.length = 2000 * kBar;
    document()->restore(longer);
    studio->exportTo(file("long.wav"));
    studio->finish();
    EXPECT_FALSE(QFileInfo::exists(file("long.wav")));
}

TEST_F(MusicFilesTest, WhatAFileLacksIsListed)
{
    start();
    auto bytes = music::writeMidi(twoHands());
    bytes.resize(bytes.size() - 40); // cut short
    QFile out(file("cut.mid"));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()));
    out.close();
    QSignalSpy opened(studio.get(), &MusicStudio::opened);
    studio->open(file("cut.mid"));
    ASSERT_TRUE(waitFor([&] { return opened.count() == 1; }));
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices[0].contains(QStringLiteral("cut.mid")));
    EXPECT_FALSE(noticeTexts[0].isEmpty());
    EXPECT_GT(document()->score().noteCount(), 0u);
}

TEST_F(MusicFilesTest, AnExportUnderWayIsNotWhatWasChangedMeanwhile)
{
    start();
    use(twoHands());
    QSignalSpy saved(studio.get(), &MusicStudio::saved);
    studio->exportTo(file("piece.mid"));
    document()->changeNotes({}, {}, QStringLiteral("Erase"));
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    const auto read = music::readScoreFile(file("piece.mid").toStdString());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->score.noteCount(), 32u);
}

TEST_F(MusicFilesTest, AClosedWindowLosesNothing)
{
    start();
    use(twoHands());
    auto edited = twoHands();
    edited.tracks[1].notes.pop_back();
    document()->change(edited, {}, QStringLiteral("Edit"));
    studio->exportTo(file("piece.mid")); // and closed before it is written
    restart();
    EXPECT_TRUE(QFileInfo::exists(file("piece.mid")));
    ASSERT_TRUE(waitFor([&] { return document()->score().noteCount() > 0; }));
    EXPECT_EQ(document()->score(), edited);
    EXPECT_TRUE(studio->hasUnsavedWork());
    EXPECT_FALSE(document()->undoStack()->canUndo());
}

} // namespace

} // namespace moyun::test
