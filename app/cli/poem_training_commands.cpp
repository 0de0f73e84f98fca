// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/poem_training_commands.h"

#include "app/cli/blas_check.h"
#include "app/cli/exit_code.h"
#include "app/cli/gzip_lines.h"
#include "app/cli/json_text.h"
#include "app/cli/writer_texts.h"
#include "core/base/paths.h"
#include "core/neural/device.h"
#include "core/training/poem_adaptation.h"
#include "core/training/poem_evaluation.h"
#include "core/training/poem_pack_builder.h"
#include "core/training/poem_trainer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace moyun::cli {
namespace {

constexpr char kPackFooter[] =
    "Example:\n"
    "  moyun data pack-poems corpus/*.jsonl.gz --dev dev/*.jsonl -o poems.pack\n"
    "\n"
    "A file holds one JSON object a line: form, title, author, dynasty, cipai, and lines (a list) or text;\n"
    "gzip or not. The vocabulary is every character that occurs ten times or more.\n"
    "\n"
    "JSON: output, poems, dev (of which for validation), vocabulary, forms (list).";

constexpr char kTrainFooter[] =
    "Example:\n"
    "  moyun train poem --data poems.pack --out training/ --rounds 3\n"
    "  moyun train poem --adapt my_poems.txt --out my.adapter.safetensors\n"
    "\n"
    "Ctrl+C stops with a checkpoint; the same command resumes from it. The folder then holds "
    "checkpoint.safetensors,\n"
    "poem.safetensors (ready to use) and log.tsv (to plot).\n"
    "\n"
    "JSON: one object a line for each record, with step, hours, rounds (through the corpus),\n"
    "  characters_per_second, bits (a token, mean since the last record), and dev_perplexity (by form) where "
    "the\n"
    "  dev split was measured.\n"
    "\n"
    "--adapt learns a writer's own texts (poems separated by blank lines, the first line may be a title; or "
    ".jsonl)\n"
    "into a small file beside the model, which is only read; deleting that file forgets them. Ctrl+C stops "
    "and "
    "writes\n"
    "nothing. JSON then: adapter, poems, characters, before and after (perplexity of every poem, foretold by "
    "a "
    "model\n"
    "that had not read it), rounds, seconds, nearest_author.";

constexpr char kEvalFooter[] =
    "Example:\n"
    "  moyun eval poem --data dev/jueju_dev.jsonl --vocabulary dev/vocab.txt --json\n"
    "\n"
    "The model reads every poem from its start; where a line ends is known from the form. Only Chinese "
    "characters of\n"
    "the vocabulary count, and every probability is taken among them.\n"
    "\n"
    "JSON: perplexity, bits_per_character, characters (over all poems), context (what the model was told "
    "besides the\n"
    "form), kinds (list of {kind: form, or form and dynasty; perplexity, bits_per_character, characters}).";

constexpr const char* kContext[] = {"title", "author", "dynasty", "cipai"};

std::string plainRecord(const training::PoemTrainingRecord& r)
{
    char text[160];
    std::snprintf(text, sizeof text, "step %lld  %.2f h  %.3f rounds  %.0f/s  %.4f bits",
                  static_cast<long long>(r.step), r.hours, r.rounds, r.charactersPerSecond, r.bits);
    std::string line = text;
    for (const auto& [form, perplexity] : r.devPerplexity) {
        std::snprintf(text, sizeof text, "  %s %.1f", form.c_str(), perplexity);
        line += text;
    }
    return line;
}

std::string jsonRecord(const training::PoemTrainingRecord& r)
{
    nlohmann::ordered_json record = {{"step", r.step},
                                     {"hours", r.hours},
                                     {"rounds", r.rounds},
                                     {"characters_per_second", r.charactersPerSecond},
                                     {"bits", r.bits}};
    if (!r.devPerplexity.empty()) record["dev_perplexity"] = r.devPerplexity;
    return record.dump();
}

} // namespace

void PoemPackCommand::declare(CLI::App& root)
{
    m_pack =
        root.get_subcommand("data")->add_subcommand("pack-poems", "Write poems into one file to train from");
    m_pack->footer(kPackFooter);
    m_pack->fallthrough();
    m_pack->add_option("poems", m_poems, "Files of poems")->required();
    m_pack->add_option("--dev", m_dev, "Files of poems kept for validation");
    m_pack->add_option("-o,--out", m_out, "The file to write")->required();
    m_pack->add_flag("--json", m_json, "Print one JSON object");
}

bool PoemPackCommand::chosen() const
{
    return m_pack->parsed();
}

int PoemPackCommand::run(Console& console, std::stop_token stop)
{
    training::PoemPackBuilder builder;
    for (const bool dev : {false, true})
        for (const auto& file : dev ? m_dev : m_poems) {
            console.say("Reading " + file);
            const auto read = forEachLine(file, [&](std::string_view line) -> base::Result<void> {
                if (stop.stop_requested()) return base::Error{base::ErrorCode::Cancelled, "Stopped.", ""};
                return builder.add(line, dev);
            });
            if (read) continue;
            if (read.error().isCancelled()) return kInterrupted;
            console.fail(read.error());
            return kFailed;
        }
    const auto pack = builder.build();
    if (auto written = pack.write(m_out); !written) {
        console.fail(written.error());
        return kFailed;
    }
    const auto dev = std::count_if(pack.poems.begin(), pack.poems.end(), [](const auto& p) { return p.dev; });
    auto forms = pack.names.forms;
    forms.erase(forms.begin());
    if (m_json)
        console.result(jsonText({{"output", m_out},
                                 {"poems", pack.poems.size()},
                                 {"dev", dev},
                                 {"vocabulary", pack.names.vocabulary.size()},
                                 {"forms", forms}}));
    else
        console.result(m_out + ": " + std::to_string(pack.poems.size()) + " poems, " + std::to_string(dev) +
                       " of them for validation, " + std::to_string(pack.names.vocabulary.size()) +
                       " tokens");
    return kDone;
}

void PoemTrainCommand::declare(CLI::App& root)
{
    m_train = root.get_subcommand("train")->add_subcommand("poem", "Train the poem network");
    m_train->footer(kTrainFooter);
    m_train->fallthrough();
    for (const auto& [name, help] : training::poemOptionHelp()) {
        m_train->add_option_function<std::string>(
            (name == "out" ? "-o,--" : "--") + name,
            [this, key = name](const std::string& value) { m_values[key] = value; }, help);
    }
    m_train->add_option("--adapt", m_adapt, "A writer's texts, to make an adapter of instead of a model");
    m_train->add_option("--base", m_base, "The model to adapt (default: the installed one)");
    m_train->add_option("--threads", m_threads, "CPU threads (0: as many as cores)")
        ->check(CLI::Range(0, 1024));
    m_train->add_flag("--json", m_json, "Print records as JSON, one a line");
}

bool PoemTrainCommand::chosen() const
{
    return m_train->parsed();
}

int PoemTrainCommand::adapt(Console& console, std::stop_token stop)
{
    training::PoemAdaptationOptions options;
    for (const auto& [name, value] : m_values) {
        if (name == "out") options.adapter = value;
        if (name == "out") continue;
        // The same check of the number as everywhere; other options have no meaning here.
        training::PoemTrainingOptions checked;
        auto set = training::setOption(checked, name, value);
        if (set && name != "seed" && name != "rate" && name != "rounds")
            set = base::Error{base::ErrorCode::InvalidArgument, "--" + name + " does not go with --adapt.",
                              "Besides --base and --out, --rounds, --rate and --seed do."};
        if (!set) {
            console.fail(set.error());
            return kWrongUsage;
        }
        if (name == "seed") options.seed = checked.seed;
        if (name == "rate") options.rate = checked.rate;
        if (name == "rounds") options.rounds = checked.rounds;
    }
    options.base = m_base.empty() ? base::modelsFolder() / "poem.safetensors" : std::filesystem::path(m_base);
    neural::setThreads(m_threads);
    warnOfSlowProducts(console);
    const auto texts = readWriterTexts(m_adapt, options.base);
    if (!texts) {
        console.fail(texts.error());
        return kFailed;
    }
    const auto outcome = training::adaptPoemModel(
        *texts, options,
        [&](const training::PoemAdaptationProgress& p) {
            console.progress(std::min(p.fraction, 1.0), "texts");
        },
        stop);
    console.endProgress();
    if (!outcome) {
        if (outcome.error().isCancelled()) return kInterrupted;
        console.fail(outcome.error());
        return kFailed;
    }
    const auto &before = outcome->before, &after = outcome->after;
    if (m_json) {
        console.result(jsonText({{"adapter", options.adapter.string()},
                                 {"poems", outcome->poems},
                                 {"characters", before.characters},
                                 {"before", before.perplexity()},
                                 {"after", after.perplexity()},
                                 {"rounds", outcome->rounds},
                                 {"seconds", outcome->seconds},
                                 {"nearest_author", outcome->author}}));
        return kDone;
    }
    char text[200];
    std::snprintf(text, sizeof text, ": %zu poems; held out in turn, perplexity %.1f, before %.1f; %.0f s",
                  outcome->poems, after.perplexity(), before.perplexity(), outcome->seconds);
    console.result(options.adapter.string() + text);
    return kDone;
}

int PoemTrainCommand::run(Console& console, std::stop_token stop)
{
    for (const char* needed : {"data", "out"})
        if (!m_values.count(needed) && (needed[0] == 'o' || m_adapt.empty())) {
            console.fail({base::ErrorCode::InvalidArgument, "--" + std::string(needed) + " is required.",
                          "See --help for the options there are."});
            return kWrongUsage;
        }
    if (!m_adapt.empty()) return adapt(console, stop);
    training::PoemTrainingOptions options;
    for (const auto& [name, value] : m_values)
        if (auto set = training::setOption(options, name, value); !set) {
            console.fail(set.error());
            return kWrongUsage;
        }
    neural::setThreads(m_threads);
    warnOfSlowProducts(console);
    auto trainer = training::PoemTrainer::create(options);
    if (!trainer) {
        console.fail(trainer.error());
        return kFailed;
    }
    const auto done = (*trainer)->run(stop, [&](const training::PoemTrainingRecord& record) {
        console.result(m_json ? jsonRecord(record) : plainRecord(record));
        console.flushResult();
    });
    if (!done) {
        console.fail(done.error());
        return kFailed;
    }
    if (!stop.stop_requested()) return kDone;
    console.say("Stopped with a checkpoint in " + options.folder.string() + "; the same command resumes.");
    return kInterrupted;
}

void PoemEvalCommand::declare(CLI::App& root)
{
    m_eval = root.get_subcommand("eval")->add_subcommand("poem", "Perplexity of the poem network");
    m_eval->footer(kEvalFooter);
    m_eval->fallthrough();
    m_eval->add_option("--data", m_data, "Poems, one JSON object a line")->required();
    m_eval->add_option("--model", m_model, "Weights file (default: the installed one)");
    m_eval->add_option("--adapter", m_adapter, "A writer's adapter of that model; it says who writes");
    m_eval->add_option("--vocabulary", m_vocabulary,
                       "File of one token a line: only its Chinese characters count (default: the model's)");
    m_eval->add_option("--withhold", m_withhold, "What the model is not told: title, author, dynasty, cipai")
        ->check(CLI::IsMember(std::vector<std::string>(std::begin(kContext), std::end(kContext))))
        ->delimiter(',');
    m_eval->add_option("--threads", m_threads, "CPU threads (0: as many as cores)")
        ->check(CLI::Range(0, 1024));
    m_eval->add_flag("--json", m_json, "Print one JSON object");
}

bool PoemEvalCommand::chosen() const
{
    return m_eval->parsed();
}

int PoemEvalCommand::run(Console& console, std::stop_token stop)
{
    neural::setThreads(m_threads);
    const auto told = [this](const char* what) {
        return std::find(m_withhold.begin(), m_withhold.end(), what) == m_withhold.end();
    };
    const training::PoemEvaluationContext context{told("title"), told("author"), told("dynasty"),
                                                  told("cipai")};
    const auto model =
        m_model.empty() ? base::modelsFolder() / "poem.safetensors" : std::filesystem::path(m_model);
    const auto figures = training::evaluatePoems(
        model, m_data, m_vocabulary, context, [&](double fraction) { console.progress(fraction, "poems"); },
        stop, m_adapter);
    console.endProgress();
    if (!figures) {
        if (figures.error().isCancelled()) return kInterrupted;
        console.fail(figures.error());
        return kFailed;
    }
    if (figures->empty()) {
        console.fail({base::ErrorCode::InvalidArgument, m_data + " holds no poems.",
                      "Give a file with one JSON object a line, with form and lines."});
        return kFailed;
    }
    training::PoemFigures all;
    auto kinds = nlohmann::ordered_json::array();
    std::string table;
    for (const auto& [kind, f] : *figures) {
        if (kind.find(' ') == std::string::npos) {
            all.bits += f.bits;
            all.characters += f.characters;
        }
        kinds.push_back({{"kind", kind},
                         {"perplexity", f.perplexity()},
                         {"bits_per_character", f.bitsPerCharacter()},
                         {"characters", f.characters}});
        char line[160];
        std::snprintf(line, sizeof line, "%8.1f  %6.3f bits  %8lld characters  ", f.perplexity(),
                      f.bitsPerCharacter(), static_cast<long long>(f.characters));
        table += line + kind + "\n";
    }
    if (all.characters == 0) {
        console.fail({base::ErrorCode::InvalidArgument,
                      "The poems of " + m_data + " hold no Chinese characters that the model knows.",
                      "This measure is defined over Chinese characters; give Chinese poems."});
        return kFailed;
    }
    if (m_json) {
        auto shown = nlohmann::ordered_json::array();
        for (const char* what : kContext)
            if (told(what) && (m_adapter.empty() || (what != kContext[1] && what != kContext[2])))
                shown.push_back(what);
        console.result(jsonText({{"perplexity", all.perplexity()},
                                 {"bits_per_character", all.bitsPerCharacter()},
                                 {"characters", all.characters},
                                 {"context", shown},
                                 {"kinds", kinds}}));
    } else {
        if (!table.empty()) table.pop_back();
        console.result(table);
    }
    return kDone;
}

} // namespace moyun::cli
