// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_options.h"

#include "core/training/option_table.h"

namespace moyun::training {
namespace {

using Options = StyleTrainingOptions;
using Table = OptionTable<Options>;

const Table& table()
{
    static const Table all({
        Table::path("data", "the packed training set (moyun data pack)", &Options::pack),
        Table::path("loss-network", "VGG-19 up to conv3_1 as safetensors", &Options::lossNetwork),
        Table::path("deep-loss-network", "SqueezeNet 1.1 as safetensors, for a second style loss",
                    &Options::deepLossNetwork),
        Table::path("out",
                    "folder for checkpoint, log and contact sheets; resumed when it holds a checkpoint",
                    &Options::folder),
        Table::path("init", "style weights to begin from where there is no checkpoint yet", &Options::init),
        {"device", "cpu or cuda",
         [](Options& o, const std::string& v) -> base::Result<void> {
             if (v != "cpu" && v != "cuda") return Table::refused("device", v, "cpu or cuda");
             o.device = v == "cuda" ? neural::Device::Cuda : neural::Device::Cpu;
             return {};
         }},
        Table::onOff("bf16", "convolve in bf16: on or off", &Options::bf16),
        {"crop", "side of the training crops, a multiple of 8",
         [](Options& o, const std::string& v) -> base::Result<void> {
             int side = 0;
             const auto [end, error] = std::from_chars(v.data(), v.data() + v.size(), side);
             if (error != std::errc() || end != v.data() + v.size() || side < 64 || side > 512 || side % 8)
                 return Table::refused("crop", v, "a multiple of 8 from 64 to 512");
             o.crop = side;
             return {};
         }},
        Table::number("contents", "photographs a step, and as many paintings", &Options::contents, 2, 256),
        Table::number<std::int64_t>("steps", "steps over which the learning rate falls", &Options::steps, 1,
                                    100'000'000),
        Table::number("hours", "or hours over which it falls (0: no limit)", &Options::hours, 0.0, 10'000.0),
        Table::number("rate", "peak learning rate", &Options::rate, 1e-7, 1.0),
        Table::number("content-weight", "weight of the content loss", &Options::contentWeight, 0.0, 1e6),
        Table::number("style-weight", "weight of the means and deviations", &Options::styleWeight, 0.0, 1e6),
        Table::number("gram-weight", "weight of the Gram matrices", &Options::gramWeight, 0.0, 1e6),
        Table::number("deep-weight", "weight of the deep loss network's means and deviations (0: without it)",
                      &Options::deepWeight, 0.0, 1e6),
        Table::number("smooth-weight", "weight of total variation", &Options::smoothWeight, 0.0, 1e6),
        Table::number("lattice-weight", "weight of what repeats every 8 pixels", &Options::latticeWeight, 0.0,
                      1e6),
        Table::number("streak-weight", "weight of straight bands in flat places", &Options::streakWeight, 0.0,
                      1e6),
        Table::number("encoder-weight", "weight of the encoder's own task", &Options::encoderWeight, 0.0,
                      1e6),
        Table::number("self-style", "share of styles that are the photograph itself", &Options::selfStyle,
                      0.0, 1.0),
        Table::number("checkpoint-every", "steps between checkpoints", &Options::checkpointEvery, 1,
                      1'000'000),
        Table::number("evaluate-every", "steps between evaluations on the dev split", &Options::evaluateEvery,
                      1, 1'000'000),
        Table::number<std::uint64_t>("seed", "seed of crops and first weights", &Options::seed, 0,
                                     UINT64_MAX),
    });
    return all;
}

} // namespace

base::Result<void> setOption(StyleTrainingOptions& options, const std::string& name, const std::string& value)
{
    return table().set(options, name, value);
}

std::vector<std::pair<std::string, std::string>> optionHelp()
{
    return table().help();
}

} // namespace moyun::training
