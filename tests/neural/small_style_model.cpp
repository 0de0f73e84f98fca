// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/neural/small_style_model.h"

#include "core/neural/module_weights.h"
#include "core/neural/style_encoder.h"
#include "core/neural/style_model_file.h"

#include <stdexcept>

namespace moyun::test {

std::filesystem::path writeSmallStyleModel(const std::filesystem::path& folder, std::uint64_t seed)
{
    torch::manual_seed(seed);
    neural::StyleArchitecture small;
    small.vector = 24;
    small.fine = 16;
    small.coarse = 32;
    small.blocks = 2;
    neural::StyleEncoder encoder(small);
    neural::StyleTransformer transformer(small);
    neural::WeightsFile weights;
    neural::describeArchitecture(small, weights);
    neural::collectWeights(*encoder, "encoder.", weights);
    neural::collectWeights(*transformer, "transformer.", weights);
    std::filesystem::create_directories(folder);
    const auto file = folder / "small-style.safetensors";
    if (auto written = neural::writeWeights(file, weights, neural::StoredAs::F32); !written)
        throw std::runtime_error(written.error().text());
    return file;
}

} // namespace moyun::test
