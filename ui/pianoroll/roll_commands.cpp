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
};

void toggleLane(PianoRoll& roll, RollModel::Lane lane)
{
    roll.model()->setLaneShown(lane, !roll.model()->isLaneShown(lane));
}

template <Tool tool> void take(PianoRoll& roll)
{
    roll.model()->setTool(tool);
}

#define TEXT(text) QT_TRANSLATE_NOOP("RollCommands", text)

const std::vector<Entry>& toolEntries()
{
    static const std::vector<Entry> kEntries{
        {"toolSelect", TEXT("Arrow"), "1", toolIcon(Tool::Select), take<Tool::Select>},
        {"toolDraw", TEXT("Pencil"), "2", toolIcon(Tool::Draw), take<Tool::Draw>},
        {"toolErase", TEXT("Eraser"), "3", toolIcon(Tool::Erase), take<Tool::Erase>},
        {"toolCut", TEXT("Scissors"), "4", toolIcon(Tool::Cut), take<Tool::Cut>},
        {"toolGlue", TEXT("Glue"), "5", toolIcon(Tool::Glue), take<Tool::Glue>},
        {"toolVelocity", TEXT("Velocity tool"), "6", toolIcon(Tool::Velocity), take<Tool::Velocity>},
    };
    return kEntries;
}

const std::vector<Entry>& editEntries()
{
    static const std::vector<Entry> kEntries{
        {"cut", TEXT("Cu&t notes"), "Ctrl+X", nullptr, [](PianoRoll& r) { r.cut(); }},
        {"copy", TEXT("&Copy notes"), "Ctrl+C", nullptr, [](PianoRoll& r) { r.copy(); }},
        {"paste", TEXT("&Paste notes"), "Ctrl+V", "paste", [](PianoRoll& r) { r.paste(); }},
        {"delete", TEXT("&Delete notes"), "Del", "trash", [](PianoRoll& r) { r.deleteSelected(); }},
        {"duplicate", TEXT("D&uplicate"), "Ctrl+D", nullptr, [](PianoRoll& r) { r.duplicate(); }},
        {"", nullptr, nullptr, nullptr, nullptr},
        {"selectAll", TEXT("Select &all notes"), "Ctrl+A", nullptr, [](PianoRoll& r) { r.selectAll(); }},
        {"selectNone", TEXT("Select &nothing"), "Ctrl+Shift+A", nullptr,
         [](PianoRoll& r) { r.selectNone(); }},
        {"invertSelection", TEXT("&Invert the selection"), "Ctrl+I", nullptr,
         [](PianoRoll& r) { r.invertSelection(); }},
        {"selectBars", TEXT("Select the notes of the chosen &bars"), "Ctrl+B", nullptr,
         [](PianoRoll& r) { r.selectRange(); }},
        {"chooseBars", TEXT("Choose the bars of the &selection"), "Ctrl+Shift+B", nullptr,
         [](PianoRoll& r) { r.chooseBarsOfSelection(); }},
        {"clearBars", TEXT("Choose no bars"), "", nullptr, [](PianoRoll& r) { r.clearBars(); }},
        {"", nullptr, nullptr, nullptr, nullptr},
        {"transposeUp", TEXT("Up a semitone"), "", nullptr, [](PianoRoll& r) { r.transpose(1); }},
        {"transposeDown", TEXT("Down a semitone"), "", nullptr, [](PianoRoll& r) { r.transpose(-1); }},
        {"octaveUp", TEXT("Up an octave"), "", nullptr, [](PianoRoll& r) { r.transpose(12); }},
        {"octaveDown", TEXT("Down an octave"), "", nullptr, [](PianoRoll& r) { r.transpose(-12); }},
        {"scaleUp", TEXT("Up a step of the scale"), "", nullptr, [](PianoRoll& r) { r.transposeInScale(1); }},
        {"scaleDown", TEXT("Down a step of the scale"), "", nullptr,
         [](PianoRoll& r) { r.transposeInScale(-1); }},
        {"louder", TEXT("Louder"), ".", nullptr, [](PianoRoll& r) { r.changeVelocity(5); }},
        {"softer", TEXT("Softer"), ",", nullptr, [](PianoRoll& r) { r.changeVelocity(-5); }},
        {"join", TEXT("&Join notes"), "J", nullptr, [](PianoRoll& r) { r.joinSelected(); }},
        {"split", TEXT("Cut at the pla&yhead"), "K", nullptr, [](PianoRoll& r) { r.splitAtPlayhead(); }},
        {"legato", TEXT("&Legato"), "Ctrl+L", nullptr, [](PianoRoll& r) { r.legato(); }},
        {"pedal", TEXT("Hold the p&edal over the selection"), "P", nullptr,
         [](PianoRoll& r) { r.pedalOverSelection(); }},
        {"quantise", TEXT("&Quantise"), "Q", "quantise", [](PianoRoll& r) { r.quantise(); }},
    };
    return kEntries;
}

const std::vector<Entry>& viewEntries()
{
    static const std::vector<Entry> kEntries{
        {"zoomIn", TEXT("Zoom &in"), "+; =", nullptr, [](PianoRoll& r) { r.zoomIn(); }},
        {"zoomOut", TEXT("Zoom &out"), "-", nullptr, [](PianoRoll& r) { r.zoomOut(); }},
        {"zoomRowsIn", TEXT("Higher rows"), "Alt++; Alt+=", nullptr, [](PianoRoll& r) { r.zoomRowsIn(); }},
        {"zoomRowsOut", TEXT("Lower rows"), "Alt+-", nullptr, [](PianoRoll& r) { r.zoomRowsOut(); }},
        {"zoomFit", TEXT("&Whole piece"), "Ctrl+0", "fit", [](PianoRoll& r) { r.zoomToFit(); }},
        {"zoomSelection", TEXT("Zoom to the &selection"), "Z", nullptr,
         [](PianoRoll& r) { r.zoomToSelection(); }},
        {"start", TEXT("To the s&tart"), "Home", "to-start", [](PianoRoll& r) { r.goToStart(); }},
        {"end", TEXT("To the &end"), "End", nullptr, [](PianoRoll& r) { r.goToEnd(); }},
        {"showPlayhead", TEXT("Show the &playhead"), "", nullptr, [](PianoRoll& r) { r.showPlayhead(); }},
        {"", nullptr, nullptr, nullptr, nullptr},
        {"ghosts", TEXT("Show or hide the &other tracks' notes"), "G", "ghost",
         [](PianoRoll& r) { r.model()->setGhostsShown(!r.model()->ghostsShown()); }},
        {"noteNames", TEXT("Show or hide note &names"), "N", nullptr,
         [](PianoRoll& r) { r.model()->setNoteNamesShown(!r.model()->noteNamesShown()); }},
        {"laneOverview", TEXT("Show or hide the o&verview"), "", nullptr,
         [](PianoRoll& r) { toggleLane(r, RollModel::Overview); }},
        {"laneChords", TEXT("Show or hide the &chords"), "", nullptr,
         [](PianoRoll& r) { toggleLane(r, RollModel::Chords); }},
        {"laneVelocities", TEXT("Show or hide the ve&locities"), "", nullptr,
         [](PianoRoll& r) { toggleLane(r, RollModel::Velocities); }},
        {"laneControllers", TEXT("Show or hide the contro&llers"), "", nullptr,
         [](PianoRoll& r) { toggleLane(r, RollModel::Controllers); }},
        {"snap", TEXT("Snap to the &grid"), "S", nullptr,
         [](PianoRoll& r) {
             RollSnap snap = r.model()->snap();
             snap.on = !snap.on;
             r.model()->setSnap(snap);
         }},
        {"snapScale", TEXT("Keep drawn notes in the sc&ale"), "", "magnet",
         [](PianoRoll& r) { r.model()->setSnapsToScale(!r.model()->snapsToScale()); }},
        {"stepInput", TEXT("Step &input from a keyboard"), "I", "step",
         [](PianoRoll& r) { r.model()->setStepInput(!r.model()->stepInput()); }},
        {"follow", TEXT("&Follow the playhead"), "F", "follow",
         [](PianoRoll& r) {
             using Follow = RollModel::Follow;
             r.model()->setFollow(r.model()->follow() == Follow::Off ? Follow::Page : Follow::Off);
         }},
        {"followSmooth", TEXT("Follow s&moothly"), "", nullptr,
         [](PianoRoll& r) {
             using Follow = RollModel::Follow;
             r.model()->setFollow(r.model()->follow() == Follow::Smooth ? Follow::Page : Follow::Smooth);
         }},
    };
    return kEntries;
}

#undef TEXT

QString idOf(const Entry& entry)
{
    return *entry.id ? QStringLiteral("music.") + QLatin1String(entry.id) : QString();
}

QStringList idsOf(const std::vector<Entry>& entries)
{
    QStringList ids;
    for (const Entry& entry : entries) ids += idOf(entry);
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
                QKeySequence::listFromString(QString::fromLatin1(entry.keys), QKeySequence::PortableText),
                entry.icon,
                [&entry, roll] {
                    if (PianoRoll* there = roll()) entry.run(*there);
                });
        }
}

QStringList rollEditCommands()
{
    return idsOf(editEntries());
}

QStringList rollViewCommands()
{
    return idsOf(viewEntries());
}

QStringList rollToolCommands()
{
    return idsOf(toolEntries());
}

} // namespace moyun::ui
