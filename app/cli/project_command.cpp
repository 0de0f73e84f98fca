// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/project/exports.h"
#include "core/project/inspection.h"
#include "core/project/project_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ctime>

namespace moyun::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr char kFooter[] =
    "Examples:\n"
    "  moyun project info river.moyun --json\n"
    "  moyun project check river.moyun\n"
    "  moyun project export river.moyun -o river.ora\n"
    "  moyun project recover\n"
    "  moyun project recover 1 -o found.moyun\n"
    "  moyun project recover damaged.moyun -o saved.moyun\n"
    "\n"
    "export writes the canvas (.ora .png .jpg .webp .tif), the poems (.txt) or the score (.mid .musicxml "
    ".mxl), by\n"
    "the ending of -o.\n"
    "recover without a word lists what the studio could not save; with a number of that list it writes that "
    "into\n"
    "-o; with a file it writes what can be read of it. Nothing is taken away.\n"
    "check ends with status 1 where anything is wrong.\n"
    "\n"
    "JSON: info one object {\"file\", \"schema\", \"id\", \"title\", \"program\", \"created\", \"saved\", "
    "\"revision\",\n"
    "  \"bytes\", \"width\", \"height\", \"layers\", \"tiles\", \"poems\", \"tracks\", \"styles\", "
    "\"takes\", \"pinned\"};\n"
    "  check {\"file\", \"whole\", \"wrong\"}; recover a list of {\"number\", \"folder\", \"target\", "
    "\"title\", \"edited\",\n"
    "  \"saved\", \"target_changed\", \"bytes\", \"trouble\"}. Times are in UTC, ISO 8601; null: never.";

std::string timeText(project::Time time)
{
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    std::tm parts{};
    char text[32];
    ::gmtime_r(&seconds, &parts);
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

Json timeJson(project::Time time)
{
    return time == project::Time() ? Json() : Json(timeText(time));
}

project::ProjectStore::Opened opened(const project::LeftOver& left, std::stop_token stop)
{
    return project::ProjectStore::recover(left, project::Folders::usual(), stop);
}

} // namespace

void ProjectCommand::declare(CLI::App& root)
{
    m_app = root.add_subcommand("project",
                                "Look into project files, check and export them, recover what was lost");
    m_app->footer(kFooter);
    m_app->fallthrough();
    m_app->require_subcommand(1);
    m_info = m_app->add_subcommand("info", "What a project holds");
    m_check = m_app->add_subcommand("check", "Read all of a project and compare every checksum");
    m_export =
        m_app->add_subcommand("export", "Write the canvas, the poems or the score as a file of its own");
    m_recover = m_app->add_subcommand("recover", "List what was never saved, or save what can still be read");
    for (CLI::App* command : {m_info, m_check, m_export})
        command->add_option("file", m_file, "The project")->required();
    m_recover->add_option("file", m_file, "A number of the list, or a damaged project");
    m_export->add_option("-o,--output", m_output, "The file to write")->required();
    m_recover->add_option("-o,--output", m_output, "The project to write");
    for (CLI::App* command : {m_info, m_check, m_recover}) command->add_flag("--json", m_json, "Print JSON");
}

bool ProjectCommand::chosen() const
{
    return m_app->parsed();
}

int ProjectCommand::run(Console& console, std::stop_token stop)
{
    if (m_info->parsed()) return info(console);
    if (m_check->parsed()) return check(console, stop);
    if (m_export->parsed()) return exportPart(console, stop);
    return recover(console, stop);
}

int ProjectCommand::info(Console& console)
{
    const auto info = project::infoOf(m_file);
    if (!info) {
        console.fail(info.error());
        return kFailed;
    }
    if (m_json) {
        console.result(jsonText({{"file", m_file},
                                 {"schema", info->schema},
                                 {"id", info->id},
                                 {"title", info->title},
                                 {"program", info->program},
                                 {"created", timeJson(info->created)},
                                 {"saved", timeJson(info->saved)},
                                 {"revision", info->revision},
                                 {"bytes", info->bytes},
                                 {"width", info->width},
                                 {"height", info->height},
                                 {"layers", info->layers},
                                 {"tiles", info->tiles},
                                 {"poems", info->poems},
                                 {"tracks", info->tracks},
                                 {"styles", info->styles},
                                 {"takes", info->takes},
                                 {"pinned", info->pinned}}));
        return kDone;
    }
    console.result((info->title.empty() ? "(without a title)" : info->title) + "\n    saved " +
                   timeText(info->saved) + " by " + info->program + ", " + std::to_string(info->bytes) +
                   " bytes, format " + std::to_string(info->schema) + ", edit " +
                   std::to_string(info->revision));
    if (info->width > 0)
        console.result("    canvas " + std::to_string(info->width) + " x " + std::to_string(info->height) +
                       ", " + std::to_string(info->layers) + " layers, " + std::to_string(info->tiles) +
                       " tiles");
    console.result("    " + std::to_string(info->poems) + " poems, " + std::to_string(info->tracks) +
                   " tracks, " + std::to_string(info->styles) + " styles, " + std::to_string(info->takes) +
                   " takes (" + std::to_string(info->pinned) + " pinned)");
    return kDone;
}

int ProjectCommand::check(Console& console, std::stop_token stop)
{
    const auto wrong = project::check(m_file, stop);
    if (!wrong && wrong.error().isCancelled()) return kInterrupted;
    if (!wrong && (!m_json || wrong.error().code != base::ErrorCode::Unreadable)) {
        console.fail(wrong.error());
        return kFailed;
    }
    const auto list = wrong ? *wrong : std::vector<std::string>{wrong.error().message};
    if (m_json) {
        console.result(jsonText({{"file", m_file}, {"whole", list.empty()}, {"wrong", list}}));
    } else {
        for (const std::string& one : list) console.result(one);
        if (list.empty()) console.result(m_file + " is whole.");
    }
    return list.empty() ? kDone : kFailed;
}

int ProjectCommand::exportPart(Console& console, std::stop_token stop)
{
    const auto content = project::contentOf(m_file, stop);
    const auto done = content ? project::exportPart(*content, m_output, stop) : content.error();
    if (done) return kDone;
    if (done.error().isCancelled()) return kInterrupted;
    console.fail(done.error());
    return done.error().code == base::ErrorCode::InvalidArgument ? kWrongUsage : kFailed;
}

int ProjectCommand::recover(Console& console, std::stop_token stop)
{
    if (m_file.empty()) return listLeftOvers(console);
    if (m_output.empty()) {
        console.fail({base::ErrorCode::InvalidArgument, "It is not said what to write.",
                      "Name the project to write with -o."});
        return kWrongUsage;
    }
    const bool number = m_file.find_first_not_of("0123456789") == std::string::npos;
    return number ? saveLeftOver(console, stop) : salvage(console, stop);
}

int ProjectCommand::listLeftOvers(Console& console)
{
    const auto all = project::leftOvers(project::Folders::usual());
    auto list = Json::array();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const project::LeftOver& left = all[i];
        list.push_back({{"number", i + 1},
                        {"folder", left.folder.string()},
                        {"target", left.target.empty() ? Json() : Json(left.target.string())},
                        {"title", left.title},
                        {"edited", timeJson(left.edited)},
                        {"saved", left.saved ? timeJson(*left.saved) : Json()},
                        {"target_changed", left.targetChanged},
                        {"bytes", left.bytes},
                        {"trouble", left.trouble}});
        if (m_json) continue;
        console.result(std::to_string(i + 1) + "  " +
                       (left.target.empty() ? left.title.empty() ? "(without a title)" : left.title
                                            : left.target.string()) +
                       "\n    edited " + timeText(left.edited) +
                       (left.saved            ? ", its file is of " + timeText(*left.saved)
                        : left.target.empty() ? ", never saved"
                                              : ", its file is gone") +
                       (left.targetChanged ? ", which was changed by another program" : "") +
                       (left.trouble.empty() ? "" : "\n    " + left.trouble));
    }
    if (m_json)
        console.result(jsonText(list));
    else if (all.empty())
        console.result("Nothing was left over: everything was saved.");
    return kDone;
}

int ProjectCommand::saveLeftOver(Console& console, std::stop_token stop)
{
    const auto all = project::leftOvers(project::Folders::usual());
    const std::size_t number = m_file.size() < 6 ? std::stoul(m_file) : 0;
    if (number < 1 || number > all.size()) {
        console.fail({base::ErrorCode::NotFound, "There is no number " + m_file + " in the list.",
                      "\"moyun project recover\" prints it."});
        return kFailed;
    }
    const auto store = opened(all[number - 1], stop);
    const auto done = store ? (*store)->exportCopy(m_output) : store.error();
    if (done) return kDone;
    console.fail(done.error());
    return done.error().isCancelled() ? kInterrupted : kFailed;
}

int ProjectCommand::salvage(Console& console, std::stop_token stop)
{
    const auto salvaged = project::salvage(m_file, m_output, stop);
    if (!salvaged) {
        console.fail(salvaged.error());
        return salvaged.error().isCancelled() ? kInterrupted : kFailed;
    }
    for (const std::string& lost : salvaged->lost) console.warn(lost);
    if (m_json)
        console.result(jsonText({{"kept", salvaged->kept}, {"lost", salvaged->lost}}));
    else
        console.result(std::to_string(salvaged->kept) + " pieces were saved in " + m_output +
                       (salvaged->lost.empty() ? "; nothing was lost." : "."));
    return kDone;
}

} // namespace moyun::cli
