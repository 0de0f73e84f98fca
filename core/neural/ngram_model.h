// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/weights_file.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace moyun::neural {

// How often three tokens followed each other, counted by the trainer: what a small recurrent network cannot
// keep of a language that it has seen little of, names and set phrases above all. Its probabilities are those
// of interpolated Kneser-Ney smoothing (Kneser and Ney 1995, with the three discounts of Chen and Goodman
// 1999), mixed linearly with the network's (Mikolov et al. 2011) for the forms where that helps.
//
// Lives in the weights file of its network, as counts: tensors ngrams.* and the shares by form in the
// metadata. Immutable after reading; any thread.
class NgramModel
{
public:
    using Counts =
        std::map<std::array<std::uint16_t, 3>, std::uint32_t>; // two tokens and the one that followed

    // Which token stands for each in the counts: the marks that end lines are all the line break.
    static std::vector<std::uint16_t> standIns(const std::vector<std::string>& vocabulary);
    // The counts as tensors, and the share of the mixture that the n-grams have, by form, 0 to 1.
    static void describe(const Counts& counts, std::size_t vocabulary,
                         const std::map<std::string, double>& shares, WeightsFile& weights);
    // Nothing where the file has none. Errors: tensors that do not fit each other or the vocabulary, a share
    // out of range or of a form that the model lacks.
    static base::Result<std::optional<NgramModel>> read(const WeightsFile& weights,
                                                        const std::vector<std::string>& vocabulary,
                                                        const std::vector<std::string>& forms,
                                                        const std::string& file);

    double share(std::size_t form) const { return m_shares[form]; } // 0: the network alone
    // before, token: the last two tokens read, as PoemStep has them. Replaces the log-probabilities of the
    // next token, [vocabulary], by those of the mixture of `form`.
    void mix(std::size_t form, std::uint16_t before, std::uint16_t token, std::span<float> row) const;
    std::size_t bytes() const;

private:
    struct Discounts
    {
        float of[3] = {};
        float operator()(std::uint32_t count) const { return count == 0 ? 0 : of[count < 3 ? count - 1 : 2]; }
    };
    static Discounts discounts(const std::array<std::size_t, 4>& timesCounted);
    void smooth();
    std::size_t pair(std::uint16_t first, std::uint16_t second) const; // m_seconds.size(): never seen

    std::vector<double> m_shares;            // by form
    std::vector<std::uint16_t> m_standIns;   // by token
    std::vector<std::uint32_t> m_firsts;     // [vocabulary + 1]: where each token's successors begin
    std::vector<std::uint16_t> m_seconds;    // successors, increasing for each first
    std::vector<std::uint32_t> m_thirdsFrom; // [seconds + 1]: where each pair's successors begin
    std::vector<std::uint16_t> m_thirds;     // increasing for each pair
    std::vector<std::uint8_t> m_times;       // how often, at most 255
    std::vector<std::uint16_t> m_contexts;   // [seconds]: how many different tokens came before the pair
    std::vector<float> m_unigrams;           // [vocabulary]
    Discounts m_pairDiscounts, m_tripleDiscounts;
};

} // namespace moyun::neural
