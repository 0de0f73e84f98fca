// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/poem_network.h"
#include "core/neural/poem_steps.h"
#include "core/training/poem_pack.h"

#include <memory>
#include <random>

namespace moyun::training {

// A poem as steps of the network with what each should say. Weight 0: does not count.
struct PoemSequence
{
    std::vector<neural::PoemStep> steps;
    std::vector<std::uint16_t> targets;
    std::vector<float> weights;
};

// Marks and line breaks end lines; in a closed form they are no steps of their own, since the form says where
// they stand.
PoemSequence poemSequence(const PackedPoem& poem, const PoemNames& names);

// Lays poems end to end on parallel streams and cuts windows from them; the network's memory runs on from
// window to window and is cleared where a poem begins.
class PoemBatcher
{
public:
    // How often what a poem says of itself is withheld, so that the network also does without.
    struct Withhold
    {
        double title = 0, author = 0, dynasty = 0, pattern = 0;
    };
    struct Window
    {
        neural::PoemInputs inputs; // [steps, streams]
        neural::PoemContexts contexts;
        torch::Tensor before;  // [steps, streams] int64: PoemStep::before
        torch::Tensor targets; // [steps * streams] int64
        torch::Tensor weights; // [steps * streams] float
        double counted = 0;    // sum of the weights
        bool last = false;     // nothing but padding follows (never when repeating)
    };

    // poems: indices into the pack; repeating: for ever, each round in a new order, else once, as given.
    PoemBatcher(std::shared_ptr<const PoemPack> pack, std::vector<std::size_t> poems, int streams, int steps,
                bool repeating, Withhold withhold, std::uint64_t seed);

    Window next();
    double rounds() const { return m_rounds + double(m_cursor) / double(m_poems.size()); }

private:
    struct Stream
    {
        PoemSequence sequence;
        std::size_t at = 0;
        std::size_t poem = 0;
        bool over = true;
    };
    bool begin(Stream& stream);

    std::shared_ptr<const PoemPack> m_pack;
    std::vector<std::size_t> m_poems;
    int m_steps;
    bool m_repeating;
    Withhold m_withhold;
    std::mt19937_64 m_random;
    std::vector<Stream> m_streams;
    std::size_t m_cursor = 0;
    double m_rounds = 0;
};

} // namespace moyun::training
