// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/style_model_file.h"

#include "core/base/shown.h"

#include <charconv>

namespace moyun::neural {
namespace {

constexpr const char* kKind = "moyun-style-3";

struct Field
{
    const char* name;
    int StyleArchitecture::*member;
    int least, most, multiple;
};
constexpr Field kFields[] = {
    {"vector", &StyleArchitecture::vector, 8, 4096, 1},
    {"fine", &StyleArchitecture::fine, 8, 512, 4},
    {"coarse", &StyleArchitecture::coarse, 8, 1024, 4},
    {"blocks", &StyleArchitecture::blocks, 1, 32, 1},
};

} // namespace

std::uint64_t leastNumbers(const StyleArchitecture& a)
{
    const std::uint64_t fine = std::uint64_t(a.fine), coarse = std::uint64_t(a.coarse),
                        blocks = std::uint64_t(a.blocks);
    const std::uint64_t convolutions =
        9 * (2 * 64 * fine + fine * coarse + 2 * blocks * coarse * coarse + 2 * fine * fine);
    const std::uint64_t norms =
        4 * fine + (1 + 2 * blocks) * coarse; // channels that a style scales and shifts
    return convolutions + 2 * norms * std::uint64_t(a.vector);
}

void describeArchitecture(const StyleArchitecture& architecture, WeightsFile& weights)
{
    weights.metadata["kind"] = kKind;
    for (const auto& field : kFields)
        weights.metadata[field.name] = std::to_string(architecture.*field.member);
}

base::Result<StyleArchitecture> readArchitecture(const WeightsFile& weights, const std::string& file)
{
    const auto refuse = [&](const std::string& why) {
        return base::Error{base::ErrorCode::Unreadable,
                           file + " is not a style model of this program: " + why + ".",
                           "Install the weights that belong to this version of Moyun."};
    };
    const auto kind = weights.metadata.find("kind");
    if (kind == weights.metadata.end() || kind->second != kKind)
        return refuse("its metadata does not say " + std::string(kKind));
    StyleArchitecture architecture;
    for (const auto& field : kFields) {
        const auto found = weights.metadata.find(field.name);
        if (found == weights.metadata.end())
            return refuse("its metadata lacks \"" + std::string(field.name) + "\"");
        int value = 0;
        const auto& text = found->second;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || value < field.least ||
            value > field.most || value % field.multiple)
            return refuse("\"" + std::string(field.name) + "\" is \"" + base::shown(text, 40) + "\"");
        architecture.*field.member = value;
    }
    if (auto enough = requireNumbers(weights, leastNumbers(architecture), file); !enough)
        return enough.error();
    return architecture;
}

} // namespace moyun::neural
