// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace moyun::neural {

// One installed model.
struct ManifestEntry
{
    std::string id;     // unique, e.g. "style"
    std::string kind;   // what it does: "style", "poem", "music", ...
    std::string file;   // below the manifest's folder, no '..'
    std::string sha256; // 64 lower-case hexadecimal digits
    std::uint64_t bytes = 0;
    std::string licence; // SPDX
    std::string description;
    std::map<std::string, double> metrics; // as its model card explains
    bool operator==(const ManifestEntry&) const = default;
};

// models/manifest.json: {"version": 1, "models": [{the fields above}]}.
class Manifest
{
public:
    // Reads and checks it, at most 1 MiB and 1,000 models. Errors: not found; not JSON or not of this form,
    // naming the field; a file name that leaves the folder; an id twice.
    static base::Result<Manifest> read(const std::filesystem::path& file);

    const std::vector<ManifestEntry>& entries() const { return m_entries; }
    const ManifestEntry* byId(const std::string& id) const;
    const ManifestEntry* byKind(const std::string& kind) const; // the first
    std::filesystem::path pathOf(const ManifestEntry& entry) const { return m_folder / entry.file; }

    // Size and SHA-256 as promised, then that the weights file reads. Blocks on the disk. The error says what
    // differs.
    base::Result<void> verify(const ManifestEntry& entry) const;

    // Replaces the entry of the same id or adds one, its size and hash taken from the file as it lies in the
    // folder now.
    base::Result<void> upsert(ManifestEntry entry);
    base::Result<void> write() const;

private:
    std::filesystem::path m_file, m_folder;
    std::vector<ManifestEntry> m_entries;
};

} // namespace moyun::neural
