// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_command.h"

#include "app/cli/canvas_description.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/canvas/conversion.h"
#include "core/canvas/open_raster.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace moyun::cli {
namespace {

constexpr char kFooter[] =
    "Examples:\n"
    "  moyun canvas info painting.ora --json\n"
    "  moyun canvas convert painting.ora painting.jpg --quality 90 --background '#f3ead6'\n"
    "  moyun canvas convert painting.ora ink.png --layers Ink --layers Wash\n"
    "  moyun canvas convert photo.tiff photo.ora --dpi 300\n"
    "\n"
    "JSON of info: width, height, dpi, layers (bottom first: list of {name, kind, mode, opacity, visible, "
    "locked, mask,\n"
    "bounds [x, y, width, height] or null; style of style layers, layers of groups}), style_regions (list of "
    "{name,\n"
    "where, visible, styles, strength, keep_colours, stroke_scale}), remarks (what was read differently).\n"
    "JSON of convert: output, width, height, remarks.";

int failedWith(Console& console, const base::Error& error)
{
    if (error.isCancelled()) return kInterrupted;
    console.fail(error);
    return error.code == base::ErrorCode::InvalidArgument ? kWrongUsage : kFailed;
}

} // namespace

void CanvasCommand::declare(CLI::App& root)
{
    m_canvas = root.add_subcommand("canvas", "Look into pictures with layers and convert them");
    m_canvas->footer(kFooter);
    m_canvas->require_subcommand(1);
    m_canvas->fallthrough();
    m_info = m_canvas->add_subcommand("info", "What a picture holds: size, layers, style regions");
    m_convert =
        m_canvas->add_subcommand("convert", "Read a picture and write it as the new name's ending says");
    for (auto* app : {m_info, m_convert}) {
        app->footer(kFooter);
        app->fallthrough();
        app->add_option("in", m_in, "Picture (.ora, .png, .jpg, .webp, .tiff, .bmp), known by its content")
            ->required();
        app->add_flag("--json", m_json, "Print one JSON object");
    }
    m_convert->add_option("out,-o,--out", m_out, "File to write (.ora, .png, .jpg, .webp or .tiff)")
        ->required();
    m_convert
        ->add_option(
            "--layers", m_layers,
            "Only the layers or groups of this name, shown even where they are hidden; again for more")
        ->allow_extra_args(false);
    m_convert->add_option("--background", m_background,
                          "Colour under the picture (#rrggbb, white or black); JPEG has white without it");
    m_convert->add_option("--quality", m_quality, "Of JPEG and WebP")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    m_convert->add_option("--dpi", m_dpi, "Pixels per inch to be stored instead of the picture's own")
        ->check(CLI::Range(1.0, 100'000.0));
    m_convert->add_flag("--flatten", m_flatten, "One layer, in .ora files too");
    m_convert->add_flag("--overwrite", m_overwrite, "Allow replacing the picture itself");
}

bool CanvasCommand::chosen() const
{
    return m_info->parsed() || m_convert->parsed();
}

int CanvasCommand::run(Console& console, std::stop_token stop)
{
    return m_info->parsed() ? info(console, stop) : convert(console, stop);
}

int CanvasCommand::info(Console& console, std::stop_token stop)
{
    const auto opened = canvas::openCanvas(m_in, stop);
    if (!opened) return failedWith(console, opened.error());
    for (const auto& note : opened->notes) console.warn(note);
    console.result(m_json ? jsonText(descriptionJson(*opened)) : descriptionText(*opened));
    return kDone;
}

int CanvasCommand::convert(Console& console, std::stop_token stop)
{
    canvas::Conversion conversion;
    conversion.layers = m_layers;
    conversion.quality = m_quality;
    conversion.dpi = m_dpi;
    conversion.flatten = m_flatten;
    if (!m_background.empty()) {
        conversion.background = canvas::parseColour(m_background);
        if (!conversion.background)
            return failedWith(console,
                              {base::ErrorCode::InvalidArgument, "\"" + m_background + "\" is not a colour.",
                               "Give it as #rrggbb, white or black."});
    }
    if (const auto can = canvas::canConvertTo(m_out); !can) return failedWith(console, can.error());
    std::error_code ignored;
    if (!m_overwrite && std::filesystem::equivalent(m_in, m_out, ignored))
        return failedWith(console, {base::ErrorCode::InvalidArgument,
                                    "The output is the picture itself, \"" + m_out + "\".",
                                    "Give another name, or --overwrite to replace it."});
    auto opened = canvas::openCanvas(m_in, stop);
    if (!opened) return failedWith(console, opened.error());
    for (const auto& note : opened->notes) console.warn(note);
    const int width = opened->picture.width, height = opened->picture.height;
    const auto notes = opened->notes;
    const auto written =
        canvas::convertTo(m_out, *std::move(opened), conversion, stop,
                          [&console](double fraction) { console.progress(fraction, "Writing"); });
    console.endProgress();
    if (!written) return failedWith(console, written.error());
    if (m_json)
        console.result(
            jsonText({{"output", m_out}, {"width", width}, {"height", height}, {"remarks", notes}}));
    else
        console.result(m_out);
    return kDone;
}

} // namespace moyun::cli
