// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>

namespace moyun::training {

// How well a poem model foretells poems that it reads from their start, line lengths known.
struct PoemFigures
{
    double bits = 0;             // sum over the characters of -log2 p
    std::int64_t characters = 0; // Chinese characters that the vocabulary holds

    double bitsPerCharacter() const { return characters ? bits / double(characters) : 0; }
    double perplexity() const;
};

// What of a poem besides its form the model may see.
struct PoemEvaluationContext
{
    bool title = true, author = true, dynasty = true, pattern = true;
};

// Reads poems (JSON, one object a line: form, lines, and what else is known), computes in single precision,
// and renormalises every probability over the Chinese characters of the vocabulary. `vocabulary`: a file of
// one token a line that restricts those characters; empty: all that the model knows. The result is by form,
// and by form and dynasty ("ci 宋"). adapter: of a writer, empty for none; with it
// author and dynasty are withheld, since it says who writes. Errors: files not found or unreadable, naming
// the line; an adapter of another model; cancelled.
base::Result<std::map<std::string, PoemFigures>>
evaluatePoems(const std::filesystem::path& model, const std::filesystem::path& poems,
              const std::filesystem::path& vocabulary, const PoemEvaluationContext& context,
              const std::function<void(double fraction)>& progress, std::stop_token stop,
              const std::filesystem::path& adapter = {});

} // namespace moyun::training
