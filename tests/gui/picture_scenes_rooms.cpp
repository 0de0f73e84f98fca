// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of poem, music and style, and the menus of all.
#include "picture_scenes.h"
#include "picture_walk.h"

#include "ui/music/compose_panel.h"
#include "ui/music/instrument_picker.h"
#include "ui/music/mode_section.h"
#include "ui/music/music_page.h"
#include "ui/music/score_dialog.h"
#include "ui/music/score_export_dialog.h"
#include "ui/music/take_card.h"
#include "ui/music/take_list.h"
#include "ui/music/track_panel.h"
#include "ui/music/track_row.h"
#include "ui/music/transport_bar.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/poem/candidate_panel.h"
#include "ui/poem/helper_panel.h"
#include "ui/poem/mood_section.h"
#include "ui/poem/poem_editor.h"
#include "ui/poem/poem_page.h"
#include "ui/poem/text_dialog.h"
#include "ui/style/export_dialog.h"
#include "ui/style/gallery_panel.h"
#include "ui/style/picture_dialog.h"
#include "ui/style/style_page.h"
#include "ui/widgets/section_column.h"
#include "ui/widgets/section_title.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace moyun::test {

namespace {

void unfold(const QList<ui::SectionTitle*>& titles, int which)
{
    for (int i = 0; i < titles.size(); ++i)
        if (titles[i]->isChecked() != (i == which)) titles[i]->click();
}

void addButtonMenus(PictureWalk& walk, const char* room, const QWidget* page)
{
    int number = 0;
    for (QToolButton* button : page->findChildren<QToolButton*>())
        if (button->menu())
            walk.add(QStringLiteral("%1-button-menu-%2").arg(QLatin1String(room)).arg(++number),
                     [&walk, room, button] {
                         walk.goTo(room);
                         if (button->isVisible()) PictureWalk::popUp(button);
                     });
}

} // namespace

void addMenuScenes(PictureWalk& walk, const char* room)
{
    for (int i = 0; i < 5; ++i)
        walk.add(QStringLiteral("%1-menu-bar-%2").arg(QLatin1String(room)).arg(i), [&walk, room, i] {
            walk.goTo(room);
            QMenuBar* bar = walk.window()->menuBar();
            QAction* entry = bar->actions().value(i);
            if (entry && entry->menu())
                entry->menu()->popup(bar->mapToGlobal(bar->actionGeometry(entry).bottomLeft()));
        });
}

void addPoemScenes(PictureWalk& walk)
{
    auto* page = walk.find<ui::PoemPage>();
    const auto titles = page->helpers()->titles();
    const auto room = [&walk] { walk.goTo("poem"); };
    walk.add(QStringLiteral("poem-room"), [=] {
        room();
        page->editor()->setFocus();
    });
    walk.add(
        QStringLiteral("poem-rows"),
        [=] {
            room();
            page->editor()->setVertical(false);
        },
        [=] { page->editor()->setVertical(true); });
    walk.add(
        QStringLiteral("poem-locks"),
        [=] {
            room();
            page->editor()->setLockMode(true);
            page->editor()->select(0, 3);
            page->editor()->setFocus();
        },
        [=] {
            page->editor()->setLockMode(false);
            page->editor()->select(0, 0);
        });
    for (int i = 0; i < titles.size(); ++i)
        walk.add(QStringLiteral("poem-helper-%1").arg(i), [=] {
            room();
            unfold(titles, i);
        });
    walk.add(QStringLiteral("poem-mood"), [=] {
        room();
        unfold(titles, 4);
        page->helpers()->mood()->lookButton()->click();
        QTest::qWait(400);
    });
    const std::pair<const char*, ui::TextDialog::Kind> files[] = {
        {"open", ui::TextDialog::Open}, {"export", ui::TextDialog::Export}, {"learn", ui::TextDialog::Learn}};
    for (const auto& [name, kind] : files)
        walk.add(QStringLiteral("poem-dialog-") + QLatin1String(name), [&walk, room, kind = kind] {
            room();
            const bool writes = kind == ui::TextDialog::Export;
            walk.open(new ui::TextDialog(kind, writes ? walk.studio()->poem()->suggestedExport() : QString(),
                                         walk.window()));
        });
    addButtonMenus(walk, "poem", page);
    addMenuScenes(walk, "poem");
}

void addMusicScenes(PictureWalk& walk)
{
    auto* page = walk.find<ui::MusicPage>();
    auto* music = walk.studio()->music();
    const auto room = [&walk] { walk.goTo("music"); };
    walk.add(QStringLiteral("music-room"), [=] {
        room();
        page->roll()->setFocus();
    });
    using Mode = bridge::MusicWishes::Mode;
    for (const Mode mode :
         {Mode::New, Mode::Continue, Mode::Fill, Mode::Accompany, Mode::Variation, Mode::Path})
        walk.add(QStringLiteral("music-mode-%1").arg(int(mode)), [=] {
            room();
            unfold(page->compose()->findChildren<ui::SectionTitle*>(), 0);
            auto wishes = music->wishes();
            wishes.mode = mode;
            music->setWishes(wishes);
        });
    const auto sections = page->compose()->findChildren<ui::SectionTitle*>();
    for (int i = 0; i < sections.size(); ++i)
        walk.add(QStringLiteral("music-section-%1").arg(i), [=] {
            room();
            unfold(sections, i);
        });
    walk.add(
        QStringLiteral("music-no-compose"),
        [=] {
            room();
            page->toggleCompose();
        },
        [=] { page->toggleCompose(); });
    walk.addMenu(QStringLiteral("music-meter"), [=] {
        room();
        return page->transportBar()->meterButton();
    });
    walk.addMenu(QStringLiteral("music-key"), [=] {
        room();
        return page->transportBar()->keyButton();
    });
    walk.addMenu(QStringLiteral("music-instrument"), [=] {
        room();
        return page->tracks()->rows().value(0) ? page->tracks()->rows()[0]->instrumentButton() : nullptr;
    });
    walk.addMenu(QStringLiteral("music-add-track"), [=] {
        room();
        return page->tracks()->addButton();
    });
    walk.addMenu(QStringLiteral("music-take-menu"), [=] {
        room();
        const auto& cards = page->compose()->takes()->cards();
        return cards.isEmpty() ? nullptr : cards[0]->moreButton();
    });
    walk.addCommand(QStringLiteral("music-dialog-sound"), "music.sound");
    walk.add(QStringLiteral("music-dialog-quantise"), [=, &walk] {
        room();
        walk.command("music.quantiseWith");
    });
    walk.add(QStringLiteral("music-dialog-open"), [=, &walk] {
        room();
        walk.open(new ui::ScoreDialog(walk.window()));
    });
    walk.add(QStringLiteral("music-dialog-export"), [=] {
        room();
        page->chooseExport();
    });
    addButtonMenus(walk, "music", page);
    addMenuScenes(walk, "music");
}

void addStyleScenes(PictureWalk& walk)
{
    auto* page = walk.find<ui::StylePage>();
    const auto room = [&walk] { walk.goTo("style"); };
    for (int mode = 0; mode < 3; ++mode)
        walk.add(
            QStringLiteral("style-room-%1").arg(mode),
            [=] {
                room();
                page->useMode(mode);
            },
            [=] { page->useMode(0); });
    walk.add(
        QStringLiteral("style-search"),
        [=] {
            room();
            page->searchStyles();
            page->gallery()->searchField()->setText(QStringLiteral("nothing of this"));
        },
        [=] { page->gallery()->searchField()->clear(); });
    walk.add(QStringLiteral("style-dialog-export"), [=] {
        room();
        page->chooseExport();
    });
    walk.add(QStringLiteral("style-dialog-open"), [=] {
        room();
        page->chooseFile();
    });
    walk.add(QStringLiteral("style-dialog-painting"), [=] {
        room();
        page->choosePainting();
    });
    addButtonMenus(walk, "style", page);
    addMenuScenes(walk, "style");
}

} // namespace moyun::test
