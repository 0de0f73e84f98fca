// SPDX-License-Identifier: GPL-3.0-or-later
#include "home_fixture.h"

#include "core/base/log.h"
#include "core/base/paths.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/banner.h"
#include "ui/shell/commands.h"
#include "ui/shell/installed_models.h"
#include "ui/shell/log_dialog.h"
#include "ui/shell/log_model.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/used_libraries.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

#include <fstream>

namespace moyun::test {

class HomeLog : public HomeFixture
{
protected:
    ui::LogDialog* open()
    {
        window->commands()->action(QStringLiteral("help.log"))->trigger();
        auto* opened = dialog<ui::LogDialog>();
        EXPECT_TRUE(opened && waitFor([&] { return opened->isVisible(); }));
        return opened;
    }
};

TEST_F(HomeLog, LinesAreFilteredSearchedAndCopied)
{
    base::log(base::LogLevel::Debug, "test", "a detail of lilies");
    base::log(base::LogLevel::Notice, "test", "a notice of lilies");
    base::log(base::LogLevel::Error, "test", "an error of lilies");
    auto* log = open();
    log->searchField()->setText(QStringLiteral("LILIES test"));
    EXPECT_EQ(log->list()->model()->rowCount(), 2);
    const auto level = [log](int index) {
        log->levelBox()->setCurrentIndex(index);
        Q_EMIT log->levelBox()->activated(index);
        return log->list()->model()->rowCount();
    };
    EXPECT_EQ(level(0), 3);
    EXPECT_EQ(level(3), 1);
    log->copy();
    EXPECT_TRUE(
        QApplication::clipboard()->text().endsWith(QStringLiteral("error test: an error of lilies\n")));
    // What happens meanwhile comes in.
    base::log(base::LogLevel::Error, "test", "more lilies");
    EXPECT_TRUE(waitFor([log] { return log->list()->model()->rowCount() == 2; }));
}

TEST_F(HomeLog, EarlierRunsAreReadFromTheFile)
{
    const std::string path = file("log/moyun.log").toStdString();
    base::logToFile(path);
    std::ofstream(path, std::ios::app) << "2026-01-02T03:04:05.006Z warning old: from another run\n";
    auto* log = open();
    log->sourceBox()->setCurrentIndex(1);
    Q_EMIT log->sourceBox()->activated(1);
    log->searchField()->setText(QStringLiteral("another run"));
    EXPECT_EQ(log->list()->model()->rowCount(), 1);
    base::logToFile({});
}

TEST_F(HomeLog, WhatTheBannerTellsIsInTheLog)
{
    window->banner()->tell(ui::Banner::Error, QStringLiteral("The pot is empty."),
                           QStringLiteral("Fill it."));
    const auto lines = base::logRing().lines();
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.back().text, "The pot is empty. Fill it.");
    EXPECT_EQ(lines.back().level, base::LogLevel::Error);
}

TEST_F(HomeLog, TheModelForgetsTheOldest)
{
    ui::LogModel model;
    std::vector<base::LogLine> many(ui::LogModel::kMost + 10);
    for (std::size_t i = 0; i < many.size(); ++i) many[i].number = i + 1;
    model.append({base::LogLine{}, base::LogLine{}});
    model.append(std::vector<base::LogLine>(many.begin(), many.begin() + ui::LogModel::kMost - 1));
    EXPECT_EQ(model.rowCount(), int(ui::LogModel::kMost));
    EXPECT_EQ(model.lines().back().number, ui::LogModel::kMost - 1);
}

TEST_F(HomeLog, AReportIsOfferedAndShown)
{
    const std::string path = file("crash.txt").toStdString();
    std::ofstream(path) << "Moyun ended unexpectedly.\nSignal: SIGSEGV\n";
    bool taken = false;
    window->banner()->tell(ui::Banner::Warning, QStringLiteral("t"), QStringLiteral("x"),
                           {QStringLiteral("Show the report"), [&taken] { taken = true; }});
    ASSERT_TRUE(window->banner()->offerButton()->isVisible());
    QTest::mouseClick(window->banner()->offerButton(), Qt::LeftButton);
    EXPECT_TRUE(taken);
    EXPECT_FALSE(window->banner()->isVisible());
    window->banner()->tell(ui::Banner::Notice, QStringLiteral("t"), QStringLiteral("x"));
    EXPECT_FALSE(window->banner()->offerButton()->isVisible());

    // Told over by something else, it comes back.
    window->banner()->tell(ui::Banner::Warning, QStringLiteral("offer"), {}, {QStringLiteral("Show"), [] {}});
    window->banner()->tell(ui::Banner::Error, QStringLiteral("trouble"), {});
    EXPECT_EQ(window->banner()->title(), QStringLiteral("trouble"));
    window->banner()->dismiss();
    EXPECT_EQ(window->banner()->title(), QStringLiteral("offer"));
    EXPECT_TRUE(window->banner()->offerButton()->isVisible());
    window->banner()->dismiss();
    EXPECT_FALSE(window->banner()->isVisible());

    ui::ReportDialog report(QString::fromStdString(path), window.get());
    EXPECT_TRUE(report.text()->toPlainText().contains(QStringLiteral("SIGSEGV")));
    EXPECT_TRUE(report.text()->isReadOnly());
}

TEST_F(HomeLog, AboutNamesModelsHashesAndLicences)
{
    const std::string folder = file("models").toStdString();
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/a.safetensors") << "abc";
    std::ofstream(folder + "/b.safetensors") << "other";
    const char* const hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // of abc
    std::ofstream(folder + "/manifest.json")
        << R"({"version":1,"models":[{"id":"a","file":"a.safetensors","bytes":3,"licence":"GPL-3.0-or-later","sha256":")"
        << hash << R"("},{"id":"b","file":"b.safetensors","bytes":5,"licence":"X","sha256":")" << hash
        << R"("},{"id":"evil","file":"../../etc/passwd","sha256":""},{"id":5}]})";
    qputenv("MOYUN_MODELS", QByteArray::fromStdString(folder));
    window->commands()->action(QStringLiteral("help.about"))->trigger();
    auto* about = dialog<ui::AboutDialog>();
    ASSERT_NE(about, nullptr);
    ASSERT_EQ(about->models()->topLevelItemCount(), 2);
    EXPECT_EQ(about->models()->topLevelItem(0)->text(4), QLatin1String(hash));
    about->checkButton()->click();
    EXPECT_TRUE(waitFor([about] { return !about->isChecking(); }));
    EXPECT_EQ(about->models()->topLevelItem(0)->text(3), QStringLiteral("unchanged"));
    EXPECT_EQ(about->models()->topLevelItem(1)->text(3), QStringLiteral("NOT what it should be"));
    EXPECT_EQ(about->libraries()->topLevelItemCount(), int(ui::UsedLibrary::all().size()));
    for (int i = 0; i < about->libraries()->topLevelItemCount(); ++i)
        for (int column = 0; column < 4; ++column)
            EXPECT_FALSE(about->libraries()->topLevelItem(i)->text(column).isEmpty());
    std::ofstream(folder + "/manifest.json") << "not JSON";
    EXPECT_TRUE(ui::InstalledModel::read().isEmpty());
    qunsetenv("MOYUN_MODELS");
}

} // namespace moyun::test
