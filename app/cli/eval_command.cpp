// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eval_command.h"

#include "app/cli/blas_check.h"
#include "app/cli/contact_sheet.h"
#include "app/cli/exit_code.h"
#include "app/cli/install_paths.h"
#include "app/cli/json_text.h"
#include "app/cli/picture_list.h"
#include "app/cli/style_session.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"
#include "core/neural/device.h"
#include "core/training/style_evaluation.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace moyun::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

namespace {

constexpr char kFooter[] =
    "Examples:\n"
    "  moyun eval style --photos photos/ --paintings paintings/ --out evaluation/ --json\n"
    "  moyun eval style --photos photos/ --paintings paintings/ --outputs of-another-program/ --json\n"
    "\n"
    "Photographs and paintings are cut to a square about their centre and scaled to --side. OUT gets "
    "PHOTO__PAINTING.png for each\n"
    "pair and sheet.jpg: photographs down, paintings across. --outputs measures pictures of those names that "
    "exist already.\n"
    "\n"
    "style: relative squared distance of the channel means and deviations of relu1_1, relu2_1, relu3_1 of "
    "VGG-19 to the painting's;\n"
    "content: mean squared difference of the channel-normalised relu3_1 to the photograph's.\n"
    "deep_style: as style, at conv1, fire3, fire5 and fire7 of SqueezeNet 1.1, a judge that shipped weights "
    "may have been trained\n"
    "against. All: smaller is closer.\n"
    "\n"
    "JSON: style, content, deep_style (null without a deep loss network), style_of_photo (the unchanged "
    "photographs' style\n"
    "distance), all means over pairs (how many), strength, side, model, sheet, and per_pair: a list of "
    "{photo, painting, style,\n"
    "content, deep_style, style_of_photo, output}.";

double mean(const auto& pairs, auto member)
{
    double sum = 0;
    for (const auto& pair : pairs) sum += pair.*member;
    return pairs.empty() ? 0 : sum / static_cast<double>(pairs.size());
}

// Absent where it was not measured: then no pair has it.
std::optional<double> meanDeepStyle(const auto& pairs)
{
    double sum = 0;
    for (const auto& pair : pairs) {
        if (!pair.deepStyle) return std::nullopt;
        sum += *pair.deepStyle;
    }
    return pairs.empty() ? std::nullopt : std::optional(sum / static_cast<double>(pairs.size()));
}

nlohmann::ordered_json orNull(const std::optional<double>& value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

} // namespace

void EvalCommand::declare(CLI::App& root)
{
    auto* eval = root.add_subcommand("eval", "Measure networks");
    eval->require_subcommand(1);
    eval->fallthrough();
    m_style = eval->add_subcommand("style",
                                   "Measure how close restyled pictures come to paintings and photographs");
    m_style->footer(kFooter);
    m_style->fallthrough();
    m_style->add_option("--photos", m_photos, "Folder of photographs")->required();
    m_style->add_option("--paintings", m_paintings, "Folder of paintings")->required();
    auto* out = m_style->add_option("--out", m_out, "Folder for the restyled pictures and the sheet");
    m_style->add_option("--outputs", m_outputs, "Measure the pictures in this folder instead of making them")
        ->excludes(out);
    m_style->add_option("--strength", m_strength, "Of the style")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    m_style->add_option("--side", m_side, "Pixels a side")
        ->check(CLI::Range(64, 2048))
        ->capture_default_str();
    m_style->add_option("--loss-network", m_lossNetwork,
                        "VGG-19 up to conv3_1 as safetensors (default: $MOYUN_LOSS_NETWORK)");
    m_style->add_option("--deep-loss-network", m_deepLossNetwork,
                        "SqueezeNet 1.1 as safetensors (default: $MOYUN_DEEP_LOSS_NETWORK, or "
                        "squeezenet-1.1.safetensors beside the loss network)");
    m_engine.declare(*m_style);
    m_style->add_flag("--json", m_json, "Print one JSON object");
}

bool EvalCommand::chosen() const
{
    return m_style->parsed();
}

base::Result<std::vector<EvalCommand::Square>> EvalCommand::squares(const std::string& folder) const
{
    const auto files = picturesInFolder(folder);
    if (!files) return files.error();
    std::vector<Square> list;
    for (const auto& file : *files) {
        const std::string name = file.stem().string();
        if (std::any_of(list.begin(), list.end(), [&](const Square& other) { return other.name == name; }))
            return Error{ErrorCode::InvalidArgument,
                         "The folder \"" + folder + "\" has two pictures named " + name + ".",
                         "Rename one: the results are named after them."};
        auto loaded = image::readImage(file);
        if (!loaded) return loaded.error();
        auto square = image::centreCropSquare(loaded->rgb);
        if (square) square = image::resize(*square, m_side, m_side);
        if (!square) return square.error();
        list.push_back({name, std::make_shared<const base::ImageBuffer>(std::move(*square))});
    }
    return list;
}

base::Result<fs::path> EvalCommand::existingOutput(const std::string& stem) const
{
    std::error_code ignored;
    for (const char* extension : {".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp"})
        if (const auto file = fs::path(m_outputs) / (stem + extension); fs::exists(file, ignored))
            return file;
    return Error{ErrorCode::NotFound,
                 "The folder \"" + m_outputs + "\" has no picture " + stem + ".png (or .jpg, ...).",
                 "Give a folder with a picture PHOTO__PAINTING for every pair."};
}

base::Result<base::ImageRef> EvalCommand::output(const Square& photo, const Square& painting,
                                                 const engine::StyleTerm& term, StyleSession* session,
                                                 Pair& pair, std::stop_token stop) const
{
    const std::string stem = photo.name + "__" + painting.name;
    if (session) {
        engine::StylizeRequest request;
        request.photo = photo.picture;
        request.look.styles = {term};
        request.look.strength = static_cast<float>(m_strength);
        const auto restyled = session->stylize(std::move(request), stem, stop);
        if (!restyled) return restyled.error();
        pair.output = (fs::path(m_out) / (stem + ".png")).string();
        if (auto written = image::writeImage(pair.output, *restyled->picture); !written)
            return written.error();
        return restyled->picture;
    }
    const auto file = existingOutput(stem);
    if (!file) return file.error();
    auto loaded = image::readImage(*file);
    if (!loaded) return loaded.error();
    if (loaded->rgb.width() != m_side || loaded->rgb.height() != m_side)
        return Error{ErrorCode::InvalidArgument,
                     "The picture \"" + file->string() + "\" is not of " + std::to_string(m_side) +
                         " pixels a side.",
                     "Give --side the size of the pictures, which have to be square."};
    pair.output = file->string();
    return base::ImageRef(std::make_shared<const base::ImageBuffer>(std::move(loaded->rgb)));
}

base::Result<std::vector<EvalCommand::Pair>> EvalCommand::measure(Console& console, std::stop_token stop)
{
    const auto evaluator = training::StyleEvaluator::create(m_lossNetwork, m_deepLossNetwork);
    if (!evaluator) return evaluator.error();
    const auto photos = squares(m_photos);
    if (!photos) return photos.error();
    const auto paintings = squares(m_paintings);
    if (!paintings) return paintings.error();
    std::unique_ptr<StyleSession> session;
    if (m_outputs.empty()) {
        std::error_code failed;
        fs::create_directories(m_out, failed);
        if (!fs::is_directory(m_out, failed))
            return Error{ErrorCode::Io, "The output folder \"" + m_out + "\" cannot be made.",
                         "Give --out a place where you may write."};
        auto opened = StyleSession::open(m_engine, console);
        if (!opened) return opened.error();
        session = std::move(*opened);
    }

    ContactSheet sheet(photos->size() + 1, paintings->size() + 1, m_side);
    for (std::size_t r = 0; r < photos->size(); ++r) sheet.put(r + 1, 0, *(*photos)[r].picture);
    std::vector<Pair> pairs;
    const double all = static_cast<double>(photos->size() * paintings->size());
    for (std::size_t c = 0; c < paintings->size(); ++c) {
        const Square& painting = (*paintings)[c];
        sheet.put(0, c + 1, *painting.picture);
        engine::StyleTerm term;
        if (session) {
            auto encoded = session->term(painting.picture, painting.name, stop);
            if (!encoded) return encoded.error();
            term = std::move(*encoded);
        }
        for (std::size_t r = 0; r < photos->size(); ++r) {
            if (stop.stop_requested()) return Error{ErrorCode::Cancelled, "Stopped.", {}};
            const Square& photo = (*photos)[r];
            Pair pair{photo.name, painting.name, {}, 0, 0, 0, {}};
            const auto made = output(photo, painting, term, session.get(), pair, stop);
            if (!made) return made.error();
            const auto figures = (*evaluator)->compare(**made, *painting.picture, *photo.picture);
            if (!figures) return figures.error();
            const auto unchanged = (*evaluator)->compare(*photo.picture, *painting.picture, *photo.picture);
            if (!unchanged) return unchanged.error();
            pair.style = figures->style;
            pair.content = figures->content;
            pair.deepStyle = figures->deepStyle;
            pair.styleOfPhoto = unchanged->style;
            sheet.put(r + 1, c + 1, **made);
            pairs.push_back(std::move(pair));
            console.progress(static_cast<double>(pairs.size()) / all, "pairs");
        }
    }
    if (session) {
        if (auto written = image::writeImage(fs::path(m_out) / "sheet.jpg", sheet.picture()); !written)
            return written.error();
    }
    return pairs;
}

std::string EvalCommand::json(const std::vector<Pair>& pairs) const
{
    nlohmann::ordered_json result = {{"style", mean(pairs, &Pair::style)},
                                     {"content", mean(pairs, &Pair::content)},
                                     {"deep_style", orNull(meanDeepStyle(pairs))},
                                     {"pairs", pairs.size()},
                                     {"style_of_photo", mean(pairs, &Pair::styleOfPhoto)},
                                     {"side", m_side}};
    if (m_outputs.empty()) {
        result["strength"] = m_strength;
        result["model"] = m_engine.model.empty() ? "style" : m_engine.model;
        result["sheet"] = (fs::path(m_out) / "sheet.jpg").string();
    }
    auto list = nlohmann::ordered_json::array();
    for (const auto& pair : pairs)
        list.push_back({{"photo", pair.photo},
                        {"painting", pair.painting},
                        {"style", pair.style},
                        {"content", pair.content},
                        {"deep_style", orNull(pair.deepStyle)},
                        {"style_of_photo", pair.styleOfPhoto},
                        {"output", pair.output}});
    result["per_pair"] = std::move(list);
    return jsonText(result);
}

int EvalCommand::run(Console& console, std::stop_token stop)
{
    if (m_out.empty() && m_outputs.empty()) {
        console.fail({ErrorCode::InvalidArgument, "There is no folder for the pictures.",
                      "Give --out, or --outputs to measure existing ones."});
        return kWrongUsage;
    }
    if (m_lossNetwork.empty()) m_lossNetwork = defaultLossNetwork().string();
    if (m_lossNetwork.empty()) {
        console.fail({ErrorCode::InvalidArgument, "No loss network was given.",
                      "Give --loss-network FILE, or set MOYUN_LOSS_NETWORK."});
        return kWrongUsage;
    }
    if (m_deepLossNetwork.empty()) m_deepLossNetwork = defaultDeepLossNetwork(m_lossNetwork).string();
    neural::setThreads(m_engine.threads);
    warnOfSlowProducts(console);
    const auto pairs = measure(console, stop);
    console.endProgress();
    if (!pairs) {
        if (pairs.error().isCancelled()) return kInterrupted;
        console.fail(pairs.error());
        return kFailed;
    }
    if (m_json) {
        console.result(json(*pairs));
    } else {
        char line[160], deep[40] = "";
        if (const auto value = meanDeepStyle(*pairs))
            std::snprintf(deep, sizeof deep, "  deep style %.4f", *value);
        std::snprintf(line, sizeof line,
                      "style %.4f  content %.4f%s  pairs %zu  (photographs unchanged: style %.4f)",
                      mean(*pairs, &Pair::style), mean(*pairs, &Pair::content), deep, pairs->size(),
                      mean(*pairs, &Pair::styleOfPhoto));
        console.result(line);
    }
    return kDone;
}

} // namespace moyun::cli
