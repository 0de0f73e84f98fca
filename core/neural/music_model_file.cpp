// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_model_file.h"

#include "core/base/shown.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace moyun::neural {
namespace {

constexpr const char* kKind = "moyun-music-1";
constexpr std::size_t kMostNames = 255;

struct Size
{
    const char* name;
    int MusicArchitecture::*member;
    int most;
};
// The critic is no part of a model that makes music.
constexpr Size kSizes[] = {
    {"channels", &MusicArchitecture::channels, 2048}, {"blocks", &MusicArchitecture::blocks, 64},
    {"units", &MusicArchitecture::units, 4096},       {"before", &MusicArchitecture::before, 2048},
    {"head", &MusicArchitecture::head, 2048},         {"noise", &MusicArchitecture::noise, 256}};

struct List
{
    const char* name;
    std::vector<std::string> MusicModelNames::*names;
    int MusicArchitecture::*size;
};
constexpr List kLists[] = {{"composers", &MusicModelNames::composers, &MusicArchitecture::composers},
                           {"textures", &MusicModelNames::textures, &MusicArchitecture::textures},
                           {"roles", &MusicModelNames::roles, &MusicArchitecture::roles}};

} // namespace

std::uint64_t leastNumbers(const MusicArchitecture& a)
{
    const auto size = [](int value) { return std::uint64_t(value); };
    constexpr std::uint64_t kPlanes = 3 * MusicGrid::kPitches, kTracks = MusicGrid::kTracks;
    const std::uint64_t channels = size(a.channels), units = size(a.units), before = size(a.before),
                        head = size(a.head);
    const std::uint64_t around = channels * (kTracks * kPlanes + size(a.noise) +
                                             size(a.composers + a.textures) + kTracks * size(a.roles)) +
                                 7 * size(a.blocks) * channels * channels;
    const std::uint64_t memory = 4 * kTracks * kPlanes * before + 4 * units * (channels + before + units);
    const std::uint64_t voices =
        kTracks * head * (channels + units + MusicGrid::kPitches * MusicGrid::kStates);
    return around + memory + voices;
}

void describeMusicModel(const MusicArchitecture& architecture, const MusicModelNames& names,
                        WeightsFile& weights)
{
    weights.metadata["kind"] = kKind;
    for (const auto& size : kSizes) weights.metadata[size.name] = std::to_string(architecture.*size.member);
    for (const auto& list : kLists) weights.metadata[list.name] = nlohmann::json(names.*list.names).dump();
}

base::Result<MusicModelDescription> readMusicModel(const WeightsFile& weights, const std::string& file)
{
    const auto refuse = [&](const std::string& why) {
        return base::Error{base::ErrorCode::Unreadable,
                           file + " is not a music model of this program: " + why + ".",
                           "Install the weights that belong to this version of Moyun."};
    };
    const auto text = [&weights](const char* name) {
        const auto found = weights.metadata.find(name);
        return found == weights.metadata.end() ? std::string() : found->second;
    };
    if (text("kind") != kKind) return refuse("its kind is \"" + base::shown(text("kind")) + "\"");
    MusicModelDescription made;
    for (const auto& size : kSizes) {
        const auto value = text(size.name);
        int& number = made.architecture.*size.member;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size() || number < 1 || number > size.most)
            return refuse("its " + std::string(size.name) + " is \"" + base::shown(value, 40) + "\"");
    }
    for (const auto& list : kLists) {
        const auto parsed = nlohmann::json::parse(text(list.name), nullptr, false);
        if (!parsed.is_array() || parsed.empty() || parsed.size() > kMostNames)
            return refuse("its list of " + std::string(list.name) + " is missing or too long");
        for (const auto& name : parsed) {
            if (!name.is_string())
                return refuse("a name in its list of " + std::string(list.name) + " is no text");
            (made.names.*list.names).push_back(name.get<std::string>());
        }
        made.architecture.*list.size = int(parsed.size());
    }
    if (auto enough = requireNumbers(weights, leastNumbers(made.architecture), file); !enough)
        return enough.error();
    auto densities = MusicDensities::read(weights, made.names, file);
    if (!densities) return densities.error();
    made.densities = std::move(*densities);
    return made;
}

} // namespace moyun::neural
