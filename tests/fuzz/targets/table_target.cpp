// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the command line: tables with commas, and packed training pictures (what begins as one).
#include "app/cli/csv_table.h"
#include "core/training/pack_file.h"
#include "fuzz/targets/target_support.h"

#include <numeric>

namespace {

using namespace moyun;

void pack(const std::filesystem::path& file)
{
    const auto read = training::PackFile::open(file);
    if (!read) return fuzz::requireForPeople(read.error());
    std::uint64_t sum = 0;
    std::size_t looked = 0;
    for (const auto& entry : (*read)->entries()) {
        const std::size_t bytes = std::size_t(entry.width) * entry.height * 3;
        const std::uint8_t* pixels = (*read)->pixels(entry);
        if (++looked < 100) sum += std::accumulate(pixels, pixels + bytes, std::uint64_t(0));
    }
    static volatile std::uint64_t g_seen;
    g_seen = sum;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::bytesOf(data, size);
    const fuzz::MemoryFile file(bytes);
    if (fuzz::textOf(bytes).starts_with("MOYUN")) {
        pack(file.path());
        return 0;
    }
    const auto read = [&] {
        // Every row names every column, and so a table may have at most so many cells as it has bytes.
        const fuzz::MemoryClaim claim(200'000 + 2000 * size);
        return cli::readCsv(file.path(), {"id"});
    }();
    if (!read) {
        fuzz::requireForPeople(read.error());
        return 0;
    }
    for (const auto& row : *read)
        fuzz::require(row.contains("id"), "every row has the columns that are needed");
    return 0;
}
