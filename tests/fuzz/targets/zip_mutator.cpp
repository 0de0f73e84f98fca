// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets/zip_mutator.h"

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>
#include <zip.h>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace moyun::fuzz {
namespace {

constexpr std::size_t kMostEntry = 64 << 10, kMostEntries = 40;

struct Entry
{
    std::string name;
    std::vector<std::uint8_t> content;
    bool packed = false;
};

// What can be read of an archive; nothing where it is none.
std::vector<Entry> entriesOf(const std::uint8_t* data, std::size_t size)
{
    std::vector<Entry> entries;
    zip_source_t* source = zip_source_buffer_create(data, size, 0, nullptr);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive) {
        if (source) zip_source_free(source);
        return entries;
    }
    const auto count = std::min<zip_int64_t>(zip_get_num_entries(archive, 0), kMostEntries);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        const char* name = zip_get_name(archive, zip_uint64_t(i), ZIP_FL_ENC_RAW);
        if (!name || zip_stat_index(archive, zip_uint64_t(i), 0, &stat) != 0 || stat.size > kMostEntry)
            continue;
        Entry entry{name, std::vector<std::uint8_t>(stat.size), stat.comp_method != ZIP_CM_STORE};
        if (zip_file_t* file = zip_fopen_index(archive, zip_uint64_t(i), 0)) {
            const auto got = zip_fread(file, entry.content.data(), entry.content.size());
            zip_fclose(file);
            if (got >= 0) {
                entry.content.resize(std::size_t(got));
                entries.push_back(std::move(entry));
            }
        }
    }
    zip_discard(archive);
    return entries;
}

std::vector<std::uint8_t> archiveOf(const std::vector<Entry>& entries)
{
    std::vector<std::uint8_t> bytes;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr) : nullptr;
    if (!archive) {
        if (target) zip_source_free(target);
        return bytes;
    }
    zip_source_keep(target);
    for (const Entry& entry : entries) {
        zip_source_t* source = zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0);
        const auto at = source ? zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_OVERWRITE) : -1;
        if (at < 0) {
            if (source) zip_source_free(source);
            continue;
        }
        zip_set_file_compression(archive, zip_uint64_t(at), entry.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1);
        zip_file_set_mtime(archive, zip_uint64_t(at), 1'000'000'000, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
    } else if (zip_source_open(target) == 0) {
        std::uint8_t piece[4096];
        for (zip_int64_t got; (got = zip_source_read(target, piece, sizeof piece)) > 0;)
            bytes.insert(bytes.end(), piece, piece + got);
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

void mutate(std::vector<std::uint8_t>& bytes, std::size_t most)
{
    const std::size_t size = bytes.size();
    bytes.resize(std::max(most, size));
    bytes.resize(LLVMFuzzerMutate(bytes.data(), size, bytes.size()));
}

void mutate(Entry& entry, std::mt19937& random)
{
    switch (random() % 16) {
    case 0: {
        std::vector<std::uint8_t> name(entry.name.begin(), entry.name.end());
        mutate(name, 80);
        entry.name.assign(name.begin(), name.end());
        break;
    }
    case 1:
        entry.packed = !entry.packed;
        break;
    default:
        mutate(entry.content, entry.content.size() + 200);
    }
}

} // namespace

std::size_t mutateZip(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed)
{
    std::mt19937 random(seed);
    if (random() % 3 == 0) return LLVMFuzzerMutate(data, size, most);
    auto entries = entriesOf(data, size);
    if (entries.empty()) return LLVMFuzzerMutate(data, size, most);
    const std::size_t chosen = random() % entries.size();
    if (random() % 24 == 0)
        entries.erase(entries.begin() + std::ptrdiff_t(chosen));
    else
        mutate(entries[chosen], random);
    const auto bytes = archiveOf(entries);
    if (bytes.empty() || bytes.size() > most) return LLVMFuzzerMutate(data, size, most);
    std::copy(bytes.begin(), bytes.end(), data);
    return bytes.size();
}

} // namespace moyun::fuzz
