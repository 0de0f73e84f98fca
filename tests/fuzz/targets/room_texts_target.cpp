// SPDX-License-Identifier: GPL-3.0-or-later
// What the rooms keep as JSON in a project, and palettes: the first byte chooses which.
#include "core/bridge/project_parts.h"
#include "core/project/exports.h"
#include "fuzz/targets/target_support.h"
#include "ui/canvas/colour_palette.h"

namespace {

using namespace moyun;

void lookAtPoem(const std::string& text)
{
    const bridge::PoemState state = bridge::poemOfText(text);
    fuzz::require(state.locked.size() == state.text.size() && state.text.size() <= bridge::kMostDraft,
                  "a poem has a lock for each character");
    fuzz::require(bridge::poemOfText(bridge::poemText(state)) == state, "a poem comes back");
    const auto split = bridge::splitDraft(state);
    fuzz::require(bridge::poemOf(state, split).lines.size() == split.lines.size(), "a draft has its lines");
    project::ProjectContent content;
    content.poems[1] = text;
    if (const auto written = project::poemsAsText(content); !written) fuzz::requireForPeople(written.error());
}

void lookAtRegions(const std::string& text)
{
    std::map<std::uint32_t, canvas::Mask> masks;
    masks[1].edit(0, 0).px.fill(200);
    const bridge::StyleRegions read = bridge::regionsOfText(text, masks);
    fuzz::require(read.list.size() <= bridge::kMostStyleRegions, "there are no more regions than may be");
    fuzz::require(read.active == 0 || read.find(read.active), "the active region is one of them");
    for (const auto& region : read.list)
        fuzz::require(region.id > 0 && region.id < read.nextId && region.look.strength >= 0 &&
                          region.look.strength <= 100 && region.look.strokeScale >= 50 &&
                          region.look.strokeScale <= 200 && region.look.puck.x() >= 0 &&
                          region.look.puck.x() <= 1,
                      "the values of a region are possible");
    fuzz::require(bridge::regionsOfText(bridge::regionsText(read), bridge::regionMasks(read)) == read,
                  "regions come back");
}

void lookAtPalette(fuzz::Bytes bytes)
{
    const auto read = ui::ColourPalette::fromGpl(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())),
        QStringLiteral("file"));
    if (!read) return fuzz::requireForPeople(read.error());
    fuzz::require(!read->colours.isEmpty() && read->colours.size() <= ui::ColourPalette::kMostColours,
                  "a palette has colours, and not too many");
    const auto again = ui::ColourPalette::fromGpl(read->toGpl(), QStringLiteral("file"));
    fuzz::require(again.ok() && again->colours.size() == read->colours.size(), "a palette comes back");
    for (qsizetype i = 0; i < again->colours.size(); ++i)
        fuzz::require(again->colours[i].colour == read->colours[i].colour, "its colours come back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) return -1;
    const auto bytes = fuzz::bytesOf(data, size).subspan(1);
    const std::string text(fuzz::textOf(bytes));
    switch (data[0] % 3) {
    case 0:
        lookAtPoem(text);
        break;
    case 1:
        lookAtRegions(text);
        break;
    default:
        lookAtPalette(bytes);
    }
    return 0;
}
