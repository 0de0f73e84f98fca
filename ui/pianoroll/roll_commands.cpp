// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_commands.h"

#include "ui/pianoroll/piano_roll.h"
#include "ui/pianoroll/tool_cursor.h"
#include "ui/shell/commands.h"

#include <QCoreApplication>

#include <vector>

namespace moyun::ui {
namespace {

using Tool = RollModel::Tool;

struct Entry
{
    const char* id; // without "music."
    const char* text;
    const char* keys; // apart by "; "
    const char* icon; // or null
    void (*run)(PianoRoll& roll);
    bool (*isOn)(PianoRoll& roll) = nullptr; // of what is switched on and off
};

void toggleLane(PianoRoll& roll, RollModel::Lane lane)
{
    roll.model()->setLaneShown(lane, !roll.model()->isLaneShown(lane));
}

template <Tool tool> void take(PianoRoll& roll)
{
    roll.model()->setTool(tool);
}

const std::vector<Entry>& toolEntries()
{
    static const std::vector<Entry> kEntries{
        {"toolSelect", QT_TRANSLATE_NOOP("RollCommands", "Arrow"), "1", toolIcon(Tool::Select),
         take<Tool::Select>},
        {"toolDraw", QT_TRANSLATE_NOOP("RollCommands", "Pencil"), "2", toolIcon(Tool::Draw),
         take<Tool::Draw>},
        {"toolErase", QT_TRANSLATE_NOOP("RollCommands", "Eraser"), "3", toolIcon(Tool::Erase),
         take<Tool::Erase>},
        {"toolCut", QT_TRANSLATE_NOOP("RollCommands", "Scissors"), "4", toolIcon(Tool::Cut), take<Tool::Cut>},
        {"toolGlue", QT_TRANSLATE_NOOP("RollCommands", "Glue"), "5", toolIcon(Tool::Glue), take<Tool::Glue>},
        {"toolVelocity", QT_TRANSLATE_NOOP("RollCommands", "Velocity tool"), "6", toolIcon(Tool::Velocity),
         take<Tool::Velocity>},
    };
    return kEntries;
}

const std::vector<Entry>& editEntries()
{
    static const std::vector<Entry> kEntries{
        {"cut", QT_TRANSLATE_NOOP("RollCommands", "Cu&t notes"), "Ctrl+X", nullptr,
         [](PianoRoll& r) { r.cut(); }},
        {"copy", QT_TRANSLATE_NOOP("RollCommands", "&Copy notes"), "Ctrl+C", nullptr,
         [](PianoRoll& r) { r.copy(); }},
        {"paste", QT_TRANSLATE_NOOP("RollCommands", "&Paste notes"), "Ctrl+V", "paste",
         [](PianoRoll& r) { r.paste(); }},
        {"delete", QT_TRANSLATE_NOOP("RollCommands", "&Delete notes"), "Del", "trash",
         [](PianoRoll& r) { r.deleteSelected(); }},
        {"duplicate", QT_TRANSLATE_NOOP("RollCommands", "Duplicat&e"), "Ctrl+D", nullptr,
         [](PianoRoll& r) { r.duplicate(); }},
        {"", nullptr, nullptr, nullptr, nullptr},
        {"selectAll", QT_TRANSLATE_NOOP("RollCommands", "Select &all notes"), "Ctrl+A", nullptr,
         [](PianoRoll& r) { r.selectAll(); }},
        {"selectNone", QT_TRANSLATE_NOOP("RollCommands", "Select &nothing"), "Ctrl+Shift+A", nullptr,
         [](PianoRoll& r) { r.selectNone(); }},
        {"invertSelection", QT_TRANSLATE_NOOP("RollCommands", "&Invert the selection"), "Ctrl+I", nullptr,
         [](PianoRoll& r) { r.invertSelection(); }},
        {"selectBars", QT_TRANSLATE_NOOP("RollCommands", "Select the notes of the chosen &bars"), "Ctrl+B",
         nullptr, [](PianoRoll& r) { r.selectRange(); }},
        {"chooseBars", QT_TRANSLATE_NOOP("RollCommands", "Choose the bars of the &selection"), "Ctrl+Shift+B",
         nullptr, [](PianoRoll& r) { r.chooseBarsOfSelection(); }},
        {"clearBars", QT_TRANSLATE_NOOP("RollCommands", "Choose no bars"), "", nullptr,
         [](PianoRoll& r) { r.clearBars(); }},
        {"", nullptr, nullptr, nullptr, nullptr},
        {"transposeUp", QT_TRANSLATE_NOOP("RollCommands", "Up a semitone"), "", nullptr,
         [](PianoRoll& r) { r.transpose(1); }},
        {"transposeDown", QT_TRANSLATE_NOOP("RollCommands", "Down a semitone"), "", nullptr,
         [](PianoRoll& r) { r.transpose(-1); }},
        {"octaveUp", QT_TRANSLATE_NOOP("RollCommands", "Up an octave"), "", nullptr,
         [](PianoRoll& r) { r.transpose(12); }},
        {"octaveDown", QT_TRANSLATE_NOOP("RollCommands", "Down an octave"), "", nullptr,
         [](PianoRoll& r) { r.transpose(-12); }},
        {"scaleUp", QT_TRANSLATE_NOOP("RollCommands", "Up a step of the scale"), "", nullptr,
         [](PianoRoll& r) { r.transposeInScale(1); }},
        {"scaleDown", QT_TRANSLATE_NOOP("RollCommands", "Down a step of the scale"), "", nullptr,
         [](PianoRoll& r) { r.transposeInScale(-1); }},
        {"louder", QT_TRANSLATE_NOOP("RollCommands", "Louder"), ".", nullptr,
         [](PianoRoll& r) { r.changeVelocity(5); }},
        {"softer", QT_TRANSLATE_NOOP("RollCommands", "Softer"), ",", nullptr,
         [](PianoRoll& r) { r.changeVelocity(-5); }},
        {"join", QT_TRANSLATE_NOOP("RollCommands", "&Join notes"), "J", nullptr,
         [](PianoRoll& r) { r.joinSelected(); }},
        {"split", QT_TRANSLATE_NOOP("RollCommands", "Cut at the pla&yhead"), "K", nullptr,
         [](PianoRoll& r) { r.splitAtPlayhead(); }},
        {"legato", QT_TRANSLATE_NOOP("RollCommands", "&Legato"), "Ctrl+L", nullptr,
         [](PianoRoll& r) { r.legato(); }},
        {"pedal", QT_TRANSLATE_NOOP("RollCommands", "&Hold the pedal over the selection"), "P", nullptr,
         [](PianoRoll& r) { r.pedalOverSelection(); }},
        {"quantise", QT_TRANSLATE_NOOP("RollCommands", "&Quantise to the grid"), "Q", "quantise",
         [](PianoRoll& r) { r.quantise(); }},
    };
    return kEntries;
}

const std::vector<Entry>& viewEntries()
{
    static const std::vector<Entry> kEntries{
        {"zoomIn", QT_TRANSLATE_NOOP("RollCommands", "Zoom &in"), "+; =", nullptr,
         [](PianoRoll& r) { r.zoomIn(); }},
        {"zoomOut", QT_TRANSLATE_NOOP("RollCommands", "Zoom &out"), "-", nullptr,
         [](PianoRoll& r) { r.zoomOut(); }},
        {"zoomRowsIn", QT_TRANSLATE_NOOP("RollCommands", "Higher rows"), "Alt++; Alt+=", nullptr,
         [](PianoRoll& r) { r.zoomRowsIn(); }},
        {"zoomRowsOut", QT_TRANSLATE_NOOP("RollCommands", "Lower rows"), "Alt+-", nullptr,
         [](PianoRoll& r) { r.zoomRowsOut(); }},
        {"zoomFit", QT_TRANSLATE_NOOP("RollCommands", "&Whole piece"), "Ctrl+0", "fit",
         [](PianoRoll& r) { r.zoomToFit(); }},
        {"zoomSelection", QT_TRANSLATE_NOOP("RollCommands", "Zoom to the &selection"), "Z", nullptr,
         [](PianoRoll& r) { r.zoomToSelection(); }},
        {"start", QT_TRANSLATE_NOOP("RollCommands", "To the st&art"), "Home", "to-start",
         [](PianoRoll& r) { r.goToStart(); }},
        {"end", QT_TRANSLATE_NOOP("RollCommands", "To the &end"), "End", nullptr,
         [](PianoRoll& r) { r.goToEnd(); }},
        {"showPlayhead", QT_TRANSLATE_NOOP("RollCommands", "Show the &playhead"), "", nullptr,
         [](PianoRoll& r) { r.showPlayhead(); }},
        {"", nullptr, nullptr, nullptr, nullptr},
        {"ghosts", QT_TRANSLATE_NOOP("RollCommands", "Show or hide the &other tracks' notes"), "G", "ghost",
         [](PianoRoll& r) { r.model()->setGhostsShown(!r.model()->ghostsShown()); },
         [](PianoRoll& r) { return r.model()->ghostsShown(); }},
        {"noteNames", QT_TRANSLATE_NOOP("RollCommands", "Show or hide note &names"), "N", nullptr,
         [](PianoRoll& r) { r.model()->setNoteNamesShown(!r.model()->noteNamesShown()); },
         [](PianoRoll& r) { return r.model()->noteNamesShown(); }},
        {"laneOverview", QT_TRANSLATE_NOOP("RollCommands", "Show or hide the o&verview"), "", nullptr,
         [](PianoRoll& r) { toggleLane(r, RollModel::Overview); },
         [](PianoRoll& r) { return r.model()->isLaneShown(RollModel::Overview); }},
        {"laneChords", QT_TRANSLATE_NOOP("RollCommands", "Show or hide the &chords"), "", nullptr,
         [](PianoRoll& r) { toggleLane(r, RollModel::Chords); },
         [](PianoRoll& r) { return r.model()->isLaneShown(RollModel::Chords); }},
        {"laneVelocities", QT_TRANSLATE_NOOP("RollCommands", "Show or hide the ve&locities"), "", nullptr,
         [](PianoRoll& r) { toggleLane(r, RollModel::Velocities); },
         [](PianoRoll& r) { return r.model()->isLaneShown(RollModel::Velocities); }},
        {"laneControllers", QT_TRANSLATE_NOOP("RollCommands", "Show or hide the cont&rollers"), "", nullptr,
         [](PianoRoll& r) { toggleLane(r, RollModel::Controllers); },
         [](PianoRoll& r) { return r.model()->isLaneShown(RollModel::Controllers); }},
        {"snap", QT_TRANSLATE_NOOP("RollCommands", "Snap to the gri&d"), "S", nullptr,
         [](PianoRoll& r) {
             RollSnap snap = r.model()->snap();
             snap.on = !snap.on;
             r.model()->setSnap(snap);
         },
         [](PianoRoll& r) { return r.model()->snap().on; }},
        {"snapScale", QT_TRANSLATE_NOOP("RollCommands", "Keep drawn notes in the sca&le"), "", "magnet",
         [](PianoRoll& r) { r.model()->setSnapsToScale(!r.model()->snapsToScale()); },
         [](PianoRoll& r) { return r.model()->snapsToScale(); }},
        {"stepInput", QT_TRANSLATE_NOOP("RollCommands", "Step inp&ut from a keyboard"), "I", "step",
         [](PianoRoll& r) { r.model()->setStepInput(!r.model()->stepInput()); },
         [](PianoRoll& r) { return r.model()->stepInput(); }},
        {"follow", QT_TRANSLATE_NOOP("RollCommands", "&Follow the playhead"), "F", "follow",
         [](PianoRoll& r) {
             using Follow = RollModel::Follow;
             r.model()->setFollow(r.model()->follow() == Follow::Off ? Follow::Page : Follow::Off);
         },
         [](PianoRoll& r) { return r.model()->follow() != RollModel::Follow::Off; }},
        {"followSmooth", QT_TRANSLATE_NOOP("RollCommands", "Follow s&moothly"), "", nullptr,
         [](PianoRoll& r) {
             using Follow = RollModel::Follow;
             r.model()->setFollow(r.model()->follow() == Follow::Smooth ? Follow::Page : Follow::Smooth);
         },
         [](PianoRoll& r) { return r.model()->follow() == RollModel::Follow::Smooth; }},
    };
    return kEntries;
}

QString idOf(const Entry& entry)
{
    return *entry.id ? QStringLiteral("music.") + QLatin1String(entry.id) : QString();
}

QList<QKeySequence> keysOf(const Entry& entry)
{
    if (!*entry.keys) return {};
    return QKeySequence::listFromString(QString::fromLatin1(entry.keys), QKeySequence::PortableText);
}

QStringList idsOf(const std::vector<Entry>& entries)
{
    QStringList ids;
    for (const Entry& entry : entries) ids += idOf(entry);
    return ids;
}

// The entries from `first` to `last` go into a menu of their own.
QStringList withMenu(QStringList ids, const char* title, const char* first, const char* last)
{
    const auto place = [&ids](const char* id) {
        return ids.indexOf(QStringLiteral("music.") + QLatin1String(id));
    };
    ids.insert(place(last) + 1, Commands::menuEnd());
    ids.insert(place(first), Commands::menuBegin(QCoreApplication::translate("RollCommands", title)));
    return ids;
}

} // namespace

void addRollCommands(Commands& commands, const std::function<PianoRoll*()>& roll)
{
    for (const auto* entries : {&toolEntries(), &editEntries(), &viewEntries()})
        for (const Entry& entry : *entries) {
            if (!entry.run) continue;
            commands.add(
                idOf(entry), [&entry] { return QCoreApplication::translate("RollCommands", entry.text); },
                keysOf(entry), entry.icon,
                [&entry, roll] {
                    if (PianoRoll* there = roll()) entry.run(*there);
                });
            if (!entry.isOn) continue;
            commands.setState(idOf(entry), [&entry, roll] {
                PianoRoll* there = roll();
                return there && entry.isOn(*there);
            });
        }
}

QStringList rollEditCommands()
{
    return withMenu(idsOf(editEntries()), QT_TRANSLATE_NOOP("RollCommands", "&Move"), "transposeUp",
                    "softer");
}

QStringList rollViewCommands()
{
    return withMenu(idsOf(viewEntries()), QT_TRANSLATE_NOOP("RollCommands", "Show or &hide"), "ghosts",
                    "laneControllers");
}

QStringList rollToolCommands()
{
    return idsOf(toolEntries());
}

} // namespace moyun::ui
