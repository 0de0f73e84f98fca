// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_plan.h"

#include "app/cli/picture_list.h"
#include "core/image/guard.h"

#include <algorithm>
#include <map>

namespace moyun::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

namespace {

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool canBeWritten(const fs::path& file)
{
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    for (const char* known : {".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"})
        if (extension == known) return true;
    return false;
}

bool isUpToDate(const OutputTask& task)
{
    std::error_code failed;
    const auto written = fs::last_write_time(task.output, failed);
    if (failed) return false;
    const auto read = fs::last_write_time(task.input, failed);
    return !failed && written >= read && fs::file_size(task.output, failed) > 0 && !failed;
}

base::Result<void> makeFolder(const fs::path& folder)
{
    std::error_code failed;
    if (fs::exists(folder, failed) && !fs::is_directory(folder, failed))
        return Error{ErrorCode::Io,
                     "The output " + image::quoted(folder) +
                         " is a file, but several pictures need a folder.",
                     "Give -o the name of a folder."};
    fs::create_directories(folder, failed);
    if (!isFolder(folder))
        return Error{ErrorCode::Io,
                     "The output folder " + image::quoted(folder) + " cannot be made (" + failed.message() +
                         ").",
                     "Give -o a place where you may write."};
    return {};
}

// The inputs with folders replaced by their pictures; a folder that gives none becomes a task that has
// failed.
std::vector<OutputTask> expand(const std::vector<std::string>& inputs)
{
    std::vector<OutputTask> tasks;
    for (const auto& input : inputs) {
        if (!isFolder(input)) {
            tasks.push_back({input, {}, false, {}});
            continue;
        }
        auto files = picturesInFolder(input);
        if (!files)
            tasks.push_back({input, {}, false, files.error()});
        else
            for (auto& file : *files) tasks.push_back({std::move(file), {}, false, {}});
    }
    return tasks;
}

fs::path nameInFolder(const fs::path& input)
{
    fs::path name = input.filename();
    return canBeWritten(name) ? name : name.replace_extension(".png");
}

} // namespace

base::Result<OutputPlan> planOutputs(const std::vector<std::string>& inputs, const std::string& out,
                                     bool overwrite)
{
    OutputPlan plan;
    plan.tasks = expand(inputs);
    plan.batch =
        inputs.size() > 1 || out.ends_with('/') || isFolder(out) ||
        std::any_of(inputs.begin(), inputs.end(), [](const std::string& input) { return isFolder(input); });
    if (plan.batch) {
        if (auto made = makeFolder(out); !made) return made.error();
    } else if (!canBeWritten(out)) {
        return Error{
            ErrorCode::InvalidArgument,
            "The output " + image::quoted(out) + " does not say which kind of picture it shall be.",
            "Give it a name that ends in .png, .jpg, .webp or .tif, or a folder with '/' at its end."};
    }
    std::map<fs::path, fs::path> taken; // output: input
    for (auto& task : plan.tasks) {
        if (task.error) continue;
        task.output = plan.batch ? fs::path(out) / nameInFolder(task.input) : fs::path(out);
        const auto [other, fresh] = taken.emplace(task.output, task.input);
        if (!fresh)
            return Error{ErrorCode::InvalidArgument,
                         "Both " + image::quoted(other->second) + " and " + image::quoted(task.input) +
                             " would be written to " + image::quoted(task.output) + ".",
                         "Give them in separate runs with different folders."};
        std::error_code ignored;
        if (!overwrite && fs::equivalent(task.input, task.output, ignored) && !ignored)
            task.error = Error{ErrorCode::InvalidArgument,
                               "The output " + image::quoted(task.output) + " is the photograph itself.",
                               "Give another -o, or --overwrite to replace the photograph."};
        else
            task.upToDate = plan.batch && !overwrite && isUpToDate(task);
    }
    return plan;
}

} // namespace moyun::cli
