// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_training_options.h"

#include "core/training/option_table.h"

namespace moyun::training {
namespace {

using Options = PoemTrainingOptions;
using Table = OptionTable<Options>;

const Table& table()
{
    static const Table all({
        Table::path("data", "the packed poems (moyun data pack-poems)", &Options::pack),
        Table::path("out", "folder for checkpoint and log; resumed when it holds a checkpoint",
                    &Options::folder),
        Table::onOff("bf16", "multiply in bf16: on or off", &Options::bf16),
        Table::number("streams", "poems side by side", &Options::streams, 1, 4096),
        Table::number("window", "steps that the gradient reaches back", &Options::window, 2, 1024),
        Table::number("units", "units of each layer", &Options::units, 8, 4096),
        Table::number("rounds", "rounds through the corpus over which the learning rate falls",
                      &Options::rounds, 1e-4, 10'000.0),
        Table::number("hours", "or hours over which it falls (0: no limit)", &Options::hours, 0.0, 10'000.0),
        Table::text("repeat", "forms that come more than once in a round, as FORM=TIMES,FORM=TIMES",
                    &Options::repeat),
        Table::text("ngrams",
                    "forms whose threes of characters are counted and mixed in, as FORM=SHARE,FORM=SHARE",
                    &Options::ngrams),
        Table::number("rate", "peak learning rate", &Options::rate, 1e-7, 1.0),
        Table::share("input-dropout", "share of the embedding left out", &Options::inputDropout),
        Table::share("hidden-dropout", "share left out between the layers", &Options::hiddenDropout),
        Table::share("output-dropout", "share left out before the output", &Options::outputDropout),
        Table::share("weight-dropout", "share of the recurrent weights left out", &Options::weightDropout),
        Table::share("withhold-title", "how often the title is withheld", &Options::withholdTitle),
        Table::share("withhold-author", "how often the author is withheld", &Options::withholdAuthor),
        Table::share("withhold-dynasty", "how often the dynasty is withheld", &Options::withholdDynasty),
        Table::share("withhold-pattern", "how often the cipai is withheld", &Options::withholdPattern),
        Table::number("checkpoint-every", "steps between checkpoints", &Options::checkpointEvery, 1,
                      1'000'000),
        Table::number("evaluate-every", "steps between evaluations on the dev split", &Options::evaluateEvery,
                      1, 1'000'000),
        Table::number<std::uint64_t>("seed", "seed of order, withholding and first weights", &Options::seed,
                                     0, UINT64_MAX),
    });
    return all;
}

} // namespace

base::Result<void> setOption(PoemTrainingOptions& options, const std::string& name, const std::string& value)
{
    return table().set(options, name, value);
}

std::vector<std::pair<std::string, std::string>> poemOptionHelp()
{
    return table().help();
}

} // namespace moyun::training
