// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/poem_model_file.h"

#include "core/base/shown.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace moyun::neural {
namespace {

constexpr const char* kKind = "moyun-poem-1";

struct Size
{
    const char* name;
    int PoemArchitecture::*member;
    int most;
};
constexpr Size kSizes[] = {
    {"embedding", &PoemArchitecture::embedding, 2048}, {"aligned", &PoemArchitecture::aligned, 2048},
    {"ends", &PoemArchitecture::ends, 2048},           {"structure", &PoemArchitecture::structure, 2048},
    {"context", &PoemArchitecture::context, 2048},     {"units", &PoemArchitecture::units, 4096},
};

struct List
{
    const char* name;
    std::vector<std::string> PoemModelNames::*names;
    int PoemArchitecture::*size;
};
constexpr List kLists[] = {
    {"vocabulary", &PoemModelNames::vocabulary, &PoemArchitecture::vocabulary},
    {"forms", &PoemModelNames::forms, &PoemArchitecture::forms},
    {"dynasties", &PoemModelNames::dynasties, &PoemArchitecture::dynasties},
    {"authors", &PoemModelNames::authors, &PoemArchitecture::authors},
    {"patterns", &PoemModelNames::patterns, &PoemArchitecture::patterns},
};
constexpr std::size_t kMostNames = 65535;

} // namespace

std::uint64_t leastNumbers(const PoemArchitecture& a)
{
    const auto size = [](int value) { return std::uint64_t(value); };
    const std::uint64_t tables = size(a.vocabulary) * size(a.embedding + a.aligned + a.ends) +
                                 size(a.forms + a.dynasties + a.authors + a.patterns) * size(a.context);
    const std::uint64_t inputs = size(a.embedding + a.aligned + 2 * a.ends + a.structure + a.context);
    const std::uint64_t layers =
        4 * size(a.units) * (inputs + 3 * size(a.units)) + 2 * size(a.units) * size(a.embedding);
    return tables + layers + size(a.embedding) * size(a.context);
}

void describePoemModel(const PoemArchitecture& architecture, const PoemModelNames& names,
                       WeightsFile& weights)
{
    weights.metadata["kind"] = kKind;
    for (const auto& size : kSizes) weights.metadata[size.name] = std::to_string(architecture.*size.member);
    for (const auto& list : kLists) weights.metadata[list.name] = nlohmann::json(names.*list.names).dump();
}

base::Result<PoemModelDescription> readPoemModel(const WeightsFile& weights, const std::string& file)
{
    const auto refuse = [&](const std::string& why) {
        return base::Error{base::ErrorCode::Unreadable,
                           file + " is not a poem model of this program: " + why + ".",
                           "Install the weights that belong to this version of Moyun."};
    };
    const auto text = [&weights](const char* name) {
        const auto found = weights.metadata.find(name);
        return found == weights.metadata.end() ? std::string() : found->second;
    };
    if (text("kind") != kKind) return refuse("its metadata does not say " + std::string(kKind));
    PoemModelDescription model;
    for (const auto& size : kSizes) {
        const auto value = text(size.name);
        int number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size() || number < 1 || number > size.most)
            return refuse("\"" + std::string(size.name) + "\" is \"" + base::shown(value, 40) + "\"");
        model.architecture.*size.member = number;
    }
    for (const auto& list : kLists) {
        const auto names = nlohmann::json::parse(text(list.name), nullptr, false);
        if (!names.is_array() || names.empty() || names.size() > kMostNames)
            return refuse("\"" + std::string(list.name) + "\" is no list of names");
        for (const auto& name : names) {
            if (!name.is_string()) return refuse("\"" + std::string(list.name) + "\" is no list of names");
            (model.names.*list.names).push_back(name.get<std::string>());
        }
        model.architecture.*list.size = int(names.size());
    }
    if (auto enough = requireNumbers(weights, leastNumbers(model.architecture), file); !enough)
        return enough.error();
    return model;
}

} // namespace moyun::neural
