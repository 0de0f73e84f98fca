// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_kinship.h"

#include <numeric>

namespace moyun::engine {

base::Result<std::vector<double>> likelihoodByFormAlone(neural::PoemModel& model,
                                                        const neural::PoemContext& context,
                                                        std::span<const NewLines> drafts,
                                                        std::stop_token stop)
{
    std::vector<double> sums(drafts.size(), 0.0);
    if (drafts.empty()) return sums;
    neural::PoemContext formAlone;
    formAlone.form = context.form;
    formAlone.pattern = context.pattern;
    if (auto begun = model.begin(formAlone); !begun) return begun.error();
    const auto size = model.names().vocabulary.size();
    std::vector<std::uint32_t> parents(drafts.size(), 0); // the one empty draft, then each its own
    const auto& first = drafts[0].text.lines;
    for (std::size_t line = 0; line < first.size(); ++line)
        for (std::size_t place = 0; place < first[line].characters.size(); ++place) {
            if (stop.stop_requested()) return base::Error{base::ErrorCode::Cancelled, "Stopped.", ""};
            std::vector<neural::PoemStep> steps;
            for (const auto& draft : drafts)
                steps.push_back(neural::poemStep(draft.text, line, place, first[line].characters.size(),
                                                 neural::PoemModel::kEnd));
            const auto likelihoods = model.read(parents, steps);
            if (!likelihoods) return likelihoods.error();
            std::iota(parents.begin(), parents.end(), 0);
            for (std::size_t i = 0; i < drafts.size(); ++i)
                if (drafts[i].open[line][place])
                    sums[i] += (*likelihoods)[i * size + drafts[i].text.lines[line].characters[place]];
        }
    return sums;
}

} // namespace moyun::engine
