// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_densities.h"

#include "core/neural/music_conditions.h"

#include <random>

namespace moyun::neural {
namespace {

constexpr const char* kName = "densities";
constexpr int kTracks = MusicGrid::kTracks;
constexpr std::size_t kColumns = 2 + 2 * std::size_t(kTracks);
constexpr float kMostNotes = 2000; // a bar: more than a grid has room for

bool isIndex(float value, std::size_t count)
{
    return value >= 0 && value < float(count) && value == float(int(value));
}

} // namespace

std::optional<MusicDensities::Notes> MusicDensities::draw(int texture, int meter, const Roles& roles,
                                                          std::uint64_t seed) const
{
    std::vector<const Example*> like;
    for (const auto& example : examples)
        if (example.texture == texture && example.meter == meter && example.roles == roles)
            like.push_back(&example);
    if (like.empty()) return {};
    std::mt19937_64 random(seed);
    random.discard(8); // seeds that follow one another begin alike
    return like[random() % like.size()]->notes;
}

void MusicDensities::store(WeightsFile& weights) const
{
    Tensor tensor{{std::int64_t(examples.size()), std::int64_t(kColumns)}, {}, {}};
    tensor.values.reserve(examples.size() * kColumns);
    for (const auto& example : examples) {
        tensor.values.push_back(float(example.texture));
        tensor.values.push_back(float(example.meter));
        for (const int role : example.roles) tensor.values.push_back(float(role));
        for (const float notes : example.notes) tensor.values.push_back(notes);
    }
    if (!examples.empty()) weights.tensors[kName] = std::move(tensor);
}

base::Result<MusicDensities> MusicDensities::read(const WeightsFile& weights, const MusicModelNames& names,
                                                  const std::string& file)
{
    MusicDensities made;
    const auto found = weights.tensors.find(kName);
    if (found == weights.tensors.end()) return made;
    const auto& [shape, values, storedAs] = found->second;
    const auto refuse = [&](const std::string& why) {
        return base::Error{base::ErrorCode::Unreadable,
                           file + " is not a music model of this program: " + why + ".",
                           "Install the weights that belong to this version of Moyun."};
    };
    if (shape.size() != 2 || shape[1] != std::int64_t(kColumns) || std::size_t(shape[0]) > kMost)
        return refuse("its table of densities has another shape");
    for (std::size_t at = 0; at < values.size(); at += kColumns) {
        Example example;
        const float* row = values.data() + at;
        bool fine = isIndex(row[0], names.textures.size()) && isIndex(row[1], MusicConditions::kMeters);
        example.texture = fine ? int(row[0]) : 0;
        example.meter = fine ? int(row[1]) : 0;
        for (int t = 0; t < kTracks && fine; ++t) {
            const float role = row[2 + t], notes = row[2 + kTracks + t];
            fine = isIndex(role, names.roles.size()) && notes >= 0 && notes <= kMostNotes;
            example.roles[std::size_t(t)] = fine ? int(role) : 0;
            example.notes[std::size_t(t)] = notes;
        }
        if (!fine) return refuse("its table of densities holds a value out of range");
        made.examples.push_back(example);
    }
    return made;
}

} // namespace moyun::neural
