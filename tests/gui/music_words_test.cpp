// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/key.h"
#include "ui/music/composer_mix.h"
#include "ui/music/music_words.h"
#include "ui/music/score_time.h"

#include <gtest/gtest.h>

#include <ostream>

namespace moyun::test {

using ui::ComposerMix;
using ui::MusicWords;

TEST(MusicWordsTest, APickUpIsBarNoughtAndCountsItsLastBeats)
{
    music::Score score;
    score.meters = {{0, 3, 4}};
    score.pickUp = 480;
    score.tracks = {{"A", 0, false, {{0, 480 * 7, 60, 80}}, {}, {}}};
    const music::BarMap bars(score);
    EXPECT_EQ(MusicWords::position(score, bars, 0), QStringLiteral("0:3"));
    EXPECT_EQ(MusicWords::position(score, bars, 480), QStringLiteral("1:1"));
    EXPECT_EQ(MusicWords::position(score, bars, 480 * 3), QStringLiteral("1:3"));
    EXPECT_EQ(MusicWords::position(score, bars, 480 * 4), QStringLiteral("2:1"));
    score.pickUp = 0;
    EXPECT_EQ(MusicWords::position(score, music::BarMap(score), 480 * 3), QStringLiteral("2:1"));
}

TEST(MusicWordsTest, TimeFollowsTheTempi)
{
    music::Score score;
    score.tempi = {{0, 500'000}, {960, 1'000'000}};
    EXPECT_DOUBLE_EQ(ui::secondsTo(score, 480), 0.5);
    EXPECT_DOUBLE_EQ(ui::secondsTo(score, 960), 1);
    EXPECT_DOUBLE_EQ(ui::secondsTo(score, 1440), 2);
    EXPECT_EQ(MusicWords::time(65.39), QStringLiteral("1:05.3"));
}

TEST(MusicWordsTest, EveryKeyOfferedIsOneThatIsRead)
{
    for (const QString& key : MusicWords::keys())
        EXPECT_TRUE(music::parseKey(key.toStdString()).ok()) << key.toStdString();
    EXPECT_EQ(MusicWords::key(QStringLiteral("nonsense")), QStringLiteral("nonsense"));
}

TEST(MusicWordsTest, MixturesAreReadWhateverStandsThere)
{
    const ComposerMix two = ComposerMix::read(QStringLiteral("beethoven:2,haydn"));
    EXPECT_EQ(two.first, QStringLiteral("beethoven"));
    EXPECT_EQ(two.second, QStringLiteral("haydn"));
    EXPECT_EQ(two.share, 67);
    EXPECT_EQ(two.written(), QStringLiteral("beethoven:67,haydn:33"));
    EXPECT_EQ(ComposerMix::read(QStringLiteral("bach")).written(), QStringLiteral("bach"));
    EXPECT_EQ((ComposerMix{QStringLiteral("bach"), QStringLiteral("bach"), 40}.written()),
              QStringLiteral("bach"));
    EXPECT_EQ(ComposerMix::read({}).written(), QString());
    for (const char* odd : {",,,", "a:-3,b:nan", "a:1e308,b:1e308", ":::", "a:0,b:0"}) {
        const ComposerMix mix = ComposerMix::read(QString::fromLatin1(odd));
        EXPECT_GE(mix.share, 1) << odd;
        EXPECT_LE(mix.share, 99) << odd;
    }
}

} // namespace moyun::test
