// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace moyun::training {

// How one restyled picture stands to its painting and its photograph, smaller is closer:
// style: relative squared distance of the channel means and deviations (variance + 1e-4) of relu1_1, relu2_1
// and relu3_1,
//   averaged over the three; content: mean squared difference of the channel-normalised relu3_1 maps.
struct StyleFigures
{
    double style = 0;
    double content = 0;
    // As style, on conv1, fire3, fire5 and fire7 of SqueezeNet 1.1; only where that network was given.
    std::optional<double> deepStyle;
};

// Computes the figures with VGG-19, and SqueezeNet 1.1 where it is given, in single precision. Thread: one
// call at a time; blocks.
class StyleEvaluator
{
public:
    // `deepLossNetwork` empty: without the deep figure. Errors: the loss network is missing or not VGG-19 up
    // to conv3_1; the other one is named and missing, or not SqueezeNet 1.1.
    static base::Result<std::unique_ptr<StyleEvaluator>>
    create(const std::filesystem::path& lossNetwork, const std::filesystem::path& deepLossNetwork = {});
    ~StyleEvaluator();

    // All RGB; output and photo of the same size, sides at least 16, with the deep figure 32. Errors: a
    // picture of another kind or size.
    base::Result<StyleFigures> compare(const base::ImageBuffer& output, const base::ImageBuffer& painting,
                                       const base::ImageBuffer& photo) const;

private:
    struct State;
    explicit StyleEvaluator(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace moyun::training
