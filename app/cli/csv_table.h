// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace moyun::cli {

// A comma-separated table with a head line, by column name; a column that a short row lacks is empty.
using CsvRow = std::map<std::string, std::string>;

// Reads one (RFC 4180: quoted fields, doubled quotes, line breaks inside quotes; UTF-8, an opening mark is
// left out). At most 64 MiB. Errors: not found, too large, a quotation that never ends, or a column of
// `needed` that is missing.
base::Result<std::vector<CsvRow>> readCsv(const std::filesystem::path& file,
                                          const std::vector<std::string>& needed);

} // namespace moyun::cli
