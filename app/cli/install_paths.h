// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace moyun::cli {

// The folder of the models: $MOYUN_MODELS, else ../share/moyun/models beside the program, else models/ of the
// source tree that the program was built from. The last even where none of them exists, so that messages name
// a place.
std::filesystem::path modelsFolder();

// The loss network that measures and trains: $MOYUN_LOSS_NETWORK, else the one in the data folder beside the
// source tree. Empty where there is none.
std::filesystem::path defaultLossNetwork();

} // namespace moyun::cli
