// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stylize_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>

namespace moyun::cli {

using base::Error;
using base::ErrorCode;

namespace {

constexpr char kFooter[] =
    "Examples:\n"
    "  moyun stylize photo.jpg --style painting.jpg -o painted.png\n"
    "  moyun stylize photo.jpg --style hokusai-great-wave:2 --style my-painting.png:1 --strength 0.7 -o "
    "painted.jpg\n"
    "  moyun stylize portrait.png --style painting.jpg --mask background.png --keep-colors -o "
    "portrait-painted.png\n"
    "  moyun stylize holiday/ --style painting.jpg --size 2048 -o painted/\n"
    "\n"
    "A style is a picture file or a name that `moyun styles` lists; `:2` behind it is its share in the "
    "mixture.\n"
    "With several inputs OUT is a folder. A batch that was broken off goes on where it stopped: outputs that "
    "are newer than their\n"
    "inputs are skipped unless --overwrite is given. Transparency is kept in PNG, WebP and TIFF.\n"
    "\n"
    "JSON: inputs, outputs (files written or already there), width, height (of the first output), seconds "
    "(all together),\n"
    "device (cpu or cuda), styles (list of {name, weight}), notices, errors (lists of sentences), and "
    "pictures: one object for\n"
    "each input with input, output, status (written, skipped or failed), width, height, seconds, notices, "
    "error.";

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string sizeText(int width, int height)
{
    return std::to_string(width) + "x" + std::to_string(height);
}

} // namespace

void StylizeCommand::declare(CLI::App& root)
{
    m_app = root.add_subcommand("stylize", "Repaint photographs in the manner of paintings");
    m_app->footer(kFooter);
    m_app->fallthrough();
    m_app->add_option("PHOTO", m_inputs, "Photographs, or folders of them")->required();
    m_app
        ->add_option("-s,--style", m_styles,
                     "Painting or gallery name, with its share: NAME[:WEIGHT]; may be given again to mix")
        ->required()
        ->allow_extra_args(false);
    m_app->add_option("-o,--out", m_out, "Picture to write (.png, .jpg, .webp, .tif), or folder for several")
        ->required();
    m_app->add_option("--strength", m_look.strength, "0 is the photograph, 1 the full style")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    m_app->add_flag("--keep-colors,--keep-colours", m_look.keepColours, "Keep the colours of the photograph");
    m_app->add_option("--scale", m_look.strokeScale, "Size of the strokes: 2 is twice as broad")
        ->check(CLI::Range(0.25, 4.0))
        ->capture_default_str();
    m_app->add_option("--mask", m_maskFile,
                      "Picture of the photograph's size: white where the style applies");
    m_app->add_option("--size", m_size, "Long side of the result in pixels (default: as the photograph)")
        ->check(CLI::Range(16, 32768));
    m_app->add_option("--tile", m_tile, "Largest side of a tile; smaller needs less memory (default: chosen)")
        ->check(CLI::Range(128, 8192));
    m_app->add_option("--quality", m_quality, "Of JPEG and WebP")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    m_engine.declare(*m_app);
    m_app->add_flag("--overwrite", m_overwrite,
                    "Do again what is done already; allow replacing the photograph itself");
    m_app->add_flag("--json", m_json, "Print one JSON object");
}

bool StylizeCommand::chosen() const
{
    return m_app->parsed();
}

// The mask in the size of the picture that is restyled. It fits the photograph as read, or the result.
base::Result<base::ImageRef> StylizeCommand::maskFor(int readWidth, int readHeight, int width,
                                                     int height) const
{
    if (!m_mask) return base::ImageRef();
    if (m_mask->width() == width && m_mask->height() == height) return m_mask;
    if (m_mask->width() != readWidth || m_mask->height() != readHeight)
        return Error{ErrorCode::InvalidArgument,
                     "The mask \"" + m_maskFile + "\" has " + sizeText(m_mask->width(), m_mask->height()) +
                         " pixels, the photograph " + sizeText(readWidth, readHeight) + ".",
                     "Scale the mask to the size of the photograph."};
    auto scaled = image::resize(*m_mask, width, height);
    if (!scaled) return scaled.error();
    return std::make_shared<const base::ImageBuffer>(std::move(*scaled));
}

base::Result<StylizeCommand::Report> StylizeCommand::restyleOne(const OutputTask& task, StyleSession& session,
                                                                const std::string& label, Console& console,
                                                                std::stop_token stop)
{
    const auto start = std::chrono::steady_clock::now();
    Report report{task.input.string(), task.output.string(), "written", {}, 0, 0, 0, {}};
    auto loaded = image::readImage(task.input);
    if (!loaded) return loaded.error();
    for (const auto& note : loaded->notes) {
        console.warn(task.input.filename().string() + ": " + note);
        report.notices.push_back(note);
    }
    const int readWidth = loaded->rgb.width(), readHeight = loaded->rgb.height();
    if (m_size > 0) {
        auto scaled = image::fitLongSide(loaded->rgb, m_size);
        if (!scaled) return scaled.error();
        loaded->rgb = std::move(*scaled);
        if (loaded->alpha) {
            auto alpha = image::resize(*loaded->alpha, loaded->rgb.width(), loaded->rgb.height());
            if (!alpha) return alpha.error();
            loaded->alpha = std::move(*alpha);
        }
    }
    report.width = loaded->rgb.width();
    report.height = loaded->rgb.height();
    auto mask = maskFor(readWidth, readHeight, report.width, report.height);
    if (!mask) return mask.error();
    engine::StylizeRequest request;
    request.photo = std::make_shared<const base::ImageBuffer>(std::move(loaded->rgb));
    request.mask = *mask;
    request.look = m_look;
    request.tile = m_tile;
    Done done;
    const auto restyled = session.stylize(std::move(request), label, stop, &done);
    if (!restyled) return restyled.error();
    image::WriteOptions options;
    options.jpegQuality = options.webpQuality = m_quality;
    if (auto written = image::writeImage(task.output, *restyled->picture,
                                         loaded->alpha ? &*loaded->alpha : nullptr, options);
        !written)
        return written.error();
    m_device = done.device;
    report.notices.insert(report.notices.end(), done.notices.begin(), done.notices.end());
    report.seconds = secondsSince(start);
    return report;
}

int StylizeCommand::run(Console& console, std::stop_token stop)
{
    const auto start = std::chrono::steady_clock::now();
    std::vector<StyleSpec> specs;
    for (const auto& text : m_styles) {
        auto spec = parseStyleSpec(text);
        if (!spec) {
            console.fail(spec.error());
            return kWrongUsage;
        }
        specs.push_back(std::move(*spec));
    }
    const auto plan = planOutputs(m_inputs, m_out, m_overwrite);
    if (!plan) {
        console.fail(plan.error());
        return plan.error().code == ErrorCode::InvalidArgument ? kWrongUsage : kFailed;
    }
    if (!m_maskFile.empty()) {
        auto mask = image::readMask(m_maskFile);
        if (!mask) {
            console.fail(mask.error());
            return kFailed;
        }
        m_mask = std::make_shared<const base::ImageBuffer>(std::move(*mask));
    }
    auto session = StyleSession::open(m_engine, console);
    auto styles = session ? (*session)->terms(specs, stop)
                          : base::Result<std::vector<engine::StyleTerm>>(session.error());
    if (!styles) {
        if (styles.error().isCancelled()) return kInterrupted;
        console.fail(styles.error());
        return kFailed;
    }
    m_look.styles = std::move(*styles);

    std::vector<Report> reports;
    bool interrupted = false;
    for (std::size_t i = 0; i < plan->tasks.size() && !interrupted; ++i) {
        const OutputTask& task = plan->tasks[i];
        if (task.upToDate) {
            reports.push_back({task.input.string(), task.output.string(), "skipped", {}, 0, 0, 0, {}});
            continue;
        }
        std::string label = task.input.filename().string();
        if (plan->batch)
            label += " (" + std::to_string(i + 1) + " of " + std::to_string(plan->tasks.size()) + ")";
        auto report = task.error ? base::Result<Report>(*task.error)
                                 : restyleOne(task, **session, label, console, stop);
        console.endProgress();
        if (report) {
            if (!m_json) console.result(report->output);
            reports.push_back(std::move(*report));
        } else if (report.error().isCancelled()) {
            interrupted = true;
        } else {
            console.fail(report.error());
            reports.push_back({task.input.string(), "", "failed", report.error().text(), 0, 0, 0, {}});
        }
        interrupted = interrupted || stop.stop_requested();
    }
    return finish(console, reports, interrupted, secondsSince(start));
}

std::string StylizeCommand::json(const std::vector<Report>& reports, double seconds) const
{
    using Json = nlohmann::ordered_json;
    Json inputs = Json::array(), outputs = Json::array(), notices = Json::array(), errors = Json::array(),
         pictures = Json::array();
    int width = 0, height = 0;
    for (const auto& report : reports) {
        inputs.push_back(report.input);
        if (!report.output.empty()) outputs.push_back(report.output);
        for (const auto& notice : report.notices) notices.push_back(notice);
        Json picture = {{"input", report.input},    {"output", report.output}, {"status", report.status},
                        {"width", report.width},    {"height", report.height}, {"seconds", report.seconds},
                        {"notices", report.notices}};
        if (!report.error.empty()) {
            errors.push_back(report.error);
            picture["error"] = report.error;
        }
        if (width == 0) {
            width = report.width;
            height = report.height;
        }
        pictures.push_back(std::move(picture));
    }
    Json styles = Json::array();
    for (const auto& text : m_styles)
        if (const auto spec = parseStyleSpec(text); spec)
            styles.push_back({{"name", spec->name}, {"weight", spec->weight}});
    return jsonText({{"inputs", inputs},
                     {"outputs", outputs},
                     {"width", width},
                     {"height", height},
                     {"seconds", seconds},
                     {"device", m_device},
                     {"styles", styles},
                     {"notices", notices},
                     {"errors", errors},
                     {"pictures", pictures}});
}

int StylizeCommand::finish(Console& console, const std::vector<Report>& reports, bool interrupted,
                           double seconds) const
{
    const auto count = [&](const char* status) {
        return std::count_if(reports.begin(), reports.end(),
                             [&](const Report& report) { return report.status == status; });
    };
    const auto failed = count("failed"), skipped = count("skipped");
    if (m_json) console.result(json(reports, seconds));
    if (skipped > 0)
        console.say(std::to_string(skipped) + " already done and skipped; --overwrite does them again.");
    if (interrupted) {
        console.say("Stopped. The same command goes on with what is missing.");
        return kInterrupted;
    }
    if (failed == 0) return kDone;
    return failed == static_cast<std::ptrdiff_t>(reports.size()) ? kFailed : kSomeFailed;
}

} // namespace moyun::cli
