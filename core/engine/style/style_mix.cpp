// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/style_mix.h"

#include <cmath>

namespace moyun::engine {

base::Result<neural::StyleVector> mixStyles(const std::vector<StyleTerm>& terms)
{
    const auto refuse = [](const std::string& why) {
        return base::Error{base::ErrorCode::InvalidArgument, why,
                           "Give each style a weight of 0 or more, and one of them more than 0."};
    };
    if (terms.empty()) return refuse("No style was given.");
    double sum = 0;
    for (const auto& term : terms) {
        if (!(term.weight >= 0) || !std::isfinite(term.weight))
            return refuse("The weight of the style " + term.name + " is not possible.");
        if (term.vector.size() != terms[0].vector.size() || term.vector.empty())
            return refuse("The styles " + terms[0].name + " and " + term.name +
                          " belong to different models.");
        sum += term.weight;
    }
    if (sum <= 0) return refuse("All styles have the weight 0.");
    neural::StyleVector mixed(terms[0].vector.size());
    for (const auto& term : terms)
        for (std::size_t i = 0; i < mixed.size(); ++i) mixed[i] += float(term.weight / sum) * term.vector[i];
    return mixed;
}

} // namespace moyun::engine
