// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace moyun::cli {

// One picture to read and where its result goes.
struct OutputTask
{
    std::filesystem::path input, output;
    bool upToDate = false;            // the output exists and is newer than its input: nothing to do
    std::optional<base::Error> error; // why this one cannot be done; the others can
};

struct OutputPlan
{
    std::vector<OutputTask> tasks;
    bool batch = false; // OUT is a folder
};

// Turns the inputs (files and folders) and OUT into tasks. OUT is a folder when there are several inputs, an
// input is a folder, OUT is an existing folder or ends in '/'; it is made where it is missing, and outputs
// keep the names of their inputs (as PNG where the format cannot be written). `overwrite` allows an output
// that is its own input and does work that is up to date. Errors: OUT is a file but should be a folder,
// cannot be made, an extension that cannot be written, two inputs with one output.
base::Result<OutputPlan> planOutputs(const std::vector<std::string>& inputs, const std::string& out,
                                     bool overwrite);

} // namespace moyun::cli
