// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_options.h"

#include <charconv>
#include <functional>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;
using Options = StyleTrainingOptions;

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

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all{
        path("data", "the packed training set (moyun data pack)", &Options::pack),
        path("loss-network", "VGG-19 up to conv3_1 as safetensors", &Options::lossNetwork),
        path("deep-loss-network", "SqueezeNet 1.1 as safetensors, for a second style loss",
             &Options::deepLossNetwork),
        path("out", "folder for checkpoint, log and contact sheets; resumed when it holds a checkpoint",
             &Options::folder),
        path("init", "style weights to begin from where there is no checkpoint yet", &Options::init),
        {"device", "cpu or cuda",
         [](Options& o, const std::string& v) -> base::Result<void> {
             if (v != "cpu" && v != "cuda") return refused("device", v, "cpu or cuda");
             o.device = v == "cuda" ? neural::Device::Cuda : neural::Device::Cpu;
             return {};
         }},
        {"bf16", "convolve in bf16: on or off",
         [](Options& o, const std::string& v) -> base::Result<void> {
             if (v != "on" && v != "off") return refused("bf16", v, "on or off");
             o.bf16 = v == "on";
             return {};
         }},
        {"crop", "side of the training crops, a multiple of 8",
         [](Options& o, const std::string& v) -> base::Result<void> {
             int side = 0;
             const auto [end, error] = std::from_chars(v.data(), v.data() + v.size(), side);
             if (error != std::errc() || end != v.data() + v.size() || side < 64 || side > 512 || side % 8)
                 return refused("crop", v, "a multiple of 8 from 64 to 512");
             o.crop = side;
             return {};
         }},
        number("contents", "photographs a step, and as many paintings", &Options::contents, 2, 256),
        number<std::int64_t>("steps", "steps over which the learning rate falls", &Options::steps, 1,
                             100'000'000),
        number("hours", "or hours over which it falls (0: no limit)", &Options::hours, 0.0, 10'000.0),
        number("rate", "peak learning rate", &Options::rate, 1e-7, 1.0),
        number("content-weight", "weight of the content loss", &Options::contentWeight, 0.0, 1e6),
        number("style-weight", "weight of the means and deviations", &Options::styleWeight, 0.0, 1e6),
        number("gram-weight", "weight of the Gram matrices", &Options::gramWeight, 0.0, 1e6),
        number("deep-weight", "weight of the deep loss network's means and deviations (0: without it)",
               &Options::deepWeight, 0.0, 1e6),
        number("smooth-weight", "weight of total variation", &Options::smoothWeight, 0.0, 1e6),
        number("lattice-weight", "weight of what repeats every 8 pixels", &Options::latticeWeight, 0.0, 1e6),
        number("encoder-weight", "weight of the encoder's own task", &Options::encoderWeight, 0.0, 1e6),
        number("self-style", "share of styles that are the photograph itself", &Options::selfStyle, 0.0, 1.0),
        number("checkpoint-every", "steps between checkpoints", &Options::checkpointEvery, 1, 1'000'000),
        number("evaluate-every", "steps between evaluations on the dev split", &Options::evaluateEvery, 1,
               1'000'000),
        number<std::uint64_t>("seed", "seed of crops and first weights", &Options::seed, 0, UINT64_MAX),
    };
    return all;
}

} // namespace

base::Result<void> setOption(StyleTrainingOptions& options, const std::string& name, const std::string& value)
{
    for (const auto& entry : entries())
        if (entry.name == name) return entry.set(options, value);
    return Error{ErrorCode::InvalidArgument, "There is no training option --" + name + ".",
                 "See --help for those there are."};
}

std::vector<std::pair<std::string, std::string>> optionHelp()
{
    std::vector<std::pair<std::string, std::string>> help;
    for (const auto& entry : entries()) help.emplace_back(entry.name, entry.help);
    return help;
}

} // namespace moyun::training
