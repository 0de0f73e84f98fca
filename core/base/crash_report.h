// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

// What is left behind when the program crashes: a text file on this machine, for the user to read and to send
// or not. Nothing is ever sent from here.
namespace moyun::base {

struct CrashHandlerSetup
{
    std::filesystem::path folder; // of the reports; made where it is missing
    std::string program, version;
};

// From now on SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT and std::terminate write a report: what happened, the
// version and build id, the addresses of the stack relative to their files, the last lines of logRing(). Then
// the signal does what it would have done (a core dump where those are on). All of the handler is
// async-signal-safe; it has ten seconds, then the program ends without. Once, early, from the main thread,
// whose stack may overflow. Error: Io where the folder cannot be made.
Result<void> installCrashHandler(const CrashHandlerSetup& setup);

// Reports that nobody was told of, the newest first.
std::vector<std::filesystem::path> newCrashReports(const std::filesystem::path& folder);
// The user was told of it: it gets a name of its own and is offered no more. Returns the new path.
std::filesystem::path keepCrashReport(const std::filesystem::path& report);
// Deletes all but the newest `kept` reports that were told of.
void pruneCrashReports(const std::filesystem::path& folder, std::size_t kept = 10);

std::string programBuildId(); // hexadecimal; empty where the program was linked without

} // namespace moyun::base
