// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/models_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/base/paths.h"
#include "core/neural/manifest.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace moyun::cli {

namespace {

constexpr char kFooter[] =
    "Examples:\n"
    "  moyun models\n"
    "  moyun models verify\n"
    "\n"
    "JSON: one object {\"folder\", \"models\"}, each model with\n"
    "  id, kind, file (whole path), bytes, sha256, licence, description, metrics (name: number);\n"
    "  with verify also ok (true or false), and error (what is wrong) where it is false.\n"
    "verify ends with status 1 when any model is damaged.";

std::string plainLine(const neural::ManifestEntry& entry)
{
    std::string line = entry.id + "  " + entry.kind + "  " + entry.file + "  " + std::to_string(entry.bytes) +
                       " bytes  " + entry.licence + "\n    sha256 " + entry.sha256;
    for (const auto& [name, value] : entry.metrics)
        line += "\n    " + name + " " + nlohmann::json(value).dump();
    return line;
}

} // namespace

void ModelsCommand::declare(CLI::App& root)
{
    m_app = root.add_subcommand("models", "List the installed models, or check that they are undamaged");
    m_app->footer(kFooter);
    m_app->fallthrough();
    m_app->add_flag("--json", m_json, "Print one JSON object");
    m_app->add_subcommand("list", "List the installed models (what happens without a word, too)");
    m_verify =
        m_app->add_subcommand("verify", "Read every model whole and compare size, SHA-256 and structure");
    m_app->require_subcommand(0, 1);
}

bool ModelsCommand::chosen() const
{
    return m_app->parsed();
}

int ModelsCommand::run(Console& console, std::stop_token stop)
{
    const auto folder = base::modelsFolder();
    const auto manifest = neural::Manifest::read(folder / "manifest.json");
    if (!manifest) {
        console.fail(manifest.error());
        return kFailed;
    }
    const bool verify = m_verify->parsed();
    bool damaged = false;
    auto list = nlohmann::ordered_json::array();
    for (const auto& entry : manifest->entries()) {
        if (stop.stop_requested()) return kInterrupted;
        nlohmann::ordered_json item = {{"id", entry.id},
                                       {"kind", entry.kind},
                                       {"file", manifest->pathOf(entry).string()},
                                       {"bytes", entry.bytes},
                                       {"sha256", entry.sha256},
                                       {"licence", entry.licence},
                                       {"description", entry.description},
                                       {"metrics", entry.metrics}};
        if (!m_json) console.result(plainLine(entry));
        if (verify) {
            const auto checked = manifest->verify(entry);
            item["ok"] = checked.ok();
            if (!checked) {
                item["error"] = checked.error().text();
                console.fail(checked.error());
                damaged = true;
            }
            if (!m_json)
                console.result(checked ? "    undamaged" : "    DAMAGED: " + checked.error().message);
        }
        list.push_back(std::move(item));
    }
    if (m_json) {
        console.result(jsonText({{"folder", folder.string()}, {"models", list}}));
    } else if (list.empty()) {
        console.result("No model is installed in " + folder.string() + ".");
    }
    return damaged ? kFailed : kDone;
}

} // namespace moyun::cli
