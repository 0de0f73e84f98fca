// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

namespace moyun::cli {

namespace {

constexpr int kBarCells = 24;
constexpr auto kRedraw = std::chrono::milliseconds(33);
constexpr auto kPlainLine = std::chrono::seconds(10);

int terminalWidth()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

// At most `columns` characters of UTF-8; wide characters may take more, which only wraps the line.
std::string clipped(const std::string& text, int columns)
{
    int seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((text[i] & 0xC0) != 0x80 && ++seen > columns) return text.substr(0, i);
    }
    return text;
}

} // namespace

Console::Console() : m_terminal(isatty(STDERR_FILENO) == 1), m_lastProgress(std::chrono::steady_clock::now())
{}

Console::~Console()
{
    endProgress();
}

void Console::eraseBar()
{
    if (!m_barDrawn) return;
    std::fputs("\r\033[K", stderr);
    m_barDrawn = false;
}

void Console::line(const std::string& text)
{
    eraseBar();
    std::fprintf(stderr, "%s\n", text.c_str());
    std::fflush(stderr);
}

void Console::say(const std::string& text)
{
    const std::lock_guard lock(m_mutex);
    if (!m_quiet) line(text);
}

void Console::warn(const std::string& text)
{
    const std::lock_guard lock(m_mutex);
    line("moyun: note: " + text);
}

void Console::fail(const base::Error& error)
{
    const std::lock_guard lock(m_mutex);
    line("moyun: " + error.text());
}

void Console::progress(double fraction, const std::string& text)
{
    const std::lock_guard lock(m_mutex);
    if (m_quiet) return;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastProgress < (m_terminal ? std::chrono::milliseconds(kRedraw) : kPlainLine)) return;
    m_lastProgress = now;
    const double part = std::clamp(std::isfinite(fraction) ? fraction : 0.0, 0.0, 1.0);
    const int percent = static_cast<int>(part * 100);
    if (!m_terminal) {
        line(text + " " + std::to_string(percent) + " %");
        return;
    }
    const int full = static_cast<int>(part * kBarCells);
    std::string bar("[");
    bar.append(full, '#')
        .append(kBarCells - full, '.')
        .append("] ")
        .append(std::to_string(percent))
        .append(" % ")
        .append(text);
    std::fprintf(stderr, "\r\033[K%s", clipped(bar, terminalWidth() - 1).c_str());
    std::fflush(stderr);
    m_barDrawn = true;
}

void Console::endProgress()
{
    const std::lock_guard lock(m_mutex);
    eraseBar();
    std::fflush(stderr);
}

void Console::result(const std::string& text)
{
    const std::lock_guard lock(m_mutex);
    eraseBar();
    if (std::fprintf(stdout, "%s\n", text.c_str()) < 0) m_resultLost = true;
}

bool Console::flushResult()
{
    const std::lock_guard lock(m_mutex);
    if (std::fflush(stdout) == 0 && !m_resultLost && !std::ferror(stdout)) return true;
    line(std::string("moyun: The result could not be written to standard output (") + std::strerror(errno) +
         "). Free some space or send it elsewhere.");
    return false;
}

} // namespace moyun::cli
