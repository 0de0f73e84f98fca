// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/manifest.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/base/shown.h"
#include "core/neural/weights_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace moyun::neural {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using Json = nlohmann::json;

constexpr std::uintmax_t kMaxBytes = 1 << 20;
constexpr std::size_t kMaxModels = 1000;

Error wrong(const std::filesystem::path& file, const std::string& why)
{
    return {ErrorCode::Unreadable, "The model manifest " + file.string() + " is not usable: " + why + ".",
            "Install Moyun's models again."};
}

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestText = 4000;

// Control characters would reach terminals and cut paths short.
bool isPlain(const std::string& text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return std::uint8_t(c) < 0x20 || c == 0x7f; });
}

bool isName(const std::string& text)
{
    return !text.empty() && text.size() <= kLongestName && isPlain(text);
}

bool staysInside(const std::string& name)
{
    const std::filesystem::path path(name);
    return isName(name) && path.is_relative() && std::none_of(path.begin(), path.end(), [](const auto& part) {
               return part == ".." || part == ".";
           });
}

bool isSha256(const std::string& text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<ManifestEntry> entryFrom(const std::filesystem::path& file, const Json& json)
{
    if (!json.is_object()) return wrong(file, "a model is not an object");
    ManifestEntry entry;
    for (const auto& [name, target] : {std::pair{"id", &entry.id},
                                       {"kind", &entry.kind},
                                       {"file", &entry.file},
                                       {"sha256", &entry.sha256},
                                       {"licence", &entry.licence},
                                       {"description", &entry.description}}) {
        if (!json.contains(name) || !json[name].is_string())
            return wrong(file, "a model lacks the text \"" + std::string(name) + "\"");
        *target = json[name].get<std::string>();
    }
    if (!isName(entry.id))
        return wrong(file, "the id of a model is empty, too long or holds control characters");
    if (!isName(entry.kind))
        return wrong(file,
                     "the kind of model " + entry.id + " is empty, too long or holds control characters");
    if (entry.licence.size() > kLongestText || entry.description.size() > kLongestText)
        return wrong(file, "a text of model " + entry.id + " is longer than " + std::to_string(kLongestText) +
                               " bytes");
    if (!json.contains("bytes") || !json["bytes"].is_number_unsigned())
        return wrong(file, "model " + entry.id + " lacks the number \"bytes\"");
    entry.bytes = json["bytes"].get<std::uint64_t>();
    if (!staysInside(entry.file))
        return wrong(file, "model " + entry.id + " names a file outside the models folder");
    if (!isSha256(entry.sha256)) return wrong(file, "model " + entry.id + " has no proper SHA-256");
    if (json.contains("metrics")) {
        if (!json["metrics"].is_object())
            return wrong(file, "the metrics of model " + entry.id + " are not an object");
        for (const auto& [name, value] : json["metrics"].items()) {
            if (!value.is_number())
                return wrong(file, "the metric " + base::shown(name) + " of model " + entry.id +
                                       " is not a number");
            entry.metrics[name] = value.get<double>();
        }
    }
    return entry;
}

} // namespace

Result<Manifest> Manifest::read(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in)
        return Error{ErrorCode::NotFound, "The model manifest " + file.string() + " cannot be opened.",
                     "Install Moyun's models, or give the file with --model."};
    if (size > kMaxBytes) return wrong(file, "it is larger than 1 MiB");
    std::stringstream text;
    text << in.rdbuf();
    const auto json = Json::parse(text.str(), nullptr, false);
    if (!json.is_object() || !json.contains("version") || json["version"] != 1 || !json.contains("models") ||
        !json["models"].is_array())
        return wrong(file, "it is not JSON with \"version\": 1 and a list \"models\"");
    if (json["models"].size() > kMaxModels) return wrong(file, "it lists more than 1000 models");
    Manifest manifest;
    manifest.m_file = file;
    manifest.m_folder = file.parent_path();
    for (const auto& item : json["models"]) {
        auto entry = entryFrom(file, item);
        if (!entry) return entry.error();
        if (manifest.byId(entry->id)) return wrong(file, "the id " + entry->id + " comes twice");
        manifest.m_entries.push_back(std::move(*entry));
    }
    return manifest;
}

const ManifestEntry* Manifest::byId(const std::string& id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& e) { return e.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

const ManifestEntry* Manifest::byKind(const std::string& kind) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& e) { return e.kind == kind; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<void> Manifest::verify(const ManifestEntry& entry) const
{
    const auto file = pathOf(entry);
    const auto advice = "Install Moyun's models again.";
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed) return Error{ErrorCode::NotFound, "The model file " + file.string() + " is missing.", advice};
    if (size != entry.bytes)
        return Error{ErrorCode::Unreadable,
                     file.string() + " has " + std::to_string(size) + " bytes; the manifest says " +
                         std::to_string(entry.bytes) + ".",
                     advice};
    auto hash = base::sha256OfFile(file);
    if (!hash) return hash.error();
    if (*hash != entry.sha256)
        return Error{ErrorCode::Unreadable,
                     file.string() + " was altered: its SHA-256 is " + *hash + "; the manifest says " +
                         entry.sha256 + ".",
                     advice};
    if (file.extension() != ".safetensors") return {}; // a table, read by what uses it
    auto weights = readWeights(file);
    if (!weights) return weights.error();
    return {};
}

Result<void> Manifest::upsert(ManifestEntry entry)
{
    if (!staysInside(entry.file))
        return Error{ErrorCode::InvalidArgument,
                     "The model file \"" + entry.file + "\" does not lie in " + m_folder.string() + ".",
                     "Put it there first."};
    const auto broken = std::find_if(entry.metrics.begin(), entry.metrics.end(),
                                     [](const auto& m) { return !std::isfinite(m.second); });
    if (!isName(entry.id) || !isName(entry.kind) || entry.licence.size() > kLongestText ||
        entry.description.size() > kLongestText)
        return Error{
            ErrorCode::InvalidArgument,
            "The id, kind, licence or description of model \"" + entry.id + "\" is empty or too long.", ""};
    if (broken != entry.metrics.end())
        return Error{ErrorCode::InvalidArgument,
                     "The metric " + broken->first + " of model " + entry.id + " is not a finite number.",
                     "Measure the model again."};
    std::error_code failed;
    entry.bytes = std::filesystem::file_size(pathOf(entry), failed);
    if (failed)
        return Error{ErrorCode::NotFound, "The model file " + pathOf(entry).string() + " is missing.",
                     "Put it there first."};
    auto hash = base::sha256OfFile(pathOf(entry));
    if (!hash) return hash.error();
    entry.sha256 = *hash;
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& e) { return e.id == entry.id; });
    if (found == m_entries.end())
        m_entries.push_back(std::move(entry));
    else
        *found = std::move(entry);
    return {};
}

Result<void> Manifest::write() const
{
    Json models = Json::array();
    for (const auto& e : m_entries)
        models.push_back({{"id", e.id},
                          {"kind", e.kind},
                          {"file", e.file},
                          {"sha256", e.sha256},
                          {"bytes", e.bytes},
                          {"licence", e.licence},
                          {"description", e.description},
                          {"metrics", e.metrics}});
    const std::string text =
        Json{{"version", 1}, {"models", models}}.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    return base::writeFileAtomically(m_file,
                                     {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

} // namespace moyun::neural
