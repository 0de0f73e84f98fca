// SPDX-License-Identifier: GPL-3.0-or-later
// The takes of a project: made by the rooms, found, named, applied, made once more, compared, deleted.
#include "takes_fixture.h"

#include "core/bridge/style_list_model.h"
#include "core/bridge/take_record.h"
#include "core/canvas/convert.h"
#include "ui/shell/job_panel.h"
#include "ui/shell/workspace.h"
#include "ui/takes/compare_takes_dialog.h"
#include "ui/takes/take_delegate.h"
#include "ui/takes/take_preview.h"
#include "ui/widgets/segments.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace {

using namespace moyun;
using bridge::ProjectTakes;
using project::TakeKind;

QImage photograph(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y, QColor(x * 255 / width, y * 255 / height, (x / 9 + y / 7) % 2 * 90));
    return image;
}

class Takes : public test::TakesFixture
{
protected:
    void makeOneOfEach()
    {
        renderStyle();
        ASSERT_TRUE(waitForTakes(1));
        askForVerse();
        ASSERT_TRUE(waitForTakes(2));
        compose(1);
        ASSERT_TRUE(waitForTakes(3));
    }
    TakeKind kindOf(int row) const
    {
        return static_cast<TakeKind>(takes->index(row).data(ProjectTakes::KindRole).toInt());
    }
};

TEST_F(Takes, WhateverIsMadeIsInTheProjectWithWhatWasAsked)
{
    makeOneOfEach();
    EXPECT_EQ(kindOf(0), TakeKind::Music);
    EXPECT_EQ(kindOf(1), TakeKind::Poem);
    EXPECT_EQ(kindOf(2), TakeKind::Style);
    const auto made = contentOf(0), verse = contentOf(1), render = contentOf(2);
    ASSERT_TRUE(made && verse && render);
    EXPECT_EQ(*made->music.score, *music->takes().first().score);
    EXPECT_EQ(made->info.seed, 40u);
    EXPECT_EQ(made->info.model, "music");
    EXPECT_EQ(made->info.modelSha256, std::string(64, 'b'));
    EXPECT_EQ(made->music.wishes.bars, 4);
    EXPECT_EQ(verse->offers, poem->offers());
    EXPECT_EQ(verse->asking.state, poem->document()->state());
    EXPECT_EQ(render->rendering.pixels, canvas->document()->picture().layers.back().pixels);
    EXPECT_FALSE(render->rendering.part.effect.styles.empty());
    // With a drawing each.
    for (int row = 0; row < 3; ++row)
        EXPECT_TRUE(waitFor([&] {
            return !takes->index(row).data(ProjectTakes::ThumbnailRole).value<QImage>().isNull();
        })) << row;
}

TEST_F(Takes, TheyAreSavedWithTheProjectAndComeBack)
{
    makeOneOfEach();
    takes->setPinned(idOf(1), true);
    takes->rename(idOf(0), QStringLiteral("night tune"));
    EXPECT_TRUE(session->isEdited());
    const QString file = QString::fromStdString((folder / "one.moyun").string());
    session->saveAs(file);
    ASSERT_TRUE(waitFor([this] { return !session->isSaving() && !session->isEdited(); }));
    const auto before = resultOf(0);
    session->create();
    ASSERT_TRUE(waitFor([this] { return session->file().isEmpty(); }));
    ASSERT_TRUE(waitForTakes(0));
    session->open(file);
    ASSERT_TRUE(waitFor([&] { return session->file() == file; }));
    ASSERT_TRUE(waitForTakes(3));
    EXPECT_FALSE(session->isEdited());
    EXPECT_EQ(nameOf(0), QStringLiteral("night tune"));
    EXPECT_TRUE(takes->index(1).data(ProjectTakes::PinnedRole).toBool());
    EXPECT_EQ(resultOf(0), before);
}

TEST_F(Takes, TakesAloneAreWorkThatIsNotSavedYet)
{
    session->setAside(); // the picture of the beginning
    session->create();
    ASSERT_TRUE(waitFor([this] { return !session->isEdited(); }));
    compose(1);
    ASSERT_TRUE(waitForTakes(1));
    EXPECT_TRUE(session->isEdited());
    ASSERT_TRUE(waitFor([this] { return session->isKept(); }));
    // As after a crash: another run finds it.
    session->create();
    ASSERT_TRUE(waitForTakes(0));
    QString left;
    QObject::connect(session.get(), &bridge::ProjectSession::leftWorkFound, session.get(),
                     [&](const QList<bridge::LeftProject>& projects) {
                         for (const auto& project : projects)
                             if (!project.setAside) left = project.id;
                     });
    session->lookForLeftWork(true);
    ASSERT_TRUE(waitFor([&] { return !left.isEmpty(); }));
    session->recover(left);
    EXPECT_TRUE(waitForTakes(1));
}

TEST_F(Takes, TheSameSeedGivesTheSameBytesAndAnotherOneOthers)
{
    makeOneOfEach();
    openPanel();
    const project::Bytes composed = resultOf(0), verse = resultOf(1), rendered = resultOf(2);
    chooseRow(0);
    key(Qt::Key_R, Qt::ShiftModifier);
    ASSERT_TRUE(waitForTakes(4));
    EXPECT_EQ(resultOf(0), composed);
    key(Qt::Key_R);
    ASSERT_TRUE(waitForTakes(5));
    EXPECT_NE(takes->index(0).data(ProjectTakes::SeedRole), QVariant(quint64(40)));

    const QModelIndex set = takes->index(3);
    ASSERT_EQ(kindOf(3), TakeKind::Poem);
    chooseRow(set.row());
    const auto draft = poem->document()->state();
    key(Qt::Key_R, Qt::ShiftModifier);
    ASSERT_TRUE(waitForTakes(6));
    EXPECT_EQ(resultOf(0), verse);
    EXPECT_EQ(poem->document()->state(), draft) << "the draft is not touched";

    // Of the same picture: without the layer that came of it.
    canvas->document()->undoStack()->undo();
    ASSERT_EQ(kindOf(5), TakeKind::Style);
    chooseRow(5);
    const int steps = canvas->document()->undoStack()->index();
    key(Qt::Key_R);
    ASSERT_TRUE(waitForTakes(7));
    EXPECT_EQ(resultOf(0), rendered);
    EXPECT_EQ(canvas->document()->undoStack()->index(), steps) << "the picture is not touched";
}

TEST_F(Takes, AVariationIsMadeAgainOfTheScoreThatStoodThen)
{
    compose(1);
    ASSERT_TRUE(waitForTakes(1));
    music->apply(music->takes().first().id);
    auto wishes = music->wishes();
    wishes.mode = bridge::MusicWishes::Mode::Fill;
    wishes.takes = 2;
    wishes.tracks = {0};
    music->setWishes(wishes);
    music->document()->setRange(bridge::ScoreDocument::Range{0, 2 * 1920});
    ASSERT_TRUE(music->wishProblem().isEmpty()) << music->wishProblem().toStdString();
    const auto base = music->document()->score();
    music->compose();
    ASSERT_TRUE(waitForTakes(3));
    const auto second = resultOf(1);
    ASSERT_EQ(contentOf(1)->info.seed, 41u);
    music->clear();
    takes->again(idOf(1), ProjectTakes::Seed::Same);
    ASSERT_TRUE(waitForTakes(4));
    EXPECT_EQ(*contentOf(0)->scene.score, base);
    EXPECT_EQ(*contentOf(0)->music.score, *contentOf(2)->music.score);
    EXPECT_EQ(contentOf(0)->info.seed, 41u);
}

TEST_F(Takes, EnterAppliesInTheRoomThatItBelongsToAsOneStep)
{
    makeOneOfEach();
    window->showWorkspace(0);
    openPanel();
    chooseRow(0);
    ASSERT_TRUE(waitForPreview());
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return window->currentWorkspace()->id() == QStringLiteral("music"); }));
    EXPECT_EQ(music->document()->score(), *music->takes().first().score);
    EXPECT_EQ(music->document()->undoStack()->index(), 1);

    chooseRow(1);
    ASSERT_TRUE(waitForPreview());
    auto* candidates = panel->preview()->candidates();
    ASSERT_GT(candidates->count(), 1);
    candidates->setFocus();
    QTest::keyClick(candidates, Qt::Key_Down);
    const auto second = panel->preview()->content()->offers[1];
    const int before = poem->document()->undoStack()->index();
    QTest::mouseClick(panel->applyButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return window->currentWorkspace()->id() == QStringLiteral("poem"); }));
    EXPECT_EQ(poem->document()->undoStack()->index(), before + 1);
    for (const auto& line : second.lines)
        EXPECT_NE(poem->document()->state().text.find(line), std::u32string::npos);

    const auto painted = canvas->document()->picture();
    chooseRow(2);
    ASSERT_TRUE(waitForPreview());
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return window->currentWorkspace()->id() == QStringLiteral("canvas"); }));
    const auto& picture = canvas->document()->picture();
    ASSERT_EQ(picture.layers.size(), painted.layers.size() + 1);
    EXPECT_EQ(picture.layers.back().pixels, painted.layers.back().pixels);
    canvas->document()->undoStack()->undo();
    EXPECT_EQ(canvas->document()->picture(), painted);
}

// A photograph in the Style room, exported with a style.
TEST_F(Takes, WhatTheStyleRoomExportsIsATakeToo)
{
    styles->openPixels(photograph(320, 120), QStringLiteral("lake.png"));
    ASSERT_TRUE(waitFor([this] { return styles->document()->picture() != nullptr; }));
    bridge::StyleParameters look;
    look.styles = QStringList{styles->styles()->index(0).data(bridge::StyleListModel::IdRole).toString()};
    look.strength = 80;
    styles->document()->change(look, QStringLiteral("look"));
    const auto file = folder / "lake-restyled.png";
    styles->exportTo(QString::fromStdString(file.string()));
    ASSERT_TRUE(waitForTakes(1));
    ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(file); }));
    const auto take = contentOf(0);
    ASSERT_TRUE(take);
    EXPECT_EQ(take->info.kind, TakeKind::Style);
    EXPECT_TRUE(nameOf(0).contains(QLatin1String("lake.png")));
    EXPECT_EQ(take->rendering.of, bridge::StyleRendering::Of::Photograph);
    EXPECT_FLOAT_EQ(take->rendering.part.effect.strength, 0.8f);
    const QImage written(QString::fromStdString(file.string()));
    ASSERT_EQ(written.size(), QSize(320, 120));
    const auto kept = canvas::imageOf(take->rendering.pixels, {0, 0, 320, 120});
    for (int y = 0; y < 120; y += 7)
        for (int x = 0; x < 320; x += 7)
            ASSERT_EQ(qRgb(kept.pixel(x, y)[0], kept.pixel(x, y)[1], kept.pixel(x, y)[2]),
                      written.convertToFormat(QImage::Format_RGB32).pixel(x, y))
                << x << ' ' << y;

    // Once more, without a file; the same, to the last bit.
    takes->again(idOf(0), ProjectTakes::Seed::Another);
    ASSERT_TRUE(waitForTakes(2));
    EXPECT_EQ(resultOf(0), resultOf(1));
    EXPECT_EQ(takes->info(idOf(0))->request, takes->info(idOf(1))->request);

    // On a canvas of 256 x 192: all of it, in the middle.
    const std::size_t before = canvas->document()->picture().layers.size();
    takes->apply(idOf(0));
    ASSERT_TRUE(waitFor([&] { return canvas->document()->picture().layers.size() == before + 1; }));
    const auto shown = canvas::imageOf(canvas->document()->picture().layers.back().pixels, {0, 0, 256, 192});
    EXPECT_EQ(shown.pixel(128, 40)[3], 0);
    EXPECT_EQ(shown.pixel(128, 96)[3], 255);
    EXPECT_EQ(shown.pixel(2, 96)[3], 255);
    EXPECT_EQ(shown.pixel(253, 96)[3], 255);
    EXPECT_EQ(shown.pixel(128, 152)[3], 0);
}

TEST_F(Takes, AgainWithoutAPictureInTheStyleRoomIsTold)
{
    styles->openPixels(photograph(64, 64), QStringLiteral("lake.png"));
    ASSERT_TRUE(waitFor([this] { return styles->document()->picture() != nullptr; }));
    bridge::StyleParameters look;
    look.styles = QStringList{styles->styles()->index(0).data(bridge::StyleListModel::IdRole).toString()};
    styles->document()->change(look, QStringLiteral("look"));
    styles->exportTo(QString::fromStdString((folder / "x.png").string()));
    ASSERT_TRUE(waitForTakes(1));
    styles->document()->setPicture({}, {}, {});
    QString told;
    QObject::connect(takes.get(), &ProjectTakes::noticeRaised, takes.get(),
                     [&](int, const QString& title, const QString&) { told = title; });
    takes->again(idOf(0), ProjectTakes::Seed::Another);
    EXPECT_TRUE(waitFor([&] { return told.contains(QLatin1String("no picture")); }));
}

TEST_F(Takes, FoundByWordsKindAndPin)
{
    makeOneOfEach();
    openPanel();
    QTest::mouseClick(panel->kinds()->button(2), Qt::LeftButton);
    ASSERT_TRUE(waitForTakes(1));
    EXPECT_EQ(kindOf(0), TakeKind::Poem);
    QTest::mouseClick(panel->kinds()->button(0), Qt::LeftButton);
    ASSERT_TRUE(waitForTakes(3));
    // A click on the pin pins it.
    const QRect row = panel->list()->visualRect(takes->index(2));
    QTest::mouseClick(panel->list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      ui::TakeDelegate::pinRect(row).center());
    ASSERT_TRUE(waitFor([this] { return takes->index(2).data(ProjectTakes::PinnedRole).toBool(); }));
    QTest::mouseClick(panel->pinnedButton(), Qt::LeftButton);
    ASSERT_TRUE(waitForTakes(1));
    EXPECT_EQ(kindOf(0), TakeKind::Style);
    key(Qt::Key_P);
    ASSERT_TRUE(waitForTakes(0));
    QTest::mouseClick(panel->pinnedButton(), Qt::LeftButton);
    ASSERT_TRUE(waitForTakes(3));
    panel->searchField()->setFocus();
    QTest::keyClicks(panel->searchField(), QStringLiteral("MINOR"));
    ASSERT_TRUE(waitForTakes(1));
    EXPECT_EQ(kindOf(0), TakeKind::Music);
}

TEST_F(Takes, F2NamesAndDeleteCanBeUndone)
{
    makeOneOfEach();
    openPanel();
    chooseRow(0);
    key(Qt::Key_F2);
    auto* field = panel->list()->findChild<QLineEdit*>(QStringLiteral("takeNameField"));
    ASSERT_TRUE(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("boat"));
    // What is made meanwhile does not end it.
    compose(1);
    ASSERT_TRUE(waitForTakes(4));
    ASSERT_EQ(panel->list()->findChild<QLineEdit*>(QStringLiteral("takeNameField")), field);
    takes->remove({idOf(0)});
    ASSERT_TRUE(waitForTakes(3));
    QTest::keyClicks(field, QStringLiteral(" song"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return nameOf(0) == QStringLiteral("boat song"); }));
    EXPECT_EQ(music->document()->undoStack()->count(), 0) << "Enter was for the name";
    const auto bytes = resultOf(0);

    panel->list()->setFocus();
    key(Qt::Key_Delete);
    ASSERT_TRUE(waitForTakes(2));
    ASSERT_TRUE(waitFor([this] { return panel->undoButton()->isVisible(); }));
    QTest::mouseClick(panel->undoButton(), Qt::LeftButton);
    ASSERT_TRUE(waitForTakes(3));
    EXPECT_EQ(nameOf(0), QStringLiteral("boat song")) << "where it was";
    EXPECT_EQ(resultOf(0), bytes);
    EXPECT_FALSE(panel->undoButton()->isVisible());

    // Several are one step.
    panel->list()->setFocus();
    chooseRow(0);
    chooseRow(2, Qt::ControlModifier);
    key(Qt::Key_Delete);
    ASSERT_TRUE(waitForTakes(1));
    ASSERT_TRUE(waitFor([this] { return panel->undoButton()->isVisible(); }));
    QTest::mouseClick(panel->undoButton(), Qt::LeftButton);
    ASSERT_TRUE(waitForTakes(3));
    EXPECT_EQ(resultOf(0), bytes);
    EXPECT_EQ(kindOf(2), TakeKind::Style);
}

TEST_F(Takes, SeveralGoAtOnceAndTheNextOneComesIntoHand)
{
    compose(4);
    ASSERT_TRUE(waitForTakes(4));
    openPanel();
    QStringList told;
    QObject::connect(takes.get(), &ProjectTakes::noticeRaised, takes.get(),
                     [&](int, const QString& title, const QString& text) { told << title + text; });
    const qint64 next = idOf(3);
    chooseRow(0);
    chooseRow(2, Qt::ShiftModifier);
    ASSERT_TRUE(waitForPreview());
    key(Qt::Key_Delete);
    ASSERT_TRUE(waitForTakes(1));
    EXPECT_EQ(panel->list()->currentIndex().data(ProjectTakes::IdRole).toLongLong(), next);
    EXPECT_TRUE(panel->list()->selectionModel()->isSelected(takes->index(0))) << "keys mean it";
    ASSERT_TRUE(waitForPreview());
    EXPECT_TRUE(told.isEmpty()) << told.join(u'\n').toStdString();
    ASSERT_TRUE(panel->undoButton()->isVisible());
    // It cannot be undone in another project, nor are the takes of this one in its room.
    session->create();
    ASSERT_TRUE(waitForTakes(0));
    EXPECT_FALSE(panel->undoButton()->isVisible());
    EXPECT_TRUE(music->takes().isEmpty());
    EXPECT_TRUE(told.isEmpty()) << told.join(u'\n').toStdString();
}

TEST_F(Takes, SeveralBecomeAlikeWhenPinned)
{
    compose(2);
    ASSERT_TRUE(waitForTakes(2));
    openPanel();
    const auto pinned = [this](int row) { return takes->index(row).data(ProjectTakes::PinnedRole).toBool(); };
    chooseRow(1);
    key(Qt::Key_P);
    ASSERT_TRUE(waitFor([&] { return pinned(1); }));
    chooseRow(0, Qt::ControlModifier);
    key(Qt::Key_P);
    ASSERT_TRUE(waitFor([&] { return pinned(0); }));
    EXPECT_TRUE(pinned(1));
    key(Qt::Key_P);
    ASSERT_TRUE(waitFor([&] { return !pinned(0) && !pinned(1); }));
}

TEST_F(Takes, TwoSideBySide)
{
    compose(2);
    ASSERT_TRUE(waitForTakes(2));
    openPanel();
    chooseRow(0);
    EXPECT_FALSE(panel->compareButton()->isEnabled());
    chooseRow(1, Qt::ControlModifier);
    ASSERT_TRUE(panel->compareButton()->isEnabled());
    QTest::mouseClick(panel->compareButton(), Qt::LeftButton);
    ui::CompareTakesDialog* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = window->findChild<ui::CompareTakesDialog*>()) != nullptr; }));
    const qint64 left = dialog->preview(0)->content()->info.id;
    EXPECT_NE(left, dialog->preview(1)->content()->info.id);
    const auto right = *dialog->preview(1)->content()->music.score;
    QTest::mouseClick(dialog->applyButton(1), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return music->document()->score() == right; }));
}

TEST_F(Takes, DamagedOnesAreToldAndNotApplied)
{
    makeOneOfEach();
    for (int row = 0; row < 3; ++row) {
        const auto whole = resultOf(row);
        const auto info = *takes->info(idOf(row));
        EXPECT_TRUE(bridge::contentOf(info, whole));
        // Cut anywhere, it is refused and never read beyond.
        for (std::size_t keep = 0; keep < whole.size(); keep += 1 + whole.size() / 37)
            EXPECT_FALSE(
                bridge::contentOf(info, project::Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(keep))))
                << row << ' ' << keep;
        auto longer = whole;
        longer.push_back('!');
        EXPECT_FALSE(bridge::contentOf(info, longer)) << row;
    }
}

TEST_F(Takes, WhatIsReadAgainIsWrittenTheSame)
{
    makeOneOfEach();
    for (int row = 0; row < 3; ++row) {
        const auto content = contentOf(row);
        ASSERT_TRUE(content);
        const auto record = bridge::recordOf(*content);
        EXPECT_EQ(record.result, resultOf(row)) << row;
        EXPECT_EQ(record.info.request, takes->info(idOf(row))->request) << row;
    }
}

TEST_F(Takes, TheyStandBesideTheRoomsOrOverThemAndNeverWidenTheWindow)
{
    makeOneOfEach();
    const auto edge = [this](const QWidget* widget) { return widget->mapTo(window.get(), QPoint()).x(); };
    QWidget* rooms = window->findChild<QStackedWidget*>();
    ASSERT_TRUE(rooms);
    window->jobPanel()->close(); // it came by itself where there was room
    ASSERT_TRUE(waitFor([&] { return edge(rooms) < 100; })) << "the rail alone";
    const int alone = edge(rooms);
    window->resize(1, 720); // as narrow as can be
    QTest::qWait(100);
    const int least = window->width();
    window->resize(1900, 900);
    openPanel();
    ASSERT_TRUE(waitFor([&] { return edge(rooms) == alone + panel->width(); })) << edge(rooms);
    EXPECT_EQ(edge(panel), alone);
    window->resize(1, 720);
    ASSERT_TRUE(waitFor([&] { return edge(rooms) == alone; })) << edge(rooms);
    EXPECT_EQ(window->width(), least);
    EXPECT_EQ(edge(panel), alone);
    EXPECT_TRUE(panel->isVisible());
    // The other drawer takes its place.
    QTest::keyClick(window.get(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([this] { return window->jobPanel()->isVisible(); }));
    EXPECT_FALSE(panel->isVisible());
    openPanel();
    EXPECT_FALSE(window->jobPanel()->isVisible());
    QTest::keyClick(panel->list(), Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return !panel->isVisible(); }));
    EXPECT_TRUE(rooms->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(Takes, AllOfItHasANameForScreenReaders)
{
    makeOneOfEach();
    openPanel();
    const QList<QWidget*> parts{panel->list(),          panel->searchField(),     panel->pinnedButton(),
                                panel->compareButton(), panel->deleteButton(),    panel->applyButton(),
                                panel->againButton(),   panel->kinds()->button(1)};
    for (QWidget* part : parts) {
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(part);
        ASSERT_TRUE(reader);
        EXPECT_FALSE(reader->text(QAccessible::Name).isEmpty()) << part->metaObject()->className();
    }
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(panel->list());
    ASSERT_EQ(list->childCount(), 3);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), nameOf(0));
    // The same keys close it again.
    QTest::keyClick(panel->list(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([this] { return !panel->isVisible(); }));
}

} // namespace
