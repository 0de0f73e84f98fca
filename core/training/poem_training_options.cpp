// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_training_options.h"

#include <charconv>
#include <functional>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;
using Options = PoemTrainingOptions;

struct Entry
{
    std::string name, help;
    std::function<base::Result<void>(Options&, const std::string&)> set;
};

Error refused(const std::string& name, const std::string& value, const std::string& wanted)
{
    return {ErrorCode::InvalidArgument, "--" + name + " " + value + " is not possible.",
            "Give " + wanted + "."};
}

template <class T> Entry number(std::string name, std::string help, T Options::*member, T least, T most)
{
    auto set = [=](Options& options, const std::string& text) -> base::Result<void> {
        T value{};
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
            return refused(name, text,
                           "a number from " + std::to_string(least) + " to " + std::to_string(most));
        options.*member = value;
        return {};
    };
    return {name, std::move(help), set};
}

Entry path(std::string name, std::string help, std::filesystem::path Options::*member)
{
    return {std::move(name), std::move(help),
            [=](Options& options, const std::string& text) -> base::Result<void> {
                options.*member = text;
                return {};
            }};
}

Entry share(std::string name, std::string help, double Options::*member)
{
    return number(std::move(name), std::move(help), member, 0.0, 0.95);
}

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all{
        path("data", "the packed poems (moyun data pack-poems)", &Options::pack),
        path("out", "folder for checkpoint and log; resumed when it holds a checkpoint", &Options::folder),
        {"bf16", "multiply in bf16: on or off",
         [](Options& o, const std::string& v) -> base::Result<void> {
             if (v != "on" && v != "off") return refused("bf16", v, "on or off");
             o.bf16 = v == "on";
             return {};
         }},
        number("streams", "poems side by side", &Options::streams, 1, 4096),
        number("window", "steps that the gradient reaches back", &Options::window, 2, 1024),
        number("units", "units of each layer", &Options::units, 8, 4096),
        number("rounds", "rounds through the corpus over which the learning rate falls", &Options::rounds,
               1e-4, 10'000.0),
        number("hours", "or hours over which it falls (0: no limit)", &Options::hours, 0.0, 10'000.0),
        {"repeat", "forms that come more than once in a round, as FORM=TIMES,FORM=TIMES",
         [](Options& o, const std::string& v) -> base::Result<void> {
             o.repeat = v;
             return {};
         }},
        {"ngrams", "forms whose threes of characters are counted and mixed in, as FORM=SHARE,FORM=SHARE",
         [](Options& o, const std::string& v) -> base::Result<void> {
             o.ngrams = v;
             return {};
         }},
        number("rate", "peak learning rate", &Options::rate, 1e-7, 1.0),
        share("input-dropout", "share of the embedding left out", &Options::inputDropout),
        share("hidden-dropout", "share left out between the layers", &Options::hiddenDropout),
        share("output-dropout", "share left out before the output", &Options::outputDropout),
        share("weight-dropout", "share of the recurrent weights left out", &Options::weightDropout),
        share("withhold-title", "how often the title is withheld", &Options::withholdTitle),
        share("withhold-author", "how often the author is withheld", &Options::withholdAuthor),
        share("withhold-dynasty", "how often the dynasty is withheld", &Options::withholdDynasty),
        share("withhold-pattern", "how often the cipai is withheld", &Options::withholdPattern),
        number("checkpoint-every", "steps between checkpoints", &Options::checkpointEvery, 1, 1'000'000),
        number("evaluate-every", "steps between evaluations on the dev split", &Options::evaluateEvery, 1,
               1'000'000),
        number<std::uint64_t>("seed", "seed of order, withholding and first weights", &Options::seed, 0,
                              UINT64_MAX),
    };
    return all;
}

} // namespace

base::Result<void> setOption(PoemTrainingOptions& options, const std::string& name, const std::string& value)
{
    for (const auto& entry : entries())
        if (entry.name == name) return entry.set(options, value);
    return Error{ErrorCode::InvalidArgument, "There is no training option --" + name + ".",
                 "See --help for those there are."};
}

std::vector<std::pair<std::string, std::string>> poemOptionHelp()
{
    std::vector<std::pair<std::string, std::string>> help;
    for (const auto& entry : entries()) help.emplace_back(entry.name, entry.help);
    return help;
}

} // namespace moyun::training
