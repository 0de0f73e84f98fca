// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace moyun::base {

// What kind of failure it is, for programs; the texts of Error are for people.
enum class ErrorCode {
    InvalidArgument, // a value the caller gave is out of range or contradictory
    NotFound,        // a file, style or model that should be there is not
    Unreadable,      // a file exists but is cut short, altered or not what it claims to be
    Unsupported,     // well formed, but of a kind this program does not handle
    TooLarge,        // beyond a stated limit
    OutOfMemory,     // neither eviction, smaller tiles nor the CPU helped
    Io,              // the operating system refused a read or write (disk full, read-only, ...)
    Device,          // an accelerator, port or display failed
    Busy,            // another window or program has it open
    Changed,         // a file is not what it was when it was read: ask before it is replaced
    Cancelled,       // the user or a newer request stopped it; not a failure to report
    Internal,        // a broken assumption of our own
};

// A failure told to a person: what failed (with the file or value), and what to do about it.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string message; // one sentence: what failed, naming the file or value
    std::string advice;  // one sentence: what to do; may be empty when there is nothing to do

    // "message advice", for logs and the command line.
    std::string text() const { return advice.empty() ? message : message + " " + advice; }
    bool isCancelled() const { return code == ErrorCode::Cancelled; }
    bool operator==(const Error&) const = default;
};

// Stable lower-case name of a code, used in JSON output ("invalid-argument", "not-found", ...).
const char* errorCodeName(ErrorCode code);

} // namespace moyun::base
