// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/perceptual_loss.h"

#include "core/neural/channel_ops.h"

namespace moyun::training {
namespace {

constexpr double kVarianceFloor = 1e-4;

struct Moments
{
    torch::Tensor mean, deviation; // [N,C]
};

Moments moments(const torch::Tensor& features)
{
    const auto [mean, square] = neural::channelMoments(features);
    return {mean, (square - mean * mean).clamp_min(0).add(kVarianceFloor).sqrt()};
}

constexpr std::int64_t kCell = 8, kCells = 4, kWindow = kCell * kCells;

// [N,3,H,W] in windows of 32x32: [N,3,rows,32,columns,32]; what is left over at the edges does not count.
torch::Tensor windows(const torch::Tensor& x)
{
    const auto rows = x.size(2) / kWindow, columns = x.size(3) / kWindow;
    return x.slice(2, 0, rows * kWindow)
        .slice(3, 0, columns * kWindow)
        .reshape({x.size(0), 3, rows, kWindow, columns, kWindow});
}

// How flat the photograph is in each window, [N,rows,columns]: 1.05 without any contrast, 0.05 where it is
// busy.
torch::Tensor flatness(const torch::Tensor& photo)
{
    const auto w = windows(photo);
    const auto contrast =
        (w - w.mean(std::vector<std::int64_t>{3, 5}, true)).square().mean(std::vector<std::int64_t>{1, 3, 5});
    return 1 / (1 + contrast * 1000) + 0.05;
}

torch::Tensor gramMatrix(const torch::Tensor& features)
{
    // Channels-last memory makes [N, places, C] a view.
    const auto rows = features.permute({0, 2, 3, 1}).reshape({features.size(0), -1, features.size(1)});
    std::vector<torch::Tensor> grams;
    for (const auto& one : rows.unbind(0)) grams.push_back(torch::mm(one.t(), one));
    return torch::stack(grams).to(torch::kFloat) * (1.0 / double(rows.size(1)));
}

} // namespace

StyleTarget StyleTarget::rows(const torch::Tensor& index) const
{
    StyleTarget out;
    for (const auto& t : mean) out.mean.push_back(t.index_select(0, index));
    for (const auto& t : deviation) out.deviation.push_back(t.index_select(0, index));
    for (const auto& t : gram) out.gram.push_back(t.index_select(0, index));
    return out;
}

StyleTarget styleTarget(const LossNetwork::Features& features, bool withGram)
{
    return styleTarget(features.all(), withGram);
}

StyleTarget styleTarget(const std::vector<torch::Tensor>& layers, bool withGram)
{
    StyleTarget target;
    for (const auto& layer : layers) {
        const auto m = moments(layer);
        target.mean.push_back(m.mean);
        target.deviation.push_back(m.deviation);
        if (withGram) target.gram.push_back(gramMatrix(layer));
    }
    return target;
}

torch::Tensor styleDistance(const StyleTarget& output, const StyleTarget& painting)
{
    torch::Tensor sum;
    for (std::size_t i = 0; i < output.mean.size(); ++i) {
        const auto difference = (output.mean[i] - painting.mean[i]).square().sum(1) +
                                (output.deviation[i] - painting.deviation[i]).square().sum(1);
        const auto size = painting.mean[i].square().sum(1) + painting.deviation[i].square().sum(1);
        const auto term = difference / size;
        sum = i ? sum + term : term;
    }
    return sum / double(output.mean.size());
}

torch::Tensor gramDistance(const StyleTarget& output, const StyleTarget& painting)
{
    torch::Tensor sum;
    for (std::size_t i = 0; i < output.gram.size(); ++i) {
        const auto term =
            (output.gram[i] - painting.gram[i]).square().sum({1, 2}) / painting.gram[i].square().sum({1, 2});
        sum = i ? sum + term : term;
    }
    return sum / double(output.gram.size());
}

torch::Tensor normaliseChannels(const torch::Tensor& features)
{
    const auto m = moments(features);
    const auto gain = 1 / m.deviation;
    return neural::channelAffine(features, gain, -m.mean * gain);
}

torch::Tensor contentDistance(const torch::Tensor& outputRelu3, const torch::Tensor& photoRelu3)
{
    return (normaliseChannels(outputRelu3.to(torch::kFloat)) -
            normaliseChannels(photoRelu3.to(torch::kFloat)))
        .square()
        .mean({1, 2, 3});
}

torch::Tensor totalVariation(const torch::Tensor& picture)
{
    const auto across = (picture.slice(3, 1) - picture.slice(3, 0, -1)).abs().mean({1, 2, 3});
    const auto down = (picture.slice(2, 1) - picture.slice(2, 0, -1)).abs().mean({1, 2, 3});
    return across + down;
}

torch::Tensor latticeEnergy(const torch::Tensor& output, const torch::Tensor& photo)
{
    const auto cells = windows(output)
                           .unflatten(5, {kCells, kCell})
                           .unflatten(3, {kCells, kCell}); // [N,3,rows,cells,8,columns,cells,8]
    const auto meanCell = cells.mean(std::vector<std::int64_t>{3, 6});
    const auto energy = (meanCell - meanCell.mean(std::vector<std::int64_t>{3, 5}, true))
                            .square()
                            .mean(std::vector<std::int64_t>{1, 3, 5}); // [N,rows,columns]
    return (energy * flatness(photo)).mean(std::vector<std::int64_t>{1, 2});
}

torch::Tensor streakEnergy(const torch::Tensor& output, const torch::Tensor& photo)
{
    const auto places = torch::arange(kWindow, output.options()) - (kWindow - 1) / 2.0;
    const auto trend = places / places.square().sum().sqrt();
    // Variance of what a line of means, [..., 32], does about its own straight line.
    const auto unevenness = [&](const torch::Tensor& means) {
        const auto centred = means - means.mean(-1, true);
        const auto slope = (centred * trend).sum(-1, true);
        return (centred - slope * trend).square().mean(-1);
    };
    const auto w = windows(output); // [N,3,rows,32,columns,32]
    const auto upright = unevenness(w.mean(3)), level = unevenness(w.mean(5).transpose(3, 4));
    return ((upright + level).mean(1) * flatness(photo)).mean(std::vector<std::int64_t>{1, 2});
}

} // namespace moyun::training
