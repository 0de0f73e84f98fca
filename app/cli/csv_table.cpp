// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csv_table.h"

#include "core/image/guard.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace moyun::cli {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::uintmax_t kMostBytes = 64u << 20;
constexpr std::size_t kMostColumns = 10'000, kAlwaysFine = 10'000; // cells

using Cells = std::vector<std::string>;

base::Result<std::vector<Cells>> splitCsv(const std::string& text, const std::string& name)
{
    std::vector<Cells> rows;
    Cells row;
    std::string cell;
    bool quoted = false;
    const auto endRow = [&] {
        if (row.empty() && cell.empty()) return; // a blank line
        row.push_back(std::exchange(cell, {}));
        rows.push_back(std::exchange(row, {}));
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == '"') {
                cell += text[++i];
            } else {
                quoted = false;
            }
        } else if (c == '"' && cell.empty()) {
            quoted = true;
        } else if (c == ',') {
            row.push_back(std::exchange(cell, {}));
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (quoted)
        return Error{ErrorCode::Unreadable,
                     "The table " + name + " has a quotation mark that is never closed.",
                     "Repair the table."};
    endRow();
    return rows;
}

} // namespace

base::Result<std::vector<CsvRow>> readCsv(const std::filesystem::path& file,
                                          const std::vector<std::string>& needed)
{
    const std::string name = image::quoted(file);
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in)
        return Error{ErrorCode::NotFound, "The table " + name + " cannot be opened.", "Check its name."};
    if (size > kMostBytes)
        return Error{ErrorCode::TooLarge, "The table " + name + " is larger than 64 MiB.", "Split it."};
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    auto rows = splitCsv(text, name);
    if (!rows) return rows.error();
    const Cells head = rows->empty() ? Cells() : rows->front();
    for (const auto& column : needed)
        if (std::find(head.begin(), head.end(), column) == head.end())
            return Error{ErrorCode::Unreadable, "The table " + name + " has no column \"" + column + "\".",
                         "Give a table whose first line names its columns."};
    // Every row names every column: a few bytes of head line and rows could ask for any amount of memory.
    if (head.size() > kMostColumns || (rows->size() - 1) * head.size() > kAlwaysFine + text.size())
        return Error{ErrorCode::TooLarge,
                     "The table " + name + " has " + std::to_string(head.size()) +
                         " columns and rows that lack most of them.",
                     "Take the columns away that are not needed, or save it as a table of commas again."};
    std::vector<CsvRow> table;
    for (std::size_t r = 1; r < rows->size(); ++r) {
        CsvRow row;
        for (std::size_t c = 0; c < head.size(); ++c)
            row[head[c]] = c < (*rows)[r].size() ? (*rows)[r][c] : "";
        table.push_back(std::move(row));
    }
    return table;
}

} // namespace moyun::cli
