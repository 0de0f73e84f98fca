// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/lstm_layer.h"

#include <torch/torch.h>

#include <array>

namespace moyun::neural {

// The sizes that define a poem network; kept in the weights file's metadata.
struct PoemArchitecture
{
    int vocabulary = 0;                                      // tokens
    int forms = 0, dynasties = 0, authors = 0, patterns = 0; // entry 0 of each means "not said"
    int embedding = 320;                                     // of a token, tied with the output
    int aligned = 96;                                        // of the token above, in the line before
    int ends = 48;                                           // of the last tokens of the two lines before
    int structure = 64; // of place in the line, what remains of it, and the line
    int context = 128;  // of form, dynasty, author, pattern (cipai) and title
    int units = 512;    // of each layer
    bool operator==(const PoemArchitecture&) const = default;

    static constexpr int kPlaces = 24, kRemaining = 24, kLines = 48;
};

// What the network reads at each step besides its memory; all [steps, batch] int64.
struct PoemInputs
{
    torch::Tensor token;     // the one before, or the mark that ended the line before
    torch::Tensor aligned;   // the token at the same place of the line before; 0: none
    torch::Tensor end1;      // the last token of the line before; 0: none
    torch::Tensor end2;      // and of the one before that
    torch::Tensor place;     // in the line, from 0, below kPlaces
    torch::Tensor remaining; // tokens that the line still has, this one included; 0: not known
    torch::Tensor line;      // from 0, below kLines
    torch::Tensor poem;      // which row of the contexts the step belongs to
    torch::Tensor keep;      // float: 0 where a poem begins, else 1
};

// Which poems the steps belong to: a row for each.
struct PoemContexts
{
    torch::Tensor form, dynasty, author, pattern; // [poems] int64
    torch::Tensor titleTokens, titleOffsets;      // of all titles one after another; where each begins
};

// A character language model of verse whose line lengths are known: two layers of long short-term memory
// (Hochreiter and Schmidhuber 1997) that also see the place in the line and the form, the character at the
// same place of the line before, which a couplet answers to, and the ends of the two lines before, which a
// rhyme answers to. Embedding and output share their matrix (Press and Wolf 2017).
class PoemNetworkImpl : public torch::nn::Module
{
public:
    struct Dropout
    {
        double input = 0, hidden = 0, output = 0, weight = 0; // shares, one mask for a whole window
    };
    using State = std::array<LstmState, 2>;

    explicit PoemNetworkImpl(const PoemArchitecture& architecture);

    // What the output matrix is multiplied with, [steps * batch, embedding] in the type `compute`. The state
    // is taken and replaced.
    torch::Tensor forward(const PoemInputs& inputs, const PoemContexts& contexts, State& state,
                          const Dropout& dropout, torch::ScalarType compute) const;

    const torch::Tensor& embedding() const { return m_embedding; } // [vocabulary, embedding]
    const torch::Tensor& outputBias() const { return m_outputBias; }
    const PoemArchitecture& architecture() const { return m_architecture; }

private:
    torch::Tensor contextRows(const PoemContexts& contexts) const;

    PoemArchitecture m_architecture;
    torch::Tensor m_embedding, m_outputBias, m_aligned, m_ends, m_place, m_remaining, m_line, m_form,
        m_dynasty, m_author, m_pattern;
    torch::nn::Linear m_title{nullptr}, m_output{nullptr};
    LstmLayer m_first{nullptr}, m_second{nullptr};
};
TORCH_MODULE(PoemNetwork);

} // namespace moyun::neural
