// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <mutex>
#include <string>

namespace moyun::cli {

// What the program says. Results go to standard output, everything else to standard error: a progress bar
// where that is a terminal, plain lines otherwise. Any thread may call any function; none throws.
class Console
{
public:
    Console();
    ~Console(); // ends a bar that is still drawn

    void setQuiet(bool quiet) { m_quiet = quiet; } // leaves out say() and progress()

    void say(const std::string& line);
    void warn(const std::string& line);
    void fail(const base::Error& error);

    // fraction 0 to 1. On a terminal the bar is drawn anew; elsewhere a line appears every ten seconds at
    // most.
    void progress(double fraction, const std::string& text);
    void endProgress();

    // One line (or several) of result on standard output.
    void result(const std::string& text);
    // Whether all that went to standard output arrived; the error names the reason (disk full, closed).
    bool flushResult();

private:
    void line(const std::string& text); // with the mutex held
    void eraseBar();

    const bool m_terminal;
    bool m_quiet = false;
    bool m_barDrawn = false;
    bool m_resultLost = false;
    std::chrono::steady_clock::time_point m_lastProgress;
    std::mutex m_mutex;
};

} // namespace moyun::cli
