// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/poem_network.h"
#include "core/neural/weights_file.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace moyun::neural {

// What a writer's own texts change in a poem network: products of two thin matrices added to its large
// matrices (low-rank adaptation, Hu et al. 2021), plain sums for its biases, and a row of its own in the
// table of authors, in the place of "not said". A few hundred kilobytes, kept apart from the base.
struct PoemAdapter
{
    // By the dotted name of the network's parameter.
    struct LowRank
    {
        torch::Tensor up, down; // [rows, rank], [rank, columns]: added is up * down
    };
    std::map<std::string, LowRank> lowRank;
    std::map<std::string, torch::Tensor> added; // of the parameter's own shape
    torch::Tensor writer;                       // [context]: in the place of author 0

    static constexpr int kMostRank = 64;
};

// The matrices and the vectors of the network that an adapter changes, by dotted name.
const std::vector<std::string>& adaptedMatrices();
const std::vector<std::string>& adaptedVectors();

// A weights file of kind "moyun-poem-adapter-1" that names its base by SHA-256.
WeightsFile storePoemAdapter(const PoemAdapter& adapter, const std::string& baseSha256);

// Reads one, every size bounded by what the network has. Errors: not an adapter, of another base (saying so),
// tensors that do not belong or do not fit.
base::Result<PoemAdapter> readPoemAdapter(const std::filesystem::path& file, const PoemNetwork& network,
                                          const std::string& baseSha256);

// Adds it to the network's parameters once and for all; what the network computes takes no longer than
// before. The adapter must fit, as one that was read does.
void applyPoemAdapter(const PoemAdapter& adapter, PoemNetworkImpl& network);

// Reads an adapter and applies it to the network of the model file `base`, whose SHA-256 it has to name.
// Errors: as reading either.
base::Result<void> adaptPoemNetwork(PoemNetwork& network, const std::filesystem::path& base,
                                    const std::filesystem::path& adapter);

} // namespace moyun::neural
