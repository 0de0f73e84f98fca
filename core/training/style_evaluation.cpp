// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/style_evaluation.h"

#include "core/training/deep_loss_network.h"
#include "core/training/perceptual_loss.h"

namespace moyun::training {
namespace {

constexpr int kSmallest = 16, kSmallestDeep = 32;

torch::Tensor toTensor(const base::ImageBuffer& picture)
{
    return torch::from_blob(const_cast<std::uint8_t*>(picture.data()),
                            {1, picture.height(), picture.width(), 3}, torch::kByte)
               .permute({0, 3, 1, 2})
               .to(torch::kFloat) /
           255;
}

} // namespace

struct StyleEvaluator::State
{
    LossNetwork network;
    std::optional<DeepLossNetwork> deep;
};

StyleEvaluator::StyleEvaluator(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StyleEvaluator::~StyleEvaluator() = default;

base::Result<std::unique_ptr<StyleEvaluator>>
StyleEvaluator::create(const std::filesystem::path& lossNetwork, const std::filesystem::path& deepLossNetwork)
{
    auto network = LossNetwork::load(lossNetwork, torch::kCPU, torch::kFloat);
    if (!network) return network.error();
    auto state = std::make_unique<State>(State{std::move(*network), {}});
    if (!deepLossNetwork.empty()) {
        auto deep = DeepLossNetwork::load(deepLossNetwork, torch::kCPU, torch::kFloat);
        if (!deep) return deep.error();
        state->deep = std::move(*deep);
    }
    return std::unique_ptr<StyleEvaluator>(new StyleEvaluator(std::move(state)));
}

base::Result<StyleFigures> StyleEvaluator::compare(const base::ImageBuffer& output,
                                                   const base::ImageBuffer& painting,
                                                   const base::ImageBuffer& photo) const
{
    const int smallest = m_state->deep ? kSmallestDeep : kSmallest;
    for (const auto* picture : {&output, &painting, &photo})
        if (picture->channels() != 3 || std::min(picture->width(), picture->height()) < smallest)
            return base::Error{base::ErrorCode::InvalidArgument,
                               "The style measure needs RGB pictures of at least " +
                                   std::to_string(smallest) + " pixels a side.",
                               "Leave smaller pictures out."};
    if (output.width() != photo.width() || output.height() != photo.height())
        return base::Error{base::ErrorCode::InvalidArgument,
                           "The restyled picture and its photograph differ in size.",
                           "Compare pictures of one size."};
    torch::InferenceMode inference;
    const auto made = toTensor(output), wanted = toTensor(painting);
    const auto features = m_state->network.forward(made);
    StyleFigures figures;
    figures.style =
        styleDistance(styleTarget(features, false), styleTarget(m_state->network.forward(wanted), false))
            .item<double>();
    figures.content =
        contentDistance(features.relu3, m_state->network.forward(toTensor(photo)).relu3).item<double>();
    if (const auto& deep = m_state->deep)
        figures.deepStyle =
            styleDistance(styleTarget(deep->forward(made), false), styleTarget(deep->forward(wanted), false))
                .item<double>();
    return figures;
}

} // namespace moyun::training
