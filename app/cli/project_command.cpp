// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "app/cli/output_file.h"
#include "app/cli/project_recovery.h"
#include "app/cli/project_words.h"
#include "core/base/shown.h"
#include "core/project/exports.h"
#include "core/project/inspection.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace moyun::cli {

namespace {

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
    "-o; with a file it writes what can be read of it, and says what could not. Nothing is taken away.\n"
    "Existing files are replaced with --overwrite alone, and the project that is read never is.\n"
    "check ends with status 1 where anything is wrong, recover where nothing could be read.\n"
    "\n"
    "JSON: info one object {\"file\", \"schema\", \"id\", \"title\", \"program\", \"created\", \"saved\", "
    "\"revision\",\n"
    "  \"bytes\", \"width\", \"height\", \"layers\", \"tiles\", \"poems\", \"tracks\", \"styles\", "
    "\"takes\", \"pinned\"};\n"
    "  check {\"file\", \"whole\", \"wrong\"}; recover without a word a list of {\"number\", \"folder\", "
    "\"target\",\n"
    "  \"target_known\", \"title\", \"edited\", \"saved\", \"target_changed\", \"bytes\", \"trouble\"}, "
    "with one\n"
    "  {\"output\", \"kept\" (tiles, poems, tracks, styles and takes), \"lost\" (a sentence each)}.\n"
    "  Times are in UTC, ISO 8601; null: never.";

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
    for (CLI::App* command : {m_export, m_recover})
        command->add_flag("--overwrite", m_overwrite, "Allow replacing a file that exists");
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
    console.result(shownTitle(info->title) + "\n    saved " + timeText(info->saved) + " by " +
                   base::shown(info->program) + ", " + std::to_string(info->bytes) + " bytes, format " +
                   std::to_string(info->schema) + ", edit " + std::to_string(info->revision));
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
    if (const auto may = mayWrite(m_file, m_output, m_overwrite); !may) {
        console.fail(may.error());
        return kWrongUsage;
    }
    const auto content = project::contentOf(m_file, stop);
    const auto done = content ? project::exportPart(*content, m_output, stop) : content.error();
    if (done) return kDone;
    if (done.error().isCancelled()) return kInterrupted;
    console.fail(done.error());
    return done.error().code == base::ErrorCode::InvalidArgument ? kWrongUsage : kFailed;
}

int ProjectCommand::recover(Console& console, std::stop_token stop)
{
    ProjectRecovery recovery(console, m_json);
    const bool named = m_recover->count("file") > 0;
    if (!named && m_output.empty()) return recovery.list();
    if (m_file.empty() || m_output.empty()) {
        console.fail({base::ErrorCode::InvalidArgument,
                      m_output.empty() ? "It is not said what to write." : "It is not said what to recover.",
                      m_output.empty()
                          ? "Name the project to write with -o."
                          : "Name a damaged project, or a number of \"moyun project recover\"."});
        return kWrongUsage;
    }
    const bool number = m_file.find_first_not_of("0123456789") == std::string::npos;
    return number ? recovery.saveLeftOver(m_file, m_output, m_overwrite, stop)
                  : recovery.salvage(m_file, m_output, m_overwrite, stop);
}

} // namespace moyun::cli
