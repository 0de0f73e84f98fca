// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/loss_network.h"

namespace moyun::training {

// What of a painting the style loss compares with, per feature layer. All float, one row a picture.
struct StyleTarget
{
    std::vector<torch::Tensor> mean;      // [N,C]
    std::vector<torch::Tensor> deviation; // [N,C], square root of (variance + 1e-4)
    std::vector<torch::Tensor>
        gram; // [N,C,C], mean product of two channels (Gatys et al. 2016); empty if not asked for
    StyleTarget rows(const torch::Tensor& index) const;
};

StyleTarget styleTarget(const std::vector<torch::Tensor>& layers, bool withGram);
StyleTarget styleTarget(const LossNetwork::Features& features, bool withGram);

// Relative squared distance of channel means and deviations, averaged over the layers; one value a picture,
// [N]. This is the "style" figure of `moyun eval style`.
torch::Tensor styleDistance(const StyleTarget& output, const StyleTarget& painting);

// Relative squared distance of the Gram matrices, averaged over the layers; [N].
torch::Tensor gramDistance(const StyleTarget& output, const StyleTarget& painting);

// Mean squared difference of the channel-normalised relu3_1 maps; [N]. The "content" figure of `moyun eval
// style`.
torch::Tensor contentDistance(const torch::Tensor& outputRelu3, const torch::Tensor& photoRelu3);

// A feature map with each channel at mean 0 and deviation 1 over space, in its own number type.
torch::Tensor normaliseChannels(const torch::Tensor& features);

// Mean absolute difference of neighbouring pixels, [N]; picture [N,3,H,W].
torch::Tensor totalVariation(const torch::Tensor& picture);

// How much of the output repeats with the network's own cell of 8x8 pixels, [N]: in windows of 32x32, the
// variance of the mean cell. Counted fully where the photograph is flat: there a network that upsamples by
// pixel-shuffle has no other way to make texture than a lattice, and the style losses reward any texture.
// output, photo: [N,3,H,W] in [0,1].
torch::Tensor latticeEnergy(const torch::Tensor& output, const torch::Tensor& photo);

// How much of the output is straight upright or level bands that run through a whole window of 32x32, [N]:
// the variance of the means of its columns and of its rows, their linear trend (a sky's own gradient) taken
// out. Counted like latticeEnergy: texture without a direction leaves little of it, long streaks nearly all.
torch::Tensor streakEnergy(const torch::Tensor& output, const torch::Tensor& photo);

} // namespace moyun::training
