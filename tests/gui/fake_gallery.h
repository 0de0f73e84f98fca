// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace moyun::engine {
class Engine;
}

namespace moyun::test {

// Of the model that the fake gallery was made for.
inline const std::string kFakeModelHash(64, 'a');

// Four styles in `folder`, in this order: Dawn, The Wave, Night, Wheat Field.
void writeFakeGallery(const std::filesystem::path& folder);
// The fake network as the engine's styles; each of its calls takes that long.
void registerFakeStyle(engine::Engine& engine, int millisecondsPerCall = 0);

} // namespace moyun::test
