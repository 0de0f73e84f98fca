// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a project that cannot be read: it is told, and what is written in its place does not take it
// away.
#include "project_fixture.h"

#include "core/bridge/project_parts.h"
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "support/project_files.h"
#include "ui/project/left_project_row.h"
#include "ui/project/project_strip.h"
#include "ui/project/project_words.h"
#include "ui/project/recovery_dialog.h"

#include <QFile>

namespace {

using namespace moyun;
using Trouble = bridge::ProjectSession::Trouble;

class ProjectDamage : public test::ProjectFixture
{
protected:
    // p.moyun holds that poem as its text, and the look.
    void make(const std::string& poem, const std::string& look)
    {
        auto store = project::ProjectStore::create(project::Folders::usual());
        ASSERT_TRUE(store.ok());
        project::Edit edit;
        edit.poems[1] = poem;
        edit.canvas.emplace();
        edit.canvas->picture.width = edit.canvas->picture.height = 200;
        canvas::Layer layer;
        layer.id = edit.canvas->picture.nextId++;
        edit.canvas->layer = layer.id;
        edit.canvas->picture.layers.push_back(std::move(layer));
        edit.canvas->look = look;
        edit.canvas->lookMasks[3].edit(0, 0).px[7] = 77;
        ASSERT_TRUE((*store)->commit(edit));
        ASSERT_TRUE((*store)->saveAs(path(QStringLiteral("p.moyun")).toStdString()));
    }
    project::ProjectContent content()
    {
        const auto read = project::contentOf(path(QStringLiteral("p.moyun")).toStdString());
        return read ? *read : project::ProjectContent();
    }
};

TEST_F(ProjectDamage, ADamagedPoemIsToldAndStaysWhenAnotherIsWritten)
{
    bridge::PoemState state;
    state.text = U"床前明月光";
    state.locked.assign(state.text.size(), false);
    std::string damaged = bridge::poemText(state);
    damaged[0] = '[';
    make(damaged, {});
    start(path(QStringLiteral("p.moyun")));
    auto* strip = window()->project()->strip();
    ASSERT_TRUE(strip->isVisible());
    EXPECT_TRUE(strip->title().contains(QStringLiteral("poem"))) << strip->title().toStdString();
    EXPECT_EQ(poem().text, state.text) << "what can be made out";
    EXPECT_FALSE(session()->isEdited());
    write(U"一");
    ASSERT_TRUE(save());
    const auto saved = content();
    EXPECT_TRUE(bridge::isReadable(saved.poems.at(1)));
    EXPECT_EQ(saved.views.at("aside.poem"), damaged);
    EXPECT_TRUE(strip->isVisible()) << "until its owner goes on";
    QTest::mouseClick(strip->button(1), Qt::LeftButton);
    EXPECT_FALSE(strip->isVisible());
    quit();
    start(path(QStringLiteral("p.moyun")));
    EXPECT_FALSE(window()->project()->strip()->isVisible());
    write(U"二");
    ASSERT_TRUE(save());
    EXPECT_EQ(content().views.at("aside.poem"), damaged);
}

TEST_F(ProjectDamage, ADamagedLookKeepsItsTextAndItsMasks)
{
    make("{}", "{\"regions\":[{\"id\":3,");
    start(path(QStringLiteral("p.moyun")));
    auto* strip = window()->project()->strip();
    ASSERT_TRUE(strip->isVisible());
    EXPECT_TRUE(strip->title().contains(QStringLiteral("styles"))) << strip->title().toStdString();
    for (int round = 0; round < 2; ++round) {
        auto* document = program->canvas()->document();
        canvas::Picture changed = document->picture();
        changed.layers.front().name = "round " + std::to_string(round);
        document->change(changed, QStringLiteral("name"), 0, document->layer());
        ASSERT_TRUE(save());
        const auto saved = content();
        EXPECT_TRUE(bridge::isReadable(saved.canvas->look)) << saved.canvas->look;
        EXPECT_EQ(saved.views.at("aside.look"), "{\"regions\":[{\"id\":3,");
        ASSERT_TRUE(saved.canvas->lookMasks.contains(3));
        const auto tile = saved.canvas->lookMasks.at(3).tile(0, 0);
        ASSERT_TRUE(tile);
        EXPECT_EQ(tile->px[7], 77);
        quit();
        start(path(QStringLiteral("p.moyun")));
    }
}

TEST_F(ProjectDamage, LeftWorkThatCannotBeReadClaimsNothingAndItsPiecesAreSaved)
{
    start();
    write(U"一");
    ASSERT_TRUE(waitCommitted());
    quit(); // as by a kill
    auto left = project::leftOvers(project::Folders::usual());
    ASSERT_EQ(left.size(), 1u);
    const QString file = QString::fromStdString((left[0].folder / "project.moyun").string());
    test::execute(file.toStdString(), "PRAGMA journal_mode=DELETE; DROP TABLE meta");
    start();
    auto* recovery = waitForDialog<ui::RecoveryDialog>();
    ASSERT_TRUE(recovery);
    auto* row = recovery->rows().first();
    EXPECT_FALSE(row->times().contains(QStringLiteral("never saved"))) << row->times().toStdString();
    EXPECT_TRUE(row->recoverButton()->isEnabled());
    session()->salvage(row->id(), path(QStringLiteral("pieces.moyun")));
    ASSERT_TRUE(waitFor([this] { return banner().contains(QStringLiteral("pieces.moyun")); }));
    const auto saved = project::contentOf(path(QStringLiteral("pieces.moyun")).toStdString());
    ASSERT_TRUE(saved.ok()) << saved.error().text();
    EXPECT_NE(saved->poems.at(1).find("一"), std::string::npos);
    EXPECT_TRUE(QFile::exists(file)) << "it stays until it is deleted";
}

TEST_F(ProjectDamage, InkOnATransparentGroundIsShownOnPaper)
{
    QImage ink(64, 64, QImage::Format_ARGB32_Premultiplied);
    ink.fill(Qt::transparent);
    const QImage shown = ui::projectWords::framed(ink, QSize(64, 64), 1).toImage();
    EXPECT_EQ(shown.pixelColor(32, 32), QColor(Qt::white));
}

} // namespace
