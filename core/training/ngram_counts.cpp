// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/ngram_counts.h"

#include "core/training/poem_batcher.h"

namespace moyun::training {

void countNgrams(const PoemPack& pack, const std::string& form, neural::NgramModel::Counts& counts)
{
    const auto standIns = neural::NgramModel::standIns(pack.names.vocabulary);
    for (const auto& poem : pack.poems) {
        if (poem.dev || pack.names.forms[poem.form] != form) continue;
        const auto sequence = poemSequence(poem, pack.names);
        for (std::size_t i = 0; i < sequence.steps.size(); ++i)
            if (sequence.weights[i] > 0)
                ++counts[{standIns[sequence.steps[i].before], standIns[sequence.steps[i].token],
                          sequence.targets[i]}];
    }
}

} // namespace moyun::training
