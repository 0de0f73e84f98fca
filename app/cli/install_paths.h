// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace moyun::cli {

// The loss network that measures and trains: $MOYUN_LOSS_NETWORK, else the one in $MOYUN_DATA_DIR, which
// without that variable is the data folder beside the source tree (in a package: none). Empty where there is
// none.
std::filesystem::path defaultLossNetwork();

// The second one, for deeper layers: $MOYUN_DEEP_LOSS_NETWORK, else squeezenet-1.1.safetensors beside
// `lossNetwork`. Empty where there is none.
std::filesystem::path defaultDeepLossNetwork(const std::filesystem::path& lossNetwork);

} // namespace moyun::cli
