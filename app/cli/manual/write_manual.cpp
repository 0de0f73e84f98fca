// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/write_manual.h"

#include "app/cli/manual/bash_completion.h"
#include "app/cli/manual/manual_page.h"
#include "core/base/atomic_file.h"

#include <string>

namespace moyun::cli {

namespace fs = std::filesystem;

namespace {

base::Result<void> write(const fs::path& file, const std::string& text)
{
    return base::writeFileAtomically(file, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

} // namespace

base::Result<void> writeManual(const CLI::App& program, const fs::path& folder)
{
    for (const char* part : {"man1", "completions"}) {
        std::error_code failure;
        fs::create_directories(folder / part, failure);
        if (failure)
            return base::Error{base::ErrorCode::Io,
                               "The folder " + (folder / part).string() +
                                   " cannot be made: " + failure.message() + ".",
                               "Name a folder that can be written."};
    }
    const auto words = wordsOf(program);
    for (const auto& page : manualPages(words, {MOYUN_VERSION, MOYUN_RELEASE_DATE}))
        if (const auto written = write(folder / "man1" / page.file, page.text); !written) return written;
    return write(folder / "completions" / "moyun", bashCompletion(words));
}

} // namespace moyun::cli
