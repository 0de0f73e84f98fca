// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/poem/poem_decoder.h"

#include <string>
#include <vector>

namespace moyun::engine {

// What the poem model thinks of a text that is there: which characters it expected at a place, and which
// titles explain the text best. Thread and errors as PoemDecoder.
class PoemInsight
{
public:
    struct Expected
    {
        char32_t character = 0;
        double probability = 0; // among all tokens
    };
    struct Title
    {
        std::u32string text;
        double gain = 0; // nats a character that the poem is likelier for being told the title
    };

    PoemInsight(neural::PoemModel& model, const PoemLookups& tables, std::stop_token stop = {});

    // The likeliest characters for a place of the draft (both from 0), given all before it, best first. Rules
    // of the form are not asked. Error besides: no such place.
    base::Result<std::vector<Expected>> expected(const PoemRequest& request, std::size_t line,
                                                 std::size_t place, std::size_t count = 10) const;

    // Titles for the draft, best first: of the usual titles of the corpus, those that share characters with
    // the text are weighed by how much likelier they make it (a noisy channel: Brown et al. 1993). Empty
    // without known lines. About a second.
    base::Result<std::vector<Title>> titles(const PoemRequest& request, std::size_t count = 8) const;

private:
    base::Result<double> likelihood(const PoemRequest& request) const;
    base::Result<std::vector<float>> read(const PoemRequest& request, const neural::PoemText& text,
                                          std::size_t line, std::size_t place) const;

    neural::PoemModel& m_model;
    PoemLookups m_tables;
    std::stop_token m_stop;
};

} // namespace moyun::engine
