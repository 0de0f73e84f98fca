// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/crop_sampler.h"

#include <algorithm>

namespace moyun::training {
namespace {

double uniform(std::mt19937_64& random, double from, double to)
{
    return from + (to - from) * double(random() >> 11) * 0x1p-53;
}

int below(std::mt19937_64& random, int bound)
{
    return bound > 1 ? int(random() % std::uint64_t(bound)) : 0;
}

torch::Tensor recoloured(torch::Tensor crop, std::mt19937_64& random)
{
    if (uniform(random, 0, 1) < 0.15) {
        std::array<std::int64_t, 3> order{0, 1, 2};
        std::swap(order[0], order[below(random, 3)]);
        std::swap(order[1], order[1 + below(random, 2)]);
        crop = crop.index_select(0, torch::tensor(at::IntArrayRef(order)));
    }
    if (uniform(random, 0, 1) < 0.4) {
        const auto gain = torch::tensor(
            {uniform(random, 0.75, 1.25), uniform(random, 0.75, 1.25), uniform(random, 0.75, 1.25)},
            torch::kFloat);
        crop = (crop * gain.view({3, 1, 1}) + uniform(random, -0.12, 0.12)).clamp(0, 1);
    }
    if (uniform(random, 0, 1) < 0.3) crop = crop.clamp_min(1e-3).pow(std::exp(uniform(random, -0.5, 0.5)));
    if (uniform(random, 0, 1) < 0.03) crop = 1 - crop;
    return crop;
}

} // namespace

CropSampler::CropSampler(std::shared_ptr<const PackFile> pack, PackKind kind, PackSplit split)
    : m_pack(std::move(pack)), m_indices(m_pack->select(kind, split))
{}

torch::Tensor CropSampler::cut(const PackEntry& entry, int x, int y, int from, int to) const
{
    const auto* start = m_pack->pixels(entry) + (std::size_t(y) * entry.width + x) * 3;
    const auto view = torch::from_blob(const_cast<std::uint8_t*>(start), {from, from, 3},
                                       {std::int64_t(entry.width) * 3, 3, 1}, torch::kByte);
    auto crop = view.permute({2, 0, 1}).to(torch::kFloat).contiguous() / 255;
    if (from != to)
        crop = at::_upsample_bilinear2d_aa(crop.unsqueeze(0), {to, to}, false).squeeze(0).clamp(0, 1);
    return crop;
}

torch::Tensor CropSampler::randomCrop(int side, bool recolour, std::mt19937_64& random) const
{
    const auto& entry = m_pack->entries()[m_indices[random() % m_indices.size()]];
    const int largest = int(std::min(entry.width, entry.height));
    const int smallest = std::min(largest, side);
    const int from = smallest + below(random, largest - smallest + 1);
    auto crop = cut(entry, below(random, int(entry.width) - from + 1),
                    below(random, int(entry.height) - from + 1), from, side);
    if (random() & 1) crop = crop.flip(2);
    return recolour ? recoloured(crop, random) : crop;
}

torch::Tensor CropSampler::centreCrop(std::size_t i, int side) const
{
    const auto& entry = m_pack->entries()[m_indices[i]];
    const int from = int(std::min(entry.width, entry.height));
    return cut(entry, (int(entry.width) - from) / 2, (int(entry.height) - from) / 2, from, side);
}

} // namespace moyun::training
