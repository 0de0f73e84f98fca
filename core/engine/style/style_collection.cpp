// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/style_collection.h"

#include "core/base/atomic_file.h"
#include "core/base/shown.h"
#include "core/image/image_file.h"
#include "core/neural/weights_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using Json = nlohmann::json;

constexpr std::uintmax_t kMaxBytes = 4 << 20;
constexpr std::size_t kMaxStyles = 4000;

Error damaged(const std::filesystem::path& file, const std::string& why)
{
    return {ErrorCode::Unreadable, "The style collection " + file.string() + " is not usable: " + why + ".",
            "Install it again, or remove the file to begin anew."};
}

bool goodId(const std::string& id)
{
    return !id.empty() && id.size() <= 120 &&
           std::all_of(id.begin(), id.end(), [](unsigned char c) { return std::isalnum(c) || c == '-'; });
}

// Lower case for Latin letters; others, Chinese among them, stay as they are.
std::string folded(std::string text)
{
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return text;
}

std::vector<std::string> namesOf(const NamedStyle& style)
{
    return {folded(style.id), folded(style.titleEn), folded(style.titleZh), folded(style.artistEn),
            folded(style.artistZh)};
}

// Letters two words have in common in order, the usual edit distance without substitutions: enough to
// suggest.
std::size_t distance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto kept = a[i - 1] == b[j - 1] ? diagonal : diagonal + 1;
            diagonal = row[j];
            row[j] = std::min({kept, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

std::string listed(const std::vector<const NamedStyle*>& styles)
{
    std::string text;
    for (std::size_t i = 0; i < styles.size() && i < 4; ++i) text += (i ? ", " : "") + styles[i]->id;
    return styles.size() > 4 ? text + ", ..." : text;
}

} // namespace

StyleCollection::StyleCollection(std::filesystem::path folder, std::string modelSha256)
    : m_folder(std::move(folder)), m_modelSha256(std::move(modelSha256))
{}

Result<StyleCollection> StyleCollection::read(const std::filesystem::path& folder,
                                              const std::string& modelSha256)
{
    const auto file = folder / "gallery.json";
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in)
        return Error{ErrorCode::NotFound, "The style collection " + file.string() + " cannot be opened.",
                     "Install Moyun's models again."};
    if (size > kMaxBytes) return damaged(file, "it is larger than 4 MiB");
    std::stringstream text;
    text << in.rdbuf();
    const auto json = Json::parse(text.str(), nullptr, false);
    if (!json.is_object() || json.value("version", Json()) != 1 || !json.contains("styles") ||
        !json["styles"].is_array() || !json.contains("model_sha256") || !json["model_sha256"].is_string())
        return damaged(file, "it is not JSON with \"version\": 1, \"model_sha256\" and a list \"styles\"");
    if (json["styles"].size() > kMaxStyles)
        return damaged(file, "it lists more than " + std::to_string(kMaxStyles) + " styles");
    StyleCollection collection(folder, json["model_sha256"].get<std::string>());
    if (!modelSha256.empty() && collection.m_modelSha256 != modelSha256)
        return Error{ErrorCode::Unsupported,
                     "The style collection " + file.string() + " was made for another style model.",
                     "Add its paintings again with this model."};
    auto weights = neural::readWeights(folder / "gallery.safetensors");
    if (!weights) return weights.error();
    for (const auto& item : json["styles"]) {
        if (!item.is_object()) return damaged(file, "a style is not an object");
        NamedStyle style;
        for (const auto& [name, target] : {std::pair{"id", &style.id},
                                           {"title_en", &style.titleEn},
                                           {"title_zh", &style.titleZh},
                                           {"artist_en", &style.artistEn},
                                           {"artist_zh", &style.artistZh},
                                           {"thumbnail", &style.thumbnail}}) {
            if (!item.contains(name) || !item[name].is_string())
                return damaged(file, "a style lacks the text \"" + std::string(name) + "\"");
            *target = item[name].get<std::string>();
        }
        if (!goodId(style.id)) return damaged(file, "a style has the id \"" + base::shown(style.id) + "\"");
        if (!style.thumbnail.empty() && style.thumbnail != "gallery/" + style.id + ".jpg")
            return damaged(file, "the thumbnail of " + style.id + " lies elsewhere");
        if (item.contains("year") && item["year"].is_number_integer()) style.year = item["year"].get<int>();
        const auto vector = weights->tensors.find(style.id);
        if (vector == weights->tensors.end() || vector->second.shape.size() != 1 ||
            vector->second.values.empty())
            return damaged(folder / "gallery.safetensors", "it lacks the vector of " + style.id);
        style.vector = vector->second.values;
        if (std::any_of(collection.m_styles.begin(), collection.m_styles.end(),
                        [&](const auto& s) { return s.id == style.id; }))
            return damaged(file, "the id " + style.id + " comes twice");
        collection.m_styles.push_back(std::move(style));
    }
    return collection;
}

Result<NamedStyle> StyleCollection::find(const std::string& name) const
{
    const auto wanted = folded(name);
    std::vector<const NamedStyle*> titled, partly;
    for (const auto& style : m_styles) {
        const auto names = namesOf(style);
        if (names[0] == wanted) return style;
        if (names[1] == wanted || names[2] == wanted) titled.push_back(&style);
        if (!wanted.empty() && std::any_of(names.begin(), names.end(), [&](const auto& n) {
                return n.find(wanted) != std::string::npos;
            }))
            partly.push_back(&style);
    }
    const auto& meant = titled.empty() ? partly : titled;
    if (meant.size() == 1) return *meant[0];
    if (meant.size() > 1)
        return Error{ErrorCode::NotFound, "\"" + name + "\" could be several styles: " + listed(meant) + ".",
                     "Give one of these, or list all with `moyun styles`."};
    std::vector<const NamedStyle*> nearest;
    for (const auto& style : m_styles) nearest.push_back(&style);
    const auto far = [&](const NamedStyle* style) { return distance(wanted, folded(style->id)); };
    std::stable_sort(nearest.begin(), nearest.end(),
                     [&](const auto* a, const auto* b) { return far(a) < far(b); });
    nearest.resize(std::min<std::size_t>(nearest.size(), 3));
    return Error{ErrorCode::NotFound, "There is no file and no style \"" + name + "\".",
                 (nearest.empty() ? "" : "Nearest: " + listed(nearest) + ". ") +
                     "`moyun styles` lists them; any picture file is a style too."};
}

Result<void> StyleCollection::add(NamedStyle style, const base::ImageBuffer& thumbnail)
{
    if (!goodId(style.id))
        return Error{ErrorCode::InvalidArgument, "\"" + style.id + "\" cannot be a style's id.",
                     "Use letters, digits and hyphens."};
    style.thumbnail = "gallery/" + style.id + ".jpg";
    std::error_code ignored;
    std::filesystem::create_directories(m_folder / "gallery", ignored);
    image::WriteOptions options;
    options.jpegQuality = 85;
    if (auto written = image::writeImage(thumbnailPath(style), thumbnail, nullptr, options); !written)
        return written;
    const auto found =
        std::find_if(m_styles.begin(), m_styles.end(), [&](const auto& s) { return s.id == style.id; });
    if (found == m_styles.end())
        m_styles.push_back(std::move(style));
    else
        *found = std::move(style);
    return {};
}

Result<void> StyleCollection::remove(const std::string& id)
{
    const auto found =
        std::find_if(m_styles.begin(), m_styles.end(), [&](const auto& s) { return s.id == id; });
    if (found == m_styles.end())
        return Error{ErrorCode::NotFound, "There is no style \"" + id + "\" to remove.", ""};
    if (!found->thumbnail.empty()) m_unusedThumbnails.push_back(thumbnailPath(*found));
    m_styles.erase(found);
    return {};
}

Result<void> StyleCollection::write()
{
    const auto writeNames = [this](const Json& styles) {
        const auto text = Json{{"version", 1}, {"model_sha256", m_modelSha256}, {"styles", styles}}.dump(
                              2, ' ', false, Json::error_handler_t::replace) +
                          "\n";
        return base::writeFileAtomically(m_folder / "gallery.json",
                                         {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    };
    std::error_code ignored;
    std::filesystem::create_directories(m_folder, ignored);
    neural::WeightsFile weights;
    Json styles = Json::array();
    for (const auto& s : m_styles) {
        weights.tensors[s.id] = {{std::int64_t(s.vector.size())}, s.vector};
        styles.push_back({{"id", s.id},
                          {"title_en", s.titleEn},
                          {"title_zh", s.titleZh},
                          {"artist_en", s.artistEn},
                          {"artist_zh", s.artistZh},
                          {"year", s.year},
                          {"thumbnail", s.thumbnail}});
    }
    // Names without vectors would be damage, vectors without names are merely unused. So whatever moment the
    // program ends at: first the vectors of the old and the new names, then the names, then only what is
    // still needed.
    auto both = weights;
    if (auto old = neural::readWeights(m_folder / "gallery.safetensors")) both.tensors.merge(old->tensors);
    if (both.tensors.size() != weights.tensors.size()) {
        if (auto written =
                neural::writeWeights(m_folder / "gallery.safetensors", both, neural::StoredAs::F32);
            !written)
            return written;
        if (auto written = writeNames(styles); !written) return written;
    }
    if (auto written = neural::writeWeights(m_folder / "gallery.safetensors", weights, neural::StoredAs::F32);
        !written)
        return written;
    if (auto written = writeNames(styles); !written) return written;
    for (const auto& file : m_unusedThumbnails)
        if (std::none_of(m_styles.begin(), m_styles.end(),
                         [&](const auto& s) { return thumbnailPath(s) == file; }))
            std::filesystem::remove(file, ignored);
    m_unusedThumbnails.clear();
    return {};
}

} // namespace moyun::engine
