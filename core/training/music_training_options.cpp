// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/music_training_options.h"

#include "core/training/option_table.h"

namespace moyun::training {
namespace {

using Options = MusicTrainingOptions;
using Table = OptionTable<Options>;

const Table& table()
{
    static const Table all({
        Table::path("data", "the packed music (moyun data pack-music)", &Options::pack),
        Table::path("out", "folder for checkpoints and log; resumed when it holds a checkpoint",
                    &Options::folder),
        Table::onOff("bf16", "multiply in bf16: on or off", &Options::bf16),
        Table::number("pieces", "stretches of music a step", &Options::pieces, 2, 4096),
        Table::number("bars", "bars of a stretch", &Options::bars, 2, 64),
        Table::number("channels", "channels of the generator", &Options::channels, 8, 2048),
        Table::number("blocks", "blocks of the generator", &Options::blocks, 1, 64),
        Table::number("units", "units of the generator's memory", &Options::units, 8, 4096),
        Table::number("critic-channels", "channels of the critic", &Options::criticChannels, 8, 2048),
        Table::number("critic-blocks", "blocks of the critic", &Options::criticBlocks, 1, 64),
        Table::number<std::int64_t>("steps", "steps over which the learning rate falls", &Options::steps, 1,
                                    100'000'000),
        Table::number("hours", "or hours over which it falls (0: no limit)", &Options::hours, 0.0, 10'000.0),
        Table::number("rate", "peak learning rate of the generator", &Options::rate, 1e-7, 1.0),
        Table::number("critic-rate", "learning rate of the critic, which does not fall", &Options::criticRate,
                      1e-7, 1.0),
        Table::number("critic-steps", "steps of the critic for one of the generator", &Options::criticSteps,
                      1, 100),
        Table::number("adversarial", "weight of the critic against the likelihood (0: without a critic)",
                      &Options::adversarial, 0.0, 100.0),
        Table::number("adversarial-from", "steps before the critic has a say", &Options::adversarialFrom, 0,
                      100'000'000),
        Table::number("adversarial-every", "steps of likelihood for one with the critic",
                      &Options::adversarialEvery, 1, 1000),
        Table::number("gradient-penalty", "weight of the critic's gradient penalty",
                      &Options::gradientPenalty, 0.0, 1e4),
        Table::share("withhold-composer", "how often the composer is withheld", &Options::withholdComposer),
        Table::share("withhold-chords", "how often the chords are withheld", &Options::withholdChords),
        Table::share("withhold-density", "how often the density of a track is withheld",
                     &Options::withholdDensity),
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

base::Result<void> setOption(MusicTrainingOptions& options, const std::string& name, const std::string& value)
{
    return table().set(options, name, value);
}

std::vector<std::pair<std::string, std::string>> musicOptionHelp()
{
    return table().help();
}

} // namespace moyun::training
