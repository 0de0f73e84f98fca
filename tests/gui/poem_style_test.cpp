// SPDX-License-Identifier: GPL-3.0-or-later
// The writer's own style, with a stand-in for the program that learns: it does nothing until it is told to.
#include "poem_fixture.h"
#include "ui/poem/helper_panel.h"
#include "ui/poem/poem_editor.h"
#include "ui/poem/style_section.h"
#include "ui/poem/text_dialog.h"
#include "ui/widgets/switch_button.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

#include <csignal>

namespace moyun::test {

class PoemStyle : public PoemFixture
{
protected:
    void startWithLearner()
    {
        // It says how far it is each time the file `report` appears, and ends when `go` does.
        write("moyun",
              QStringLiteral(
                  "#!/bin/sh\n"
                  "here='%1'\n"
                  "while [ $# -gt 0 ]; do\n"
                  "  case $1 in --adapt) texts=$2;; --out) out=$2;; esac; shift\n"
                  "done\n"
                  "cp \"$texts\" \"$here/seen\"; printf half > \"$out\"; echo $$ > \"$here/started\"\n"
                  "while [ ! -e \"$here/go\" ]; do\n"
                  "  sleep 0.02\n"
                  "  if [ -e \"$here/report\" ]; then rm \"$here/report\"; echo 'texts 37 %' >&2; fi\n"
                  "done\n"
                  "if [ -e \"$here/fail\" ]; then\n"
                  "  echo 'moyun: note: products are slow' >&2\n"
                  "  echo 'moyun: The texts are too few to learn from: 3 poems with 60 "
                  "characters that the model knows. Give 5 poems and 200 characters at "
                  "least, better thirty poems.' >&2; exit 1\n"
                  "fi\n"
                  "printf 'adapter\\n' > \"$out\"\n"
                  "echo '{\"poems\": 31, \"before\": 200.0, \"after\": 150.0}'\n")
                  .arg(file("."))
                  .toUtf8());
        QFile(file("moyun")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        start();
    }
    void write(const char* name, const QByteArray& bytes = "x") const
    {
        QFile out(file(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    bool there(const char* name) const { return QFileInfo::exists(file(name)); }
    static bool adapterKept(const QString& folder)
    {
        return QFileInfo::exists(folder + QStringLiteral("/my-style.safetensors"));
    }
    ui::StyleSection* section() { return page->helpers()->style(); }
    // As a person does it: scrolled to, then clicked.
    void press(QWidget* button)
    {
        page->helpers()->findChild<QScrollArea*>()->ensureWidgetVisible(button);
        ASSERT_TRUE(button->isVisible() && button->isEnabled());
        const QPoint at = qobject_cast<ui::SwitchButton*>(button)
                              ? QPoint(button->width() - 12, button->height() / 2)
                              : button->rect().center();
        QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, at);
    }
    void chooseTexts()
    {
        write("mine.txt", "春江潮水连海平，海上明月共潮生。\n");
        press(section()->fileButton());
        auto* dialog = window->findChild<ui::TextDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->selectFile(file("mine.txt"));
        QMetaObject::invokeMethod(dialog, "accept");
        ASSERT_TRUE(waitFor([&] { return there("started"); }));
    }
    std::vector<std::vector<std::u32string>> candidates()
    {
        auto options = studio->options();
        options.seed = 7;
        studio->setOptions(options);
        bool came = false;
        const auto connection = QObject::connect(studio.get(), &bridge::PoemStudio::offersChanged,
                                                 studio.get(), [&] { came = !studio->offers().empty(); });
        studio->request();
        EXPECT_TRUE(waitFor([&] { return came && !studio->isBusy(); }));
        QObject::disconnect(connection);
        std::vector<std::vector<std::u32string>> all;
        for (const auto& offer : studio->offers()) all.push_back(offer.lines);
        return all;
    }
};

TEST_F(PoemStyle, IsLearnedUsedSwitchedOffAndForgotten)
{
    startWithLearner();
    type(u"春江潮水连海平，海上明月共潮生。");
    const auto before = candidates();
    EXPECT_FALSE(section()->use()->isVisible());
    EXPECT_FALSE(section()->forgetButton()->isVisible());

    chooseTexts();
    ASSERT_TRUE(section()->progress()->isVisible());
    EXPECT_EQ(section()->progress()->maximum(), 0); // nothing is known yet
    EXPECT_FALSE(section()->fileButton()->isVisible());
    write("report");
    ASSERT_TRUE(waitFor([&] { return section()->progress()->maximum() > 0; }));
    EXPECT_GE(section()->progress()->value(), 370);
    EXPECT_TRUE(section()->text().contains(QStringLiteral("minute left"))) << section()->text().toStdString();
    EXPECT_EQ(candidates(), before); // they come meanwhile, and as they were
    EXPECT_FALSE(adapterKept(styleFolder()));

    write("go");
    ASSERT_TRUE(waitFor([&] { return section()->use()->isVisible() && !studio->style()->isLearning(); }));
    EXPECT_TRUE(section()->use()->isChecked());
    EXPECT_TRUE(section()->text().contains(QStringLiteral("31 poems of \"mine.txt\"")));
    EXPECT_TRUE(section()->text().contains(QStringLiteral("25 %")));
    EXPECT_TRUE(adapterKept(styleFolder()));
    EXPECT_FALSE(QFileInfo::exists(styleFolder() + QStringLiteral("/my-style.safetensors.new")));
    // What stood there is composed anew in the style.
    ASSERT_TRUE(waitFor([&] {
        return !studio->isBusy() && !studio->offers().empty() && studio->offers()[0].lines != before[0];
    }));
    const auto styled = candidates();
    EXPECT_NE(styled, before);

    press(section()->use());
    EXPECT_FALSE(section()->use()->isChecked());
    EXPECT_EQ(candidates(), before);
    press(section()->use());
    ASSERT_TRUE(waitFor([&] {
        return !studio->isBusy() && !studio->offers().empty() && studio->offers()[0].lines == styled[0];
    }));

    press(section()->forgetButton());
    EXPECT_TRUE(adapterKept(styleFolder())); // one click alone does nothing
    press(section()->forgetButton());
    EXPECT_FALSE(adapterKept(styleFolder()));
    EXPECT_FALSE(section()->use()->isVisible());
    EXPECT_EQ(candidates(), before);
    EXPECT_TRUE(notices.isEmpty());
}

TEST_F(PoemStyle, CancelLeavesEverythingAsItWas)
{
    startWithLearner();
    type(u"春江潮水连海平，");
    chooseTexts();
    press(section()->cancelButton());
    ASSERT_TRUE(waitFor([&] { return !studio->style()->isLearning(); }));
    EXPECT_FALSE(section()->progress()->isVisible());
    EXPECT_TRUE(section()->fileButton()->isVisible());
    EXPECT_FALSE(adapterKept(styleFolder()));
    EXPECT_FALSE(QFileInfo::exists(styleFolder() + QStringLiteral("/my-style.safetensors.new")));
    EXPECT_TRUE(notices.isEmpty());
}

TEST_F(PoemStyle, ClosingTheWindowEndsTheProgram)
{
    startWithLearner();
    chooseTexts();
    QFile started(file("started"));
    ASSERT_TRUE(waitFor([&] { return started.size() > 0; }));
    ASSERT_TRUE(started.open(QIODevice::ReadOnly));
    const int id = started.readAll().trimmed().toInt();
    ASSERT_GT(id, 0);
    EXPECT_EQ(::kill(id, 0), 0);
    studio->finish();
    engine->shutdown();
    window.reset();
    studio.reset();
    EXPECT_NE(::kill(id, 0), 0);
    EXPECT_FALSE(QFileInfo::exists(styleFolder() + QStringLiteral("/my-style.safetensors.new")));
}

TEST_F(PoemStyle, WhatFailsIsToldInTheLanguageInUse)
{
    startWithLearner();
    language->use(QStringLiteral("zh_CN"));
    write("fail");
    write("go");
    chooseTexts();
    ASSERT_TRUE(waitFor([&] { return !notices.isEmpty(); }));
    EXPECT_FALSE(studio->style()->isLearning());
    EXPECT_FALSE(adapterKept(styleFolder()));
    EXPECT_TRUE(noticeTexts[0].contains(QStringLiteral("60"))) << noticeTexts[0].toStdString();
    language->use(QStringLiteral("en"));
}

TEST_F(PoemStyle, ThePoemsHereAreTextsToo)
{
    startWithLearner();
    type(u"春江潮水连海平，海上明月共潮生。");
    EXPECT_FALSE(section()->ownButton()->isEnabled()); // one is too few
    for (int take = 0; take < 5; ++take) {
        ASSERT_TRUE(waitForOffers());
        key(Qt::Key_Tab);
        key(Qt::Key_Z, Qt::ControlModifier);
    }
    ASSERT_EQ(studio->takes().size(), 5);
    ASSERT_TRUE(section()->ownButton()->isEnabled());
    press(section()->ownButton());
    ASSERT_TRUE(waitFor([&] { return there("started"); }));
    QFile seen(file("seen"));
    ASSERT_TRUE(seen.open(QIODevice::ReadOnly));
    const QString texts = QString::fromUtf8(seen.readAll());
    EXPECT_EQ(texts.count(QStringLiteral("\n\n")), 5);
    EXPECT_TRUE(texts.startsWith(QStringLiteral("春江潮水连海平")));
    write("go");
    ASSERT_TRUE(waitFor([&] { return adapterKept(styleFolder()); }));
    ASSERT_TRUE(waitFor([&] { return !studio->style()->isLearning(); }));
    EXPECT_FALSE(there("style/texts.txt")); // they are not kept
}

TEST_F(PoemStyle, IsThereAtTheNextStartAndADamagedOneIsIgnored)
{
    QDir().mkpath(styleFolder());
    write("style/my-style.safetensors", "adapter\n");
    startWithLearner();
    ASSERT_TRUE(waitFor([&] { return section()->use()->isVisible(); }));
    EXPECT_TRUE(section()->use()->isChecked());
    EXPECT_TRUE(notices.isEmpty());

    type(u"春江潮水连海平，海上明月共潮生。");
    press(section()->use());
    const auto plain = candidates();
    QTest::qWait(5); // another time of writing
    write("style/my-style.safetensors", "broken\n");
    press(section()->use());
    ASSERT_TRUE(waitFor([&] { return !notices.isEmpty(); }));
    EXPECT_TRUE(notices[0].contains(QStringLiteral("Your style cannot be used")));
    EXPECT_TRUE(noticeTexts[0].contains(QStringLiteral("my-style.safetensors")));
    EXPECT_FALSE(section()->use()->isChecked());
    EXPECT_EQ(candidates(), plain);
}

} // namespace moyun::test
