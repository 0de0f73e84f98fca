// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_file.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace moyun::base {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMostRead = std::uint64_t(16) << 20;

fs::path older(const fs::path& file, int age)
{
    return age == 0 ? file : fs::path(file.string() + '.' + std::to_string(age));
}

// "2026-03-14T09:26:53.589Z warning canvas: text"
std::string written(const LogLine& line)
{
    const std::time_t seconds = line.time / 1000;
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    char stamp[40];
    const std::size_t length = std::strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &parts);
    char rest[8];
    std::snprintf(rest, sizeof rest, ".%03dZ", int(line.time % 1000));
    return std::string(stamp, length) + rest + ' ' + logLevelName(line.level) + ' ' + line.part + ": " +
           line.text + '\n';
}

std::optional<LogLine> lineOf(const std::string& text)
{
    LogLine line;
    std::tm parts{};
    const char* after = ::strptime(text.c_str(), "%Y-%m-%dT%H:%M:%S.", &parts);
    if (!after) return std::nullopt;
    int milliseconds = 0;
    const auto [end, problem] = std::from_chars(after, text.c_str() + text.size(), milliseconds);
    if (problem != std::errc() || milliseconds < 0 || milliseconds > 999 || end[0] != 'Z' || end[1] != ' ')
        return std::nullopt;
    line.time = std::int64_t(::timegm(&parts)) * 1000 + milliseconds;
    const std::string rest = end + 2;
    const auto space = rest.find(' ');
    const auto colon = space == std::string::npos ? space : rest.find(": ", space);
    if (colon == std::string::npos) return std::nullopt;
    const std::string level = rest.substr(0, space);
    for (const LogLevel each : {LogLevel::Debug, LogLevel::Notice, LogLevel::Warning, LogLevel::Error})
        if (level == logLevelName(each)) {
            line.level = each;
            line.part = rest.substr(space + 1, colon - space - 1);
            line.text = rest.substr(colon + 2);
            return line;
        }
    return std::nullopt;
}

} // namespace

LogFile::LogFile(fs::path path, std::uint64_t mostBytes, int kept)
    : m_path(std::move(path)), m_mostBytes(mostBytes), m_kept(kept)
{}

LogFile::~LogFile()
{
    if (m_file >= 0) ::close(m_file);
}

Result<std::unique_ptr<LogFile>> LogFile::open(const fs::path& file, std::uint64_t mostBytes, int kept)
{
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    std::unique_ptr<LogFile> log(new LogFile(file, mostBytes, kept));
    if (!log->reopen())
        return Error{ErrorCode::Io,
                     "The log " + file.string() + " cannot be written: " + std::strerror(errno) + ".",
                     "Check the rights of its folder."};
    return log;
}

bool LogFile::reopen()
{
    if (m_file >= 0) ::close(m_file);
    m_file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    return m_file >= 0;
}

void LogFile::add(const LogLine& line)
{
    const std::string text = written(line);
    const std::lock_guard lock(m_mutex);
    struct stat ours = {}, named = {};
    // Another program may have moved the file on.
    if (m_file < 0 || ::stat(m_path.c_str(), &named) != 0 || ::fstat(m_file, &ours) != 0 ||
        named.st_ino != ours.st_ino || named.st_dev != ours.st_dev) {
        if (!reopen() || ::fstat(m_file, &ours) != 0) return;
    }
    if (std::uint64_t(ours.st_size) + text.size() > m_mostBytes && ours.st_size > 0) rotate();
    if (m_file >= 0) [[maybe_unused]]
        const ssize_t ignored = ::write(m_file, text.data(), text.size());
}

void LogFile::rotate()
{
    std::error_code ignored;
    for (int age = m_kept; age > 0; --age) fs::rename(older(m_path, age - 1), older(m_path, age), ignored);
    if (m_kept == 0) fs::remove(m_path, ignored);
    reopen();
}

std::vector<LogLine> LogFile::read(const fs::path& file, std::size_t most, int kept)
{
    std::vector<LogLine> lines;
    for (int age = kept; age >= 0; --age) {
        std::ifstream in(older(file, age), std::ios::binary);
        std::uint64_t bytes = 0;
        for (std::string text; bytes < kMostRead && std::getline(in, text); bytes += text.size() + 1)
            if (auto line = lineOf(text)) lines.push_back(std::move(*line));
        if (lines.size() > most) lines.erase(lines.begin(), lines.end() - std::ptrdiff_t(most));
    }
    std::uint64_t number = 0;
    for (LogLine& line : lines) line.number = ++number;
    return lines;
}

} // namespace moyun::base
