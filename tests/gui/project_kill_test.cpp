// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program while somebody works at it, and looks at what is left (project_driver.cpp). The number of
// rounds: MOYUN_KILL_ROUNDS, else a few.
#include "project_hands.h"

#include "core/bridge/project_parts.h"
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>

namespace {

using namespace moyun;
using test::ProjectHands;

constexpr qint64 kOldMs = 2000; // edits older than that have to be there
constexpr int kStartMs = 60000; // only a hang reaches it

// How far the driver was by a moment, by its log.
struct Progress
{
    int dots = 0, notes = 0;
    std::size_t characters = 0;
    qint64 moment = 0; // of the last line that counts
    int saves = 0;
    std::int64_t takes = 0; // the id of the newest; they are counted from 1
};

Progress progressBy(const QString& log, qint64 moment)
{
    QFile file(log);
    Progress progress;
    if (!file.open(QIODevice::ReadOnly)) return progress;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const auto words = line.split(' ');
        if (words.size() != 3 || words[0] == "#" || words[0].toLongLong() > moment) continue;
        progress.moment = words[0].toLongLong();
        if (words[1] == "dot") progress.dots = std::max(progress.dots, words[2].toInt() + 1);
        if (words[1] == "note") progress.notes = std::max(progress.notes, words[2].toInt() + 1);
        if (words[1] == "text")
            progress.characters = std::max(progress.characters, std::size_t(words[2].toULongLong()));
        progress.saves += words[1] == "saved";
        if (words[1] == "take")
            progress.takes = std::max<std::int64_t>(progress.takes, words[2].toLongLong());
    }
    return progress;
}

// What a project holds of the driver's work; -1 where it is no beginning of it.
Progress heldBy(const project::ProjectContent& content)
{
    Progress held;
    if (content.canvas)
        while (held.dots < ProjectHands::kMostDots &&
               ProjectHands::hasDot(content.canvas->picture, held.dots))
            ++held.dots;
    if (content.score)
        while (ProjectHands::hasNote(*content.score, held.notes)) ++held.notes;
    if (!content.poems.empty()) {
        const auto text = bridge::poemOfText(content.poems.begin()->second).text;
        held.characters = text.size();
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] != U'一' + char32_t(i % 500)) {
                ADD_FAILURE() << "character " << i << " is another one";
                break;
            }
    }
    return held;
}

// Of a project with this many takes, none of which was deleted.
std::int64_t takesIn(project::ProjectStore& store)
{
    const auto takes = store.takes();
    EXPECT_TRUE(takes) << (takes ? "" : takes.error().text());
    if (!takes || takes->empty()) return 0;
    EXPECT_EQ(std::int64_t(takes->size()), takes->front().id) << "one in between is missing";
    const auto newest = store.takeResult(takes->front().id);
    EXPECT_TRUE(newest) << (newest ? "" : newest.error().text());
    return takes->front().id;
}

class Kill : public testing::Test
{
protected:
    void SetUp() override
    {
        qputenv("XDG_STATE_HOME", path("state"));
        folders = project::Folders::usual();
    }
    QByteArray path(const char* name) const
    {
        return QByteArray::fromStdString((folder.path() / name).string());
    }
    QString project() const { return QString::fromUtf8(path("work.moyun")); }
    QString log() const { return QString::fromUtf8(path("log")); }

    // Returns the moment of the kill, or 0 where the driver did not get to work.
    qint64 round(unsigned seed, int workMs)
    {
        QProcess driver;
        driver.setProcessChannelMode(QProcess::ForwardedChannels);
        QFile::remove(log());
        driver.start(QStringLiteral(MOYUN_PROJECT_DRIVER), {project(), log(), QString::number(seed)});
        const bool ready = QTest::qWaitFor(
            [&] {
                QFile file(log());
                return file.open(QIODevice::ReadOnly) && file.readAll().contains(" ready ");
            },
            kStartMs);
        if (ready) QTest::qWait(workMs);
        EXPECT_EQ(driver.state(), QProcess::Running) << "it ended by itself";
        const qint64 moment = QDateTime::currentMSecsSinceEpoch();
        driver.kill(); // SIGKILL
        driver.waitForFinished();
        return ready ? moment : 0;
    }

    // The newest state that the program would open: left work, or the user's file.
    void look(qint64 killed)
    {
        const Progress old = progressBy(log(), killed - kOldMs), all = progressBy(log(), killed);
        std::unique_ptr<project::ProjectStore> store;
        Progress held;
        const auto left = project::leftOvers(folders);
        EXPECT_LE(left.size(), 1u) << "one project, one working copy";
        if (!left.empty()) {
            auto opened = project::ProjectStore::recover(left.front(), folders);
            ASSERT_TRUE(opened) << opened.error().text();
            held = heldBy((*opened)->content());
            held.takes = takesIn(**opened);
            ++recovered;
        } else if (QFile::exists(project())) {
            auto opened = project::ProjectStore::open(project().toStdString(), folders);
            ASSERT_TRUE(opened) << opened.error().text();
            held = heldBy((*opened)->content());
            held.takes = takesIn(**opened);
        }
        EXPECT_GE(held.dots, std::max(old.dots, before.dots));
        EXPECT_GE(held.notes, std::max(old.notes, before.notes));
        EXPECT_GE(held.characters, std::max(old.characters, before.characters));
        EXPECT_GE(held.takes, std::max(all.takes, before.takes)) << "it is told once it is kept";
        lostNow = std::max(
            {all.dots - held.dots, all.notes - held.notes, int(all.characters) - int(held.characters)});
        held.saves = before.saves + all.saves;
        before = held;
        // The user's file: one that was written whole, and not before the last save that was told of.
        if (!QFile::exists(project())) {
            EXPECT_EQ(before.saves, 0);
            return;
        }
        for (const QString& name : QDir(QString::fromUtf8(path(""))).entryList({QStringLiteral("*.part*")}))
            ADD_FAILURE() << name.toStdString() << " is left beside the file";
        const auto faults = project::check(project().toStdString());
        ASSERT_TRUE(faults) << faults.error().text();
        for (const auto& fault : *faults) ADD_FAILURE() << fault;
        const auto content = project::contentOf(project().toStdString());
        ASSERT_TRUE(content) << content.error().text();
        const Progress saved = heldBy(*content);
        EXPECT_GE(saved.dots, savedDots) << "older than the file that was there before";
        EXPECT_LE(saved.dots, held.dots);
        savedDots = saved.dots;
    }

    test::TempDir folder;
    project::Folders folders;
    Progress before; // what the rounds so far have left
    int recovered = 0, lostNow = 0, savedDots = 0;
};

TEST_F(Kill, WhateverTheMomentNothingOlderThanTwoSecondsIsLost)
{
    const int rounds = std::max(1, qEnvironmentVariableIntValue("MOYUN_KILL_ROUNDS") > 0
                                       ? qEnvironmentVariableIntValue("MOYUN_KILL_ROUNDS")
                                       : 3);
    std::mt19937 random(20240611);
    int mostLost = 0, roundsWithLoss = 0;
    for (int i = 0; i < rounds && !HasFailure(); ++i) {
        const qint64 killed = round(random(), 150 + int(random() % 3000));
        ASSERT_NE(killed, 0) << "round " << i << ": the driver did not get to work";
        look(killed);
        mostLost = std::max(mostLost, lostNow);
        roundsWithLoss += lostNow > 0;
        if (i % 10 == 9 || i + 1 == rounds) {
            std::printf("%d rounds: %d dots, %d notes, %zu characters, %lld takes, %d saves; left work "
                        "recovered %d times; "
                        "edits of the last moment missing in %d rounds, %d at most\n",
                        i + 1, before.dots, before.notes, before.characters,
                        static_cast<long long>(before.takes), before.saves, recovered, roundsWithLoss,
                        mostLost);
            std::fflush(stdout);
        }
    }
    EXPECT_GT(before.dots + before.notes + int(before.characters), 0);
}

} // namespace
