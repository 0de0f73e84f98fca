// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_settings.h"

#include "core/bridge/settings.h"
#include "ui/shell/language.h"
#include "ui/shell/settings_book.h"

#include <QCoreApplication>
#include <QThread>

namespace moyun::ui {

using bridge::Settings;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ShellSettings", text);
}

// A number of the settings, between two getters of theirs.
Setting number(const char* id, int usual, int (Settings::*get)() const, void (Settings::*set)(int))
{
    Setting setting;
    setting.id = QString::fromLatin1(id);
    setting.kind = Setting::Number;
    setting.usual = usual;
    setting.value = [get] { return QVariant((Settings().*get)()); };
    setting.set = [set](const QVariant& value) { (Settings().*set)(value.toInt()); };
    return setting;
}

} // namespace

void ShellSettings::addTo(SettingsBook& book) const
{
    book.addPage(
        QStringLiteral("look"), [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Look and language")); },
        "theme");
    book.addPage(
        QStringLiteral("engine"), [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Computing")); },
        "tones");
    book.addPage(
        QStringLiteral("work"), [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Work and undo")); },
        "folder");
    book.addPage(
        QStringLiteral("canvas"), [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Painting")); },
        "canvas-brush");
    book.addPage(
        QStringLiteral("poem"), [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Verse")); }, "poem");
    book.addPage(
        QStringLiteral("music"), [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Sound and MIDI")); },
        "music");
    addLook(book);
    addEngine(book);
    addWork(book);
}

void ShellSettings::addLook(SettingsBook& book) const
{
    Setting theme;
    theme.id = QStringLiteral("look.theme");
    theme.title = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Look")); };
    theme.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "ShellSettings", "The colours of the window. High contrast is for eyes that need clear edges: "
                             "white on black, yellow and blue, thick lines around what has the focus."));
    };
    theme.words = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "theme colours dark mode contrast")); };
    theme.usual = QStringLiteral("dark");
    theme.choices = [] {
        return QList<Setting::Choice>{
            {QStringLiteral("dark"), say(QT_TRANSLATE_NOOP("ShellSettings", "Dark (ink)"))},
            {QStringLiteral("light"), say(QT_TRANSLATE_NOOP("ShellSettings", "Light (paper)"))},
            {QStringLiteral("contrast"), say(QT_TRANSLATE_NOOP("ShellSettings", "High contrast"))}};
    };
    theme.value = [] { return QVariant(Settings().theme()); };
    theme.set = [use = useTheme](const QVariant& name) { use(name.toString()); };
    book.add(QStringLiteral("look"), theme);

    Setting language;
    language.id = QStringLiteral("look.language");
    language.title = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Language")); };
    language.explanation = [] {
        return say(QT_TRANSLATE_NOOP("ShellSettings", "Of all texts in the window; it changes at once."));
    };
    // To be found by whoever is lost in a language that they cannot read.
    language.words = [] { return QStringLiteral("language english chinese 语言 語言 中文"); };
    language.usual = QStringLiteral("system");
    language.choices = [] {
        QList<Setting::Choice> choices{
            {QStringLiteral("system"), say(QT_TRANSLATE_NOOP("ShellSettings", "As the system"))}};
        for (const QString& code : Language::codes()) choices.append({code, Language::ownName(code)});
        return choices;
    };
    language.value = [] { return QVariant(Settings().language()); };
    language.set = [use = useLanguage](const QVariant& code) { use(code.toString()); };
    book.add(QStringLiteral("look"), language);

    Setting scale = number("look.scale", Settings::kUsualScale, &Settings::uiScale, &Settings::setUiScale);
    scale.title = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Size of everything")); };
    scale.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "ShellSettings",
            "Makes texts, buttons and pictures larger or smaller than the screen asks for."));
    };
    scale.words = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "scale zoom font HiDPI")); };
    scale.unit = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "%1 %")); };
    scale.least = Settings::kLeastScale;
    scale.most = Settings::kMostScale;
    scale.step = 10;
    scale.live = false;
    book.add(QStringLiteral("look"), scale);
}

void ShellSettings::addEngine(SettingsBook& book) const
{
    Setting device;
    device.id = QStringLiteral("engine.device");
    device.title = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Device")); };
    device.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "ShellSettings", "Where pictures are restyled. A graphics card is many times faster; without "
                             "one the processor does it."));
    };
    device.words = [] { return QStringLiteral("GPU CPU CUDA"); };
    device.usual = QStringLiteral("auto");
    device.choices = [] {
        return QList<Setting::Choice>{
            {QStringLiteral("auto"), say(QT_TRANSLATE_NOOP("ShellSettings", "The fastest"))},
            {QStringLiteral("cpu"), say(QT_TRANSLATE_NOOP("ShellSettings", "Processor (CPU)"))},
            {QStringLiteral("cuda"), say(QT_TRANSLATE_NOOP("ShellSettings", "Graphics card (CUDA)"))}};
    };
    device.value = [] { return QVariant(Settings().device()); };
    device.set = [changed = engineChanged](const QVariant& name) {
        Settings().setDevice(name.toString());
        changed();
    };
    book.add(QStringLiteral("engine"), device);

    Setting threads = number("engine.threads", 0, &Settings::threads, &Settings::setThreads);
    threads.title = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Processor threads")); };
    threads.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "ShellSettings", "How many cores the networks may use at once. Fewer leave the rest of the "
                             "machine more room."));
    };
    threads.special = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "All cores")); };
    threads.most = qMax(1, QThread::idealThreadCount());
    threads.live = false;
    book.add(QStringLiteral("engine"), threads);

    Setting memory = number("engine.memory", Settings::kUsualMemoryMiB, &Settings::memoryBudgetMiB,
                            &Settings::setMemoryBudgetMiB);
    memory.set = [changed = engineChanged](const QVariant& value) {
        Settings().setMemoryBudgetMiB(value.toInt());
        changed();
    };
    memory.title = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Memory for networks")); };
    memory.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "ShellSettings", "Networks that were used stay loaded up to this much, so that they answer at "
                             "once; the longest unused go first."));
    };
    memory.words = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "memory budget RAM models")); };
    memory.unit = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "%1 MiB")); };
    memory.least = 256;
    memory.most = 65536;
    memory.step = 256;
    book.add(QStringLiteral("engine"), memory);
}

void ShellSettings::addWork(SettingsBook& book) const
{
    Setting autosave = number("work.autosave", Settings::kUsualAutosaveSeconds, &Settings::autosaveSeconds,
                              &Settings::setAutosaveSeconds);
    autosave.title = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Autosave")); };
    autosave.explanation = [] {
        return say(QT_TRANSLATE_NOOP("ShellSettings",
                                     "How long after a change it is stored for good, whatever happens; "
                                     "0 is at once. Your own files change only when you save."));
    };
    autosave.words = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "recovery crash backup")); };
    autosave.unit = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "%1 s")); };
    autosave.least = 0;
    autosave.most = 60;
    book.add(QStringLiteral("work"), autosave);

    Setting undo = number("work.undoMemory", Settings::kUsualUndoMemoryMiB, &Settings::undoMemoryMiB,
                          &Settings::setUndoMemoryMiB);
    undo.title = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Memory for undo")); };
    undo.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "ShellSettings", "The steps of the picture stay in memory up to this much; older ones are packed "
                             "into a scratch file and can still be undone."));
    };
    undo.unit = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "%1 MiB")); };
    undo.least = 64;
    undo.most = 65536;
    undo.step = 64;
    undo.live = false;
    book.add(QStringLiteral("work"), undo);

    Setting disk = number("work.undoDisk", Settings::kUsualUndoDiskGiB, &Settings::undoDiskGiB,
                          &Settings::setUndoDiskGiB);
    disk.title = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "Disk for undo")); };
    disk.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "ShellSettings",
            "How large that scratch file in the cache folder may become. Beyond it the oldest "
            "steps are dropped, and Moyun says so."));
    };
    disk.unit = [] { return say(QT_TRANSLATE_NOOP("ShellSettings", "%1 GiB")); };
    disk.least = 1;
    disk.most = 1024;
    disk.live = false;
    book.add(QStringLiteral("work"), disk);
}

} // namespace moyun::ui
