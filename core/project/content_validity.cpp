// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/content_validity.h"

#include "core/base/shown.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace moyun::project {

bool isJsonObject(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{' && nlohmann::json::accept(text);
}

std::vector<std::string> unreadableTexts(const ProjectContent& content)
{
    std::vector<std::string> wrong;
    for (const auto& [id, poem] : content.poems)
        if (!isJsonObject(poem)) wrong.push_back("Poem " + std::to_string(id) + " cannot be read");
    if (content.canvas && !content.canvas->look.empty() && !isJsonObject(content.canvas->look))
        wrong.push_back("Where on the canvas styles are used cannot be read");
    for (const auto& [id, style] : content.styles)
        if (!style.info.empty() && !isJsonObject(style.info))
            wrong.push_back("The numbers of the style \"" + base::shown(style.name) + "\" cannot be read");
    return wrong;
}

bool isThumbnail(const Bytes& png)
{
    static constexpr std::array<std::uint8_t, 8> kBegin{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    return png.empty() ||
           (png.size() > kBegin.size() && std::equal(kBegin.begin(), kBegin.end(), png.begin()));
}

} // namespace moyun::project
