// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/mxl_file.h"

#include "core/base/shown.h"
#include "core/music/xml_text.h"

#include <pugixml.hpp>
#include <zip.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>

namespace moyun::music {
namespace {

using base::Error;
using base::ErrorCode;
using Bytes = std::vector<std::uint8_t>;

constexpr zip_uint64_t kMostUnpacked = kMostXmlBytes, kMostRatio = 400, kAlwaysFine = 1 << 20;
constexpr zip_int64_t kMostEntries = 10'000;
constexpr char kContainer[] = "META-INF/container.xml";
constexpr char kDocument[] = "score.musicxml";

Error damaged(const std::string& why)
{
    return {ErrorCode::Unreadable, "This compressed MusicXML file cannot be read: " + why + ".",
            "Export it again from the program that made it."};
}

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

// Reads an entry whole, whatever size it claims.
base::Result<Bytes> unpacked(zip_t* archive, zip_uint64_t index)
{
    zip_stat_t about;
    if (zip_stat_index(archive, index, 0, &about) != 0) return damaged("its directory is damaged");
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return damaged("it is encrypted");
    const zip_uint64_t packed = about.valid & ZIP_STAT_COMP_SIZE ? about.comp_size : 0;
    const auto most = std::min(
        kMostUnpacked, packed > kMostUnpacked ? kMostUnpacked : std::max(kAlwaysFine, packed * kMostRatio));
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive, index, 0));
    if (!file) return damaged("what it holds cannot be unpacked");
    Bytes all;
    std::uint8_t part[1 << 15];
    for (;;) {
        const auto got = zip_fread(file.get(), part, sizeof part);
        if (got < 0) return damaged("what it holds is cut short or altered");
        if (got == 0) return all;
        if (all.size() + zip_uint64_t(got) > most)
            return Error{ErrorCode::TooLarge,
                         "This compressed MusicXML file unpacks to far more than a score can be.",
                         "It may have been made to do harm; get the score from elsewhere."};
        all.insert(all.end(), part, part + got);
    }
}

bool leadsOut(const std::string& name)
{
    if (name.empty() || name.front() == '/' || name.find('\\') != name.npos || name.find(':') != name.npos)
        return true;
    return name == ".." || name.starts_with("../") || name.ends_with("/..") || name.find("/../") != name.npos;
}

// What the container says the document is called; none: there is no container, or it says nothing.
std::optional<std::string> namedDocument(zip_t* archive)
{
    const auto index = zip_name_locate(archive, kContainer, 0);
    if (index < 0) return std::nullopt;
    const auto bytes = unpacked(archive, zip_uint64_t(index));
    if (!bytes) return std::nullopt;
    const auto text = xmlText(*bytes);
    pugi::xml_document tree;
    if (!text || !tree.load_buffer(text->data(), text->size(), pugi::parse_default, pugi::encoding_utf8))
        return std::nullopt;
    const std::string name =
        tree.child("container").child("rootfiles").child("rootfile").attribute("full-path").value();
    if (name.empty()) return std::nullopt;
    return name;
}

bool isDocumentName(const std::string& name)
{
    return (name.ends_with(".musicxml") || name.ends_with(".xml")) && !name.starts_with("META-INF/");
}

} // namespace

bool isZip(std::span<const std::uint8_t> bytes)
{
    return bytes.size() >= 4 && std::memcmp(bytes.data(), "PK\3\4", 4) == 0;
}

base::Result<Bytes> scoreInMxl(std::span<const std::uint8_t> bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!opened) {
        if (source) zip_source_free(source);
        return damaged("it is no archive, or cut short");
    }
    const Archive archive(opened);
    const auto entries = zip_get_num_entries(opened, 0);
    if (entries > kMostEntries) return damaged("it holds more files than a score can need");
    const auto named = namedDocument(opened);
    if (named && leadsOut(*named))
        return damaged("it names a file outside itself, \"" + base::shown(*named) + "\"");
    zip_int64_t index = named ? zip_name_locate(opened, named->c_str(), 0) : -1;
    for (zip_int64_t i = 0; i < entries && index < 0; ++i) {
        const char* name = zip_get_name(opened, zip_uint64_t(i), 0);
        if (name && isDocumentName(name) && !leadsOut(name)) index = i;
    }
    if (index < 0) return damaged("there is no score in it");
    return unpacked(opened, zip_uint64_t(index));
}

base::Result<Bytes> mxlAround(const std::string& document)
{
    const Error failed{ErrorCode::OutOfMemory, "The compressed MusicXML file cannot be made.",
                       "Free some memory, or write .musicxml."};
    const std::string container = std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                              "<container>\n <rootfiles>\n  <rootfile full-path=\"") +
                                  kDocument +
                                  "\" media-type=\"application/vnd.recordare.musicxml+xml\"/>\n"
                                  " </rootfiles>\n</container>\n";
    const std::string kind = "application/vnd.recordare.musicxml";
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* opened = target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!opened) {
        if (target) zip_source_free(target);
        return failed;
    }
    Archive archive(opened);
    zip_source_keep(target); // what was written is read from it after the archive has closed
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> kept(target, zip_source_free);
    const auto add = [&](const char* name, const std::string& content, zip_int32_t method) {
        zip_source_t* source = zip_source_buffer(opened, content.data(), content.size(), 0);
        const auto index = source ? zip_file_add(opened, name, source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            if (source) zip_source_free(source);
            return false;
        }
        constexpr zip_uint16_t kFirstDay = 1 << 5 | 1; // 1980-01-01: no clock in the file
        return zip_set_file_compression(opened, zip_uint64_t(index), method, 9) == 0 &&
               zip_file_set_dostime(opened, zip_uint64_t(index), 0, kFirstDay, 0) == 0;
    };
    if (!add("mimetype", kind, ZIP_CM_STORE) || !add(kContainer, container, ZIP_CM_DEFLATE) ||
        !add(kDocument, document, ZIP_CM_DEFLATE))
        return failed;
    if (zip_close(opened) != 0) return failed;
    archive.release();
    Bytes made;
    if (zip_source_open(target) != 0) return failed;
    std::uint8_t part[1 << 15];
    for (zip_int64_t got; (got = zip_source_read(target, part, sizeof part)) > 0;)
        made.insert(made.end(), part, part + got);
    zip_source_close(target);
    return made;
}

} // namespace moyun::music
