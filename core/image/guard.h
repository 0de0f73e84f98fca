// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <utility>

namespace moyun::image {

// The name of a file as it stands in messages, in quotation marks.
std::string quoted(const std::filesystem::path& file);

// The exception being handled as an Error about `subject` ("The picture x.png could not be decoded"). Call
// only inside a catch block.
base::Error currentExceptionAsError(const std::string& subject);

// Runs `work`, which returns a Result; exceptions (out of memory, the libraries') end here.
template <class Work> auto guarded(const std::string& subject, Work&& work) -> decltype(work())
{
    try {
        return std::forward<Work>(work)();
    } catch (...) {
        return currentExceptionAsError(subject);
    }
}

} // namespace moyun::image
