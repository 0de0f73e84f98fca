// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/style/style_mix.h"
#include "core/project/content.h"

#include <QImage>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace moyun::bridge {

// What a project keeps of a style that the user made of a painting, so that it looks the same where that
// style is not.
struct StyleKeepsake
{
    QString id, title;
    std::string modelSha256; // of the network that the vector belongs to
    neural::StyleVector vector;
    QImage thumbnail; // may be null; another network learns the style from it
};

// Any thread; packs the thumbnail.
project::StyleInUse styleInUse(const StyleKeepsake& keepsake);
// Back. Believes nothing: no value for what styleInUse() does not write. Any thread but the GUI's.
std::optional<StyleKeepsake> keepsakeOf(const project::StyleInUse& style);

// The styles that a canvas uses: all of them by id, and those that a project has to keep.
struct StylesInUse
{
    std::vector<std::string> ids;
    std::vector<StyleKeepsake> own;
};
// Makes what the project keeps (`kept`) into that: what is used no more goes, what is not known here stays as
// it is. Any thread.
void addStyles(project::Edit& edit, const StylesInUse& inUse,
               const std::map<std::string, project::StyleInUse>& kept);

} // namespace moyun::bridge
