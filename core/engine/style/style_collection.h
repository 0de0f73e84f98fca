// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"
#include "core/neural/style_network.h"

#include <filesystem>
#include <string>
#include <vector>

namespace moyun::engine {

// A named style.
struct NamedStyle
{
    std::string id; // letters, digits and hyphens, unique in its collection
    std::string titleEn, titleZh;
    std::string artistEn, artistZh;
    int year = 0;          // of the painting; 0 unknown
    std::string thumbnail; // file below the collection's folder; may be empty
    neural::StyleVector vector;
    bool operator==(const NamedStyle&) const = default;
};

// A folder of named styles: gallery.json (names), gallery.safetensors (one vector each), gallery/ID.jpg
// (thumbnails). The built-in gallery and the user's own styles have the same form. A value; functions block
// on the disk; one thread at a time.
class StyleCollection
{
public:
    // An empty one of that folder and model, written by write().
    StyleCollection(std::filesystem::path folder, std::string modelSha256);

    // Errors: not found; damaged or oversized files, naming the entry. `modelSha256` not empty: refused when
    // the collection belongs to another model, whose vectors mean nothing to this one.
    static base::Result<StyleCollection> read(const std::filesystem::path& folder,
                                              const std::string& modelSha256);

    const std::vector<NamedStyle>& styles() const { return m_styles; }
    std::filesystem::path thumbnailPath(const NamedStyle& style) const { return m_folder / style.thumbnail; }

    // By id, else by title (either language), else by a part of these or of the artist's name; letter case
    // does not matter. Errors: NotFound with the nearest names, or with the ids of the candidates when
    // several have that title or part.
    base::Result<NamedStyle> find(const std::string& name) const;

    // Adds or replaces by id; the thumbnail (RGB) is written at once as gallery/ID.jpg.
    base::Result<void> add(NamedStyle style, const base::ImageBuffer& thumbnail);
    // Forgets a style; write() removes its thumbnail. NotFound when there is none of that id.
    base::Result<void> remove(const std::string& id);
    // Whatever moment the program ends at, the folder holds a readable collection, the old or the new.
    base::Result<void> write();

private:
    std::filesystem::path m_folder;
    std::string m_modelSha256;
    std::vector<NamedStyle> m_styles;
    std::vector<std::filesystem::path> m_unusedThumbnails;
};

} // namespace moyun::engine
