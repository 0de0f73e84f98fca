// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_pack.h"

#include "core/base/atomic_file.h"

#include <nlohmann/json.hpp>

#include <cstring>
#include <fstream>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;

constexpr char kMagic[] = "MOYUNPM1";
constexpr std::uint64_t kMaxFile = std::uint64_t(1) << 30;
constexpr std::uint64_t kMaxHeader = std::uint64_t(8) << 20;
constexpr std::size_t kNumbersBefore = 7;

struct List
{
    const char* name;
    std::vector<std::string> PoemNames::*member;
};
constexpr List kLists[] = {{"vocabulary", &PoemNames::vocabulary},
                           {"forms", &PoemNames::forms},
                           {"dynasties", &PoemNames::dynasties},
                           {"authors", &PoemNames::authors},
                           {"patterns", &PoemNames::patterns}};

Error unreadable(const std::filesystem::path& file, const std::string& why)
{
    return {ErrorCode::Unreadable, file.string() + " is not a packed set of poems: " + why + ".",
            "Pack the poems again."};
}

base::Result<std::string> wholeFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in) return Error{ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the name."};
    const auto size = std::uint64_t(in.tellg());
    if (size > kMaxFile) return unreadable(file, "it is larger than a gigabyte");
    std::string bytes(size, '\0');
    in.seekg(0);
    if (!in.read(bytes.data(), std::streamsize(size))) return unreadable(file, "it cannot be read");
    return bytes;
}

} // namespace

base::Result<PoemPack> PoemPack::read(const std::filesystem::path& file)
{
    const auto bytes = wholeFile(file);
    if (!bytes) return bytes.error();
    if (bytes->size() < 16 || std::memcmp(bytes->data(), kMagic, 8) != 0)
        return unreadable(file, "it does not begin with " + std::string(kMagic));
    std::uint64_t length = 0;
    std::memcpy(&length, bytes->data() + 8, 8);
    if (length > kMaxHeader || length > bytes->size() - 16)
        return unreadable(file, "its header is cut short");
    const auto header = nlohmann::json::parse(bytes->begin() + 16,
                                              bytes->begin() + 16 + std::ptrdiff_t(length), nullptr, false);
    if (!header.is_object()) return unreadable(file, "its header is no JSON object");
    PoemPack pack;
    for (const auto& list : kLists) {
        const auto found = header.find(list.name);
        if (found == header.end() || !found->is_array() || found->empty() || found->size() > 65535)
            return unreadable(file, "its header lacks \"" + std::string(list.name) + "\"");
        for (const auto& entry : *found) {
            if (!entry.is_string()) return unreadable(file, "a name in its header is no text");
            (pack.names.*list.member).push_back(entry.get<std::string>());
        }
    }
    const auto* at = bytes->data() + 16 + length;
    const auto* end = bytes->data() + bytes->size();
    const auto number = [&at] {
        std::uint16_t value = 0;
        std::memcpy(&value, at, 2);
        at += 2;
        return value;
    };
    const auto& names = pack.names;
    while (at < end) {
        if (std::size_t(end - at) < 2 * kNumbersBefore) return unreadable(file, "it is cut short");
        PackedPoem poem;
        poem.form = number();
        poem.dynasty = number();
        poem.author = number();
        poem.pattern = number();
        poem.dev = number() == 1;
        const std::size_t title = number(), text = number();
        if (std::size_t(end - at) < 2 * (title + text)) return unreadable(file, "it is cut short");
        for (std::size_t i = 0; i < title; ++i) poem.title.push_back(number());
        for (std::size_t i = 0; i < text; ++i) poem.text.push_back(number());
        const auto inside = [](const std::vector<std::uint16_t>& tokens, std::size_t size) {
            for (const auto token : tokens)
                if (token >= size) return false;
            return true;
        };
        if (poem.form >= names.forms.size() || poem.dynasty >= names.dynasties.size() ||
            poem.author >= names.authors.size() || poem.pattern >= names.patterns.size() ||
            !inside(poem.title, names.vocabulary.size()) || !inside(poem.text, names.vocabulary.size()))
            return unreadable(file,
                              "poem " + std::to_string(pack.poems.size()) + " has an index out of range");
        pack.poems.push_back(std::move(poem));
    }
    return pack;
}

base::Result<void> PoemPack::write(const std::filesystem::path& file) const
{
    nlohmann::json header;
    for (const auto& list : kLists) header[list.name] = names.*list.member;
    header["poems"] = poems.size();
    const auto text = header.dump();
    const std::uint64_t length = text.size();
    std::string bytes(kMagic, 8);
    bytes.append(reinterpret_cast<const char*>(&length), 8).append(text);
    const auto add = [&bytes](std::size_t value) {
        const auto number = std::uint16_t(value);
        bytes.append(reinterpret_cast<const char*>(&number), 2);
    };
    for (const auto& poem : poems) {
        for (const std::size_t value :
             {std::size_t(poem.form), std::size_t(poem.dynasty), std::size_t(poem.author),
              std::size_t(poem.pattern), std::size_t(poem.dev), poem.title.size(), poem.text.size()})
            add(value);
        for (const auto token : poem.title) add(token);
        for (const auto token : poem.text) add(token);
    }
    return base::writeFileAtomically(file,
                                     {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

} // namespace moyun::training
