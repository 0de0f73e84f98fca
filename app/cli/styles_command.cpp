// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/styles_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/base/paths.h"
#include "core/engine/style/style_collection.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace moyun::cli {

namespace {

constexpr char kFooter[] = "Examples:\n"
                           "  moyun styles\n"
                           "  moyun styles monet\n"
                           "\n"
                           "JSON: one object {\"folder\", \"styles\"}, each style with\n"
                           "  id (what --style takes), title_en, title_zh, artist_en, artist_zh, year (0: "
                           "unknown), thumbnail (file).";

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

bool matches(const engine::NamedStyle& style, const std::string& search)
{
    for (const auto* text : {&style.id, &style.titleEn, &style.titleZh, &style.artistEn, &style.artistZh})
        if (lowered(*text).find(search) != std::string::npos) return true;
    return false;
}

std::string plainLine(const engine::NamedStyle& style)
{
    std::string line = style.id + "  " + style.titleEn + ", " + style.artistEn;
    if (style.year != 0) line += ", " + std::to_string(style.year);
    return style.titleZh.empty() ? line : line + "  " + style.titleZh + " " + style.artistZh;
}

} // namespace

void StylesCommand::declare(CLI::App& root)
{
    m_app = root.add_subcommand("styles", "List the named styles of the gallery");
    m_app->footer(kFooter);
    m_app->fallthrough();
    m_app->add_option("SEARCH", m_search, "Only those whose name, title or artist contains this");
    m_app->add_flag("--json", m_json, "Print one JSON object");
}

bool StylesCommand::chosen() const
{
    return m_app->parsed();
}

int StylesCommand::run(Console& console, std::stop_token)
{
    const auto gallery = engine::StyleCollection::read(base::modelsFolder(), {});
    if (!gallery) {
        console.fail(gallery.error());
        return kFailed;
    }
    const std::string search = lowered(m_search);
    auto list = nlohmann::ordered_json::array();
    for (const auto& style : gallery->styles()) {
        if (!matches(style, search)) continue;
        if (!m_json) console.result(plainLine(style));
        list.push_back(
            {{"id", style.id},
             {"title_en", style.titleEn},
             {"title_zh", style.titleZh},
             {"artist_en", style.artistEn},
             {"artist_zh", style.artistZh},
             {"year", style.year},
             {"thumbnail", style.thumbnail.empty() ? "" : gallery->thumbnailPath(style).string()}});
    }
    if (m_json) {
        console.result(jsonText({{"folder", base::modelsFolder().string()}, {"styles", list}}));
    } else if (list.empty()) {
        console.say("No style matches \"" + m_search +
                    "\". `moyun styles` lists them all; any picture file is a style, too.");
    }
    return kDone;
}

} // namespace moyun::cli
