// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/log_file.h"

namespace moyun::base {

namespace {

struct Target
{
    std::mutex mutex;
    std::shared_ptr<LogFile> file;
};

// Never destroyed: threads may still speak when the program ends.
Target& target()
{
    static auto* const kTarget = new Target;
    return *kTarget;
}

std::shared_ptr<LogFile> currentFile()
{
    const std::lock_guard lock(target().mutex);
    return target().file;
}

} // namespace

LogRing& logRing()
{
    static auto* const kRing = new LogRing;
    return *kRing;
}

void logToFile(const std::filesystem::path& file)
{
    std::shared_ptr<LogFile> opened;
    std::string problem;
    if (!file.empty()) {
        auto result = LogFile::open(file);
        if (result)
            opened = std::move(*result);
        else
            problem = result.error().text();
    }
    {
        const std::lock_guard lock(target().mutex);
        target().file = opened;
    }
    if (!problem.empty()) log(LogLevel::Warning, "log", problem);
}

std::filesystem::path logFilePath()
{
    const auto file = currentFile();
    return file ? file->path() : std::filesystem::path();
}

void log(LogLevel level, std::string_view part, std::string_view text)
{
    const LogLine line = logRing().add(level, part, text);
    if (const auto file = currentFile()) file->add(line);
}

} // namespace moyun::base
