// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/poem/poem_plan.h"
#include "core/engine/poem/poem_request.h"
#include "core/neural/poem_model.h"
#include "core/poem/ci_patterns.h"
#include "core/poem/english_lexicon.h"
#include "core/poem/known_lines.h"
#include "core/poem/script.h"
#include "core/poem/tone_source.h"

#include <functional>
#include <random>
#include <stop_token>

namespace moyun::engine {

// What a PoemDecoder tells and asks while it works; each may be empty.
struct PoemDecoderHooks
{
    std::stop_token stop;
    std::function<void(double fraction)> progress; // 0 to 1, never falling
};

// What a PoemDecoder looks things up in. All outlive it.
struct PoemLookups
{
    const poem::ToneSource& tones;                 // all readings, for what the writer has given
    const poem::ToneSource& usual;                 // those that new characters are placed by
    const poem::CiPatterns* tunes = nullptr;       // null: no ci, no qu
    const poem::KnownLines* known = nullptr;       // null: every line passes for new
    const poem::ScriptConverter* script = nullptr; // null: drafts are in simplified characters
    const poem::EnglishSounds* sounds = nullptr;   // goes with `english`
    const poem::EnglishLexicon* english = nullptr; // null: no English forms
};

// Goes on with a poem under the rules of its form: many drafts are sampled side by side, at every step only
// from the characters that tone, rhyme and the writer's wishes admit, so nothing that breaks the form is ever
// proposed. What the writer has fixed later on is read as well, and its likelihood counts: drafts that lead
// to it well are preferred. The likeliest are then read once more by the form alone, so that those come first
// which belong to this very draft (poem_kinship.h). The best are taken one after another, each unlike those
// before.
//
// Thread: blocks its caller; cancelled between characters. Errors: Cancelled, InvalidArgument for a wish that
// cannot be met, whatever the model reports.
class PoemDecoder
{
public:
    PoemDecoder(neural::PoemModel& model, const PoemLookups& tables, PoemDecoderHooks hooks = {});

    // All forms; those without set line lengths through OpenPoemDecoder.
    base::Result<PoemOutcome> run(const PoemRequest& request) const;

private:
    struct Draft;
    base::Result<PoemOutcome> runSimplified(const PoemRequest& request) const;
    base::Result<std::vector<Draft>> sample(const PoemPlan& plan, const PoemRequest& request,
                                            const PoemLexicon& lexicon) const;
    void choose(Draft& draft, const float* likelihoods, std::size_t line, std::size_t place,
                const PoemPlan& plan, const PoemLexicon& lexicon, const PoemRequest& request,
                std::mt19937_64& random) const;
    base::Result<void> weighKinship(std::vector<Draft>& drafts, const PoemPlan& plan,
                                    const PoemRequest& request) const;
    bool isKnown(std::u32string_view line) const;
    PoemCandidate candidate(Draft& draft, const PoemRequest& request, const poem::Template& form) const;

    neural::PoemModel& m_model;
    PoemLookups m_tables;
    PoemDecoderHooks m_hooks;
};

} // namespace moyun::engine
