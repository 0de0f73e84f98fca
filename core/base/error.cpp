// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace moyun::base {

const char* errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return "invalid-argument";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::Unreadable:
        return "unreadable";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::OutOfMemory:
        return "out-of-memory";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::Device:
        return "device";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::Changed:
        return "changed";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace moyun::base
