// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file of the studio, with all that is kept in it: choices, keys, drafts, wishes, tools.
#include "core/bridge/canvas_tools_text.h"
#include "core/bridge/music_settings.h"
#include "core/bridge/poem_settings.h"
#include "core/bridge/settings.h"
#include "fuzz/targets/target_support.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdlib>

namespace {

using namespace moyun;
using namespace moyun::bridge;

// A new name for each file: Qt keeps what it has read.
QString nextName()
{
    static int number = 0;
    return QStringLiteral("moyun-%1").arg(++number);
}

void look(const Settings& settings)
{
    fuzz::require(settings.uiScale() >= Settings::kLeastScale && settings.uiScale() <= Settings::kMostScale &&
                      settings.memoryBudgetMiB() >= 256 && settings.undoMemoryMiB() >= 64 &&
                      settings.undoDiskGiB() >= 0 && settings.autosaveSeconds() >= 0 &&
                      settings.threads() >= 0 && settings.threads() <= 256,
                  "a number is within its range");
    fuzz::require(!settings.theme().isEmpty() && !settings.language().isEmpty() &&
                      !settings.device().isEmpty(),
                  "a choice is one of those that there are");
    fuzz::require(settings.recentFiles().size() <= Settings::kRecentFiles, "a list of files is not too long");
    if (const auto keys = settings.keys(QStringLiteral("file.save")))
        fuzz::require(keys->size() <= 100'000, "a list of keys is bounded by its text");
    (void)settings.geometry(QStringLiteral("window"));
    ToolsText tools;
    readTools(settings.text(QStringLiteral("canvas/tools")), tools);
    const QString written = writeTools(tools);
    ToolsText again = tools;
    readTools(written, again);
    fuzz::require(writeTools(again) == written, "tools come back");
}

void lookAtRooms()
{
    const PoemOptions options = poemOptions();
    fuzz::require(options.candidates >= 1 && options.candidates <= 16 && options.seed >= 1,
                  "wishes can be met");
    (void)poemSeverities();
    if (const auto draft = keptDraft()) {
        fuzz::require(draft->locked.size() == draft->text.size() && draft->text.size() <= kMostDraft,
                      "a draft has a lock for each character");
        keepDraft(*draft);
        const auto again = keptDraft();
        fuzz::require(again && again->text.size() == draft->text.size(), "a draft comes back");
    }
    const MusicWishes wishes = keptWishes();
    fuzz::require(std::isfinite(wishes.tempo) && wishes.tempo > 0 && wishes.bars > 0 && wishes.beats > 0 &&
                      std::isfinite(wishes.temperature) && std::isfinite(wishes.density),
                  "wishes for music can be met");
    (void)keptScore();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** words)
{
    ::setenv("XDG_CONFIG_HOME", fuzz::scratchFolder().c_str(), 1);
    ::setenv("XDG_DATA_HOME", fuzz::scratchFolder().c_str(), 1);
    static QCoreApplication application(*count, *words);
    QCoreApplication::setOrganizationName(QStringLiteral("moyun"));
    std::filesystem::create_directories(fuzz::scratchFolder() / "moyun");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::bytesOf(data, size);
    // What Qt itself keeps in its files as a stream of its own is Qt's to read.
    if (fuzz::textOf(bytes).find("@Variant") != std::string_view::npos &&
        fuzz::textOf(bytes).find("@Variant(\\0\\0\\0\\b") == std::string_view::npos)
        return -1;
    const QString name = nextName();
    const auto file = fuzz::scratchFolder() / "moyun" / (name.toStdString() + ".conf");
    fuzz::putFile(file, bytes);
    QCoreApplication::setApplicationName(name);
    {
        const Settings settings;
        look(settings);
    }
    lookAtRooms();
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return 0;
}
