// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/poem_steps.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace moyun::neural {

// What the indices of a poem model stand for. Entry 0 of each list but the vocabulary is "not said"; the
// vocabulary begins with <unk>, <eos> and the line break.
struct PoemModelNames
{
    std::vector<std::string> vocabulary, forms, dynasties, authors, patterns;
};

// What of a poem besides its text the model is told: indices into the names, and words it is about.
struct PoemContext
{
    std::uint16_t form = 0, dynasty = 0, author = 0, pattern = 0;
    std::vector<std::uint16_t> theme; // tokens, as of a title; any number, order does not matter
    bool operator==(const PoemContext&) const = default;
};

// The poem network as the engine sees it: several drafts of one poem, read side by side. No torch type in
// sight.
//
// Thread: every call blocks its caller; at most one at a time (the lane's thread). Errors: InvalidArgument
// for an index out of range, OutOfMemory, Device. Exceptions do not leave the implementation.
class PoemModel
{
public:
    static constexpr std::uint32_t kKept = 1u << 31; // parents from here on are drafts that were kept
    static constexpr std::uint16_t kUnknown = 0, kEnd = 1, kBreak = 2;

    virtual ~PoemModel() = default;
    virtual const PoemModelNames& names() const = 0;
    virtual std::size_t weightBytes() const = 0;

    // Forgets all drafts, kept ones too, and begins one, empty.
    virtual base::Result<void> begin(const PoemContext& context) = 0;
    // Draft i goes on from draft parents[i] of the call before (any may be repeated or left out) by reading
    // steps[i]. The result holds, draft after draft, the log-probabilities of the next token over the vocabulary.
    virtual base::Result<std::vector<float>> read(std::span<const std::uint32_t> parents,
                                                  std::span<const PoemStep> steps) = 0;
    // Keeps drafts of the last reading as they are, so that those which end a line early can wait for the
    // others: the first kept draft is parent kKept, the next kKept + 1, and so on over several calls.
    virtual base::Result<void> keep(std::span<const std::uint32_t> drafts) = 0;
    virtual void dropKept() = 0; // the count begins anew
};

// Loads a model (safetensors) for the CPU, verifying shape and finiteness. adapter: what it has learned of a
// writer's own texts, merged into the weights in memory, so that reading takes no longer; the base's file is
// only read, and without an adapter everything is as before. Errors besides: an adapter of another model.
base::Result<std::unique_ptr<PoemModel>> loadPoemModel(const std::filesystem::path& file,
                                                       const std::filesystem::path& adapter = {});

} // namespace moyun::neural
