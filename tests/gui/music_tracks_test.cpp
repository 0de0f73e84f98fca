// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/control_edits.h"
#include "music_window_fixture.h"
#include "ui/music/instrument_picker.h"
#include "ui/music/instruments.h"
#include "ui/music/pan_knob.h"
#include "ui/music/track_panel.h"
#include "ui/music/track_row.h"

#include <QLineEdit>
#include <QSlider>
#include <QToolButton>
#include <QTreeWidget>

namespace moyun::test {

class MusicTracks : public MusicWindowFixture
{
protected:
    const QList<ui::TrackRow*>& rows() { return page->tracks()->rows(); }
    ui::InstrumentPicker* picker() { return page->tracks()->findChild<ui::InstrumentPicker*>(); }
    QStringList names()
    {
        QStringList all;
        for (const auto& track : score().tracks) all += QString::fromStdString(track.name);
        return all;
    }
};

TEST_F(MusicTracks, AnInstrumentIsFoundByAPartOfItsName)
{
    start();
    const int before = int(rows().size());
    QTest::mouseClick(page->tracks()->addButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return picker() && picker()->isVisible(); }));
    QTest::keyClicks(picker()->searchField(), QStringLiteral("viol"));
    QTest::keyClicks(picker()->searchField(), QStringLiteral("a"));
    QTest::keyClick(picker()->searchField(), Qt::Key_Return);
    ASSERT_EQ(rows().size(), before + 1);
    EXPECT_EQ(score().tracks.back().program, 41);
    EXPECT_EQ(score().tracks.back().name, "Viola");
    EXPECT_EQ(studio->document()->track(), before);
    EXPECT_TRUE(waitFor([&] { return !picker(); }));

    // Another one for it: its name follows, since it said no more than the instrument.
    QTest::mouseClick(rows().last()->instrumentButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return picker() && picker()->isVisible(); }));
    QTest::keyClicks(picker()->searchField(), QStringLiteral("drums"));
    QTest::keyClick(picker()->searchField(), Qt::Key_Return);
    EXPECT_TRUE(score().tracks.back().percussion);
    EXPECT_EQ(score().tracks.back().name, "Drums");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(score().tracks.back().program, 41);
    EXPECT_FALSE(score().tracks.back().percussion);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rows().size(), before);
}

TEST_F(MusicTracks, EveryInstrumentHasANameOfItsOwn)
{
    start();
    for (const char* code : {"en", "zh_CN"}) {
        language->use(QString::fromLatin1(code));
        QSet<QString> names;
        for (int program = 0; program < ui::Instruments::kCount; ++program)
            names += ui::Instruments::name(program);
        EXPECT_EQ(names.size(), ui::Instruments::kCount) << code;
    }
    EXPECT_EQ(ui::Instruments::name(40), QStringLiteral("小提琴"));
    EXPECT_TRUE(ui::Instruments::matches(40, QStringLiteral("violin"))); // in English, too
    language->use(QStringLiteral("en"));
}

TEST_F(MusicTracks, MuteSoloVolumeAndPan)
{
    start();
    ASSERT_TRUE(openScore(twoHands()));
    ASSERT_EQ(rows().size(), 2);
    QTest::mouseClick(rows()[0]->muteButton(), Qt::LeftButton);
    EXPECT_TRUE(studio->transport()->hearing(0).mute);
    QTest::mouseClick(rows()[1]->soloButton(), Qt::LeftButton);
    EXPECT_TRUE(studio->transport()->hearing(1).solo);
    EXPECT_FALSE(studio->transport()->hearing(1).mute);

    const int steps = studio->document()->undoStack()->count();
    rows()[0]->volume()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Left);
    EXPECT_EQ(music::controlAt(score().tracks[0].controls, music::Control::kVolume, 0),
              ui::TrackRow::kUsualVolume - 1);
    EXPECT_EQ(studio->document()->undoStack()->count(), steps + 1);
    // A drag is one step, however long.
    ui::PanKnob* pan = rows()[0]->pan();
    QTest::mousePress(pan, Qt::LeftButton, Qt::NoModifier, pan->rect().center());
    for (int by = 1; by <= 12; ++by) QTest::mouseMove(pan, pan->rect().center() + QPoint(by, 0));
    QTest::mouseRelease(pan, Qt::LeftButton, Qt::NoModifier, pan->rect().center() + QPoint(12, 0));
    EXPECT_GT(music::controlAt(score().tracks[0].controls, music::Control::kPan, 0), ui::PanKnob::kMiddle);
    EXPECT_EQ(studio->document()->undoStack()->count(), steps + 2);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(pan->value(), ui::PanKnob::kMiddle);
}

TEST_F(MusicTracks, TracksAreRenamedOrderedDoubledAndRemoved)
{
    start();
    ASSERT_TRUE(openScore(twoHands()));
    QTest::mouseClick(rows()[0], Qt::LeftButton, Qt::NoModifier, {60, 12});
    EXPECT_EQ(studio->document()->track(), 0);
    EXPECT_TRUE(rows()[0]->hasFocus());
    QTest::mouseClick(rows()[0]->muteButton(), Qt::LeftButton);
    key(Qt::Key_F2);
    ASSERT_TRUE(rows()[0]->nameField()->hasFocus());
    QTest::keyClicks(rows()[0]->nameField(), QStringLiteral("Upper"));
    key(Qt::Key_Return);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Upper"), QStringLiteral("Piano LH")}));
    ASSERT_TRUE(rows()[0]->hasFocus());
    // Muting goes along with the track.
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Piano LH"), QStringLiteral("Upper")}));
    EXPECT_EQ(studio->document()->track(), 1);
    EXPECT_TRUE(studio->transport()->hearing(1).mute);
    EXPECT_FALSE(studio->transport()->hearing(0).mute);
    ASSERT_TRUE(rows()[1]->hasFocus());
    page->tracks()->duplicateTrack(0);
    ASSERT_EQ(names().size(), 3);
    EXPECT_EQ(score().tracks[1].notes, score().tracks[0].notes);
    EXPECT_TRUE(studio->transport()->hearing(2).mute);
    rows()[1]->setFocus();
    key(Qt::Key_Delete);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Piano LH"), QStringLiteral("Upper")}));
    EXPECT_TRUE(studio->transport()->hearing(1).mute);
    for (int i = 0; i < 4; ++i) key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Piano RH"), QStringLiteral("Piano LH")}));
}

TEST_F(MusicTracks, ADragBringsATrackToItsPlace)
{
    start();
    ASSERT_TRUE(openScore(twoHands()));
    ui::TrackRow* row = rows()[0];
    const QPoint from(60, 12),
        to = row->mapFromGlobal(rows()[1]->mapToGlobal(rows()[1]->rect().bottomLeft())) + QPoint(60, -4);
    QTest::mousePress(row, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(row, (from + to) / 2);
    QTest::mouseMove(row, to);
    QTest::mouseRelease(row, Qt::LeftButton, Qt::NoModifier, to);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Piano LH"), QStringLiteral("Piano RH")}));
}

} // namespace moyun::test
