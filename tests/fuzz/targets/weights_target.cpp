// SPDX-License-Identifier: GPL-3.0-or-later
// Weights files, and the counts of three tokens that a poem network keeps in one.
#include "core/neural/ngram_model.h"
#include "core/neural/weights_file.h"
#include "fuzz/targets/target_support.h"

#include <bit>
#include <cmath>

namespace {

using namespace moyun;

// As many as the sample's, so that its counts fit; <eos> and the line break as networks have them.
const std::vector<std::string> kVocabulary{"<unk>", "<eos>", "\n", "，", "。", "春", "江", "潮", "水", "月"};
const std::vector<std::string> kForms{"", "qu", "ci"};

bool sameBits(const neural::Tensor& a, const neural::Tensor& b)
{
    if (a.shape != b.shape || a.values.size() != b.values.size()) return false;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        if (std::bit_cast<std::uint32_t>(a.values[i]) != std::bit_cast<std::uint32_t>(b.values[i]))
            return false;
    return true;
}

void requireSound(const neural::WeightsFile& weights)
{
    for (const auto& [name, tensor] : weights.tensors) {
        std::size_t count = 1;
        for (const auto side : tensor.shape) count *= std::size_t(side);
        fuzz::require(count == tensor.values.size(), "a shape fits its values");
        for (const float value : tensor.values) fuzz::require(std::isfinite(value), "every value is finite");
    }
    const auto file = fuzz::scratchFolder() / "again.safetensors";
    const auto written = neural::writeWeights(file, weights, neural::StoredAs::F32);
    // A header of long names may become too long where it is written with its spaces.
    if (!written) return fuzz::requireForPeople(written.error());
    const auto again = neural::readWeights(file);
    fuzz::require(again.ok(), "what was written is read");
    fuzz::require(again->metadata == weights.metadata, "the metadata come back");
    fuzz::require(again->tensors.size() == weights.tensors.size(), "every tensor comes back");
    for (const auto& [name, tensor] : weights.tensors)
        fuzz::require(again->tensors.contains(name) && sameBits(again->tensors.at(name), tensor),
                      "every value comes back");
}

void requireCounts(const neural::WeightsFile& weights)
{
    const auto counts = neural::NgramModel::read(weights, kVocabulary, kForms, "the file");
    if (!counts) return fuzz::requireForPeople(counts.error());
    if (!*counts) return;
    for (std::size_t form = 0; form < kForms.size(); ++form)
        for (std::uint16_t token = 0; token < kVocabulary.size(); ++token) {
            std::vector<float> row(kVocabulary.size(), -std::log(float(kVocabulary.size())));
            (*counts)->mix(form, token, std::uint16_t(kVocabulary.size() - 1 - token), row);
            for (const float value : row) fuzz::require(!std::isnan(value), "a probability is a number");
        }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::MemoryFile file(fuzz::bytesOf(data, size));
    const auto weights = [&] {
        const fuzz::MemoryClaim claim(100'000 + 100 * size);
        return neural::readWeights(file.path());
    }();
    if (!weights) {
        fuzz::requireForPeople(weights.error());
        return 0;
    }
    requireSound(*weights);
    requireCounts(*weights);
    return 0;
}
