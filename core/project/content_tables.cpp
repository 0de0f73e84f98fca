// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/content_tables.h"

#include "core/base/shown.h"
#include "core/project/canvas_reader.h"
#include "core/project/meta_table.h"
#include "core/project/row_keys.h"
#include "core/project/score_codec.h"
#include "core/project/score_reader.h"
#include "core/project/sealed.h"

namespace moyun::project {
namespace {

std::string textOf(const Reading& reading, const Statement& row, int column)
{
    std::string text = row.text(column);
    if (text.size() > kMostText) reading.database.damaged("a text is too long");
    return text;
}

void readPoems(const Reading& reading, ProjectContent& content)
{
    eachRow(reading, {"poems", "The poem", "poems", "id", "id, json"}, [&](const Statement& row) {
        const std::int64_t id = row.integer(0);
        if (id < 0 || id > std::int64_t(UINT32_MAX) || content.poems.size() >= kMostRows)
            reading.refuse("A poem has a number out of range");
        else
            content.poems.emplace(static_cast<std::uint32_t>(id), textOf(reading, row, 1));
    });
}

void readStyles(const Reading& reading, ProjectContent& content)
{
    eachRow(reading, {"styles", "The style in row", "styles", "rowid", "id, name, info, picture"},
            [&](const Statement& rows) {
                if (content.styles.size() >= kMostRows) return reading.refuse("There are too many styles");
                StyleInUse style{
                    textOf(reading, rows, 0), textOf(reading, rows, 1), textOf(reading, rows, 2), {}};
                if (!rows.isNull(3)) {
                    const auto bytes = opened(0, rows.blob(3));
                    if (bytes)
                        style.picture = std::make_shared<const Bytes>(bytes->begin(), bytes->end());
                    else
                        reading.refuse("The picture of the style \"" + base::shown(style.name) +
                                       "\" is damaged");
                }
                content.styles.emplace(style.id, std::move(style));
            });
}

void readViews(const Reading& reading, ProjectContent& content)
{
    eachRow(reading, {"views", "The view in row", "views", "rowid", "pane, json"},
            [&](const Statement& rows) {
                if (content.views.size() >= kMostRows) return reading.refuse("There are too many views");
                content.views.emplace(textOf(reading, rows, 0), textOf(reading, rows, 1));
            });
}

void requireText(std::string_view text)
{
    if (text.size() > kMostText)
        throw Failure({base::ErrorCode::TooLarge,
                       "A text of " + std::to_string(text.size() >> 20) + " MiB is too long for a project.",
                       "Make it shorter: " + std::to_string(kMostText >> 20) + " MiB are possible."});
}

template <class Map> void requireRoom(const Map& rows)
{
    if (rows.size() >= kMostRows)
        throw Failure({base::ErrorCode::TooLarge,
                       "A project holds " + std::to_string(kMostRows) + " poems, styles or views at most.",
                       {}});
}

bool writeCanvasPart(Database& database, const Edit& edit, ProjectContent& content, Haste& haste)
{
    if (!edit.canvas && !edit.withoutCanvas) return false;
    const CanvasContent* before = content.canvas ? &*content.canvas : nullptr;
    const CanvasContent* after = edit.canvas ? &*edit.canvas : nullptr;
    if (!before && !after) return false;
    if (after) requireText(after->look);
    const std::int64_t written = database.allChanges();
    writeCanvas(database, before, after, haste);
    content.canvas = edit.canvas;
    return database.allChanges() != written;
}

bool writePoems(Database& database, const Edit& edit, ProjectContent& content)
{
    bool changed = false;
    for (const auto& [id, poem] : edit.poems) {
        const auto stood = content.poems.find(id);
        if (!poem) {
            if (stood == content.poems.end()) continue;
            database.prepare("DELETE FROM poems WHERE id = ?1").bind(1, std::int64_t(id)).run();
            content.poems.erase(stood);
        } else {
            if (stood != content.poems.end() && stood->second == *poem) continue;
            requireText(*poem);
            if (stood == content.poems.end()) requireRoom(content.poems);
            database.prepare("INSERT OR REPLACE INTO poems(id, json) VALUES(?1, ?2)")
                .bind(1, std::int64_t(id))
                .bind(2, std::string_view(*poem))
                .run();
            content.poems[id] = *poem;
        }
        changed = true;
    }
    return changed;
}

bool writeScore(Database& database, const Edit& edit, ProjectContent& content)
{
    if (edit.withoutScore && !edit.score) {
        if (!content.score) return false;
        database.exec("DELETE FROM score; DELETE FROM tracks");
        content.score.reset();
        return true;
    }
    if (!edit.score || edit.score == content.score) return false;
    if (const auto valid = music::validate(*edit.score); !valid) throw Failure(valid.error());
    const music::Score* before = content.score.get();
    const music::Score& after = *edit.score;
    bool changed = false;
    if (!before || !sameFrame(*before, after)) {
        const Bytes bytes = packed(1, frameBytes(after));
        database.prepare("INSERT OR REPLACE INTO score(id, data) VALUES(1, ?1)")
            .bind(1, std::span<const std::uint8_t>(bytes))
            .run();
        changed = true;
    }
    for (std::size_t i = 0; i < after.tracks.size(); ++i) {
        if (before && i < before->tracks.size() && before->tracks[i] == after.tracks[i]) continue;
        const Bytes bytes = packed(std::int64_t(i), trackBytes(after.tracks[i]));
        database.prepare("INSERT OR REPLACE INTO tracks(place, data) VALUES(?1, ?2)")
            .bind(1, std::int64_t(i))
            .bind(2, std::span<const std::uint8_t>(bytes))
            .run();
        changed = true;
    }
    if (before && before->tracks.size() > after.tracks.size()) {
        database.prepare("DELETE FROM tracks WHERE place >= ?1")
            .bind(1, std::int64_t(after.tracks.size()))
            .run();
        changed = true;
    }
    content.score = edit.score;
    return changed;
}

bool writeStyles(Database& database, const Edit& edit, ProjectContent& content)
{
    bool changed = false;
    for (const auto& [id, style] : edit.styles) {
        const auto stood = content.styles.find(id);
        if (!style) {
            if (stood == content.styles.end()) continue;
            database.prepare("DELETE FROM styles WHERE id = ?1").bind(1, std::string_view(id)).run();
            content.styles.erase(stood);
        } else {
            if (stood != content.styles.end() && stood->second == *style) continue;
            requireText(style->name);
            requireText(style->info);
            if (stood == content.styles.end()) requireRoom(content.styles);
            if (style->picture && style->picture->size() > kMostBlob)
                throw Failure({base::ErrorCode::TooLarge,
                               "The picture of the style \"" + base::shown(style->name) +
                                   "\" is too large for a project.",
                               "Make it smaller."});
            Statement put = database.prepare("INSERT OR REPLACE INTO styles(id, name, info, picture) "
                                             "VALUES(?1, ?2, ?3, ?4)");
            put.bind(1, std::string_view(id)).bind(2, std::string_view(style->name));
            put.bind(3, std::string_view(style->info));
            const Bytes picture = style->picture ? sealed(0, *style->picture) : Bytes();
            if (style->picture) put.bind(4, std::span<const std::uint8_t>(picture));
            put.run();
            StyleInUse& kept = content.styles[id] = *style;
            kept.id = id;
        }
        changed = true;
    }
    return changed;
}

void writeViews(Database& database, const Edit& edit, ProjectContent& content)
{
    for (const auto& [pane, json] : edit.views) {
        const auto stood = content.views.find(pane);
        if (!json) {
            if (stood == content.views.end()) continue;
            database.prepare("DELETE FROM views WHERE pane = ?1").bind(1, std::string_view(pane)).run();
            content.views.erase(stood);
        } else if (stood == content.views.end() || stood->second != *json) {
            requireText(*json);
            if (stood == content.views.end()) requireRoom(content.views);
            database.prepare("INSERT OR REPLACE INTO views(pane, json) VALUES(?1, ?2)")
                .bind(1, std::string_view(pane))
                .bind(2, std::string_view(*json))
                .run();
            content.views[pane] = *json;
        }
    }
}

} // namespace

ProjectContent readContent(const Reading& reading)
{
    ProjectContent content;
    reading.part("title", [&] { content.title = metaText(reading.database, kTitle); });
    reading.part("canvas", [&] { content.canvas = readCanvas(reading); });
    reading.part("poems", [&] { readPoems(reading, content); });
    reading.part("score", [&] { content.score = readScore(reading); });
    reading.part("styles", [&] { readStyles(reading, content); });
    reading.part("views", [&] { readViews(reading, content); });
    return content;
}

bool writeEdit(Database& database, const Edit& edit, ProjectContent& content, Haste& haste)
{
    bool changed = false;
    if (edit.title && *edit.title != content.title) {
        requireText(*edit.title);
        setMeta(database, kTitle, *edit.title);
        content.title = *edit.title;
        changed = true;
    }
    changed |= writeCanvasPart(database, edit, content, haste);
    changed |= writePoems(database, edit, content);
    changed |= writeScore(database, edit, content);
    changed |= writeStyles(database, edit, content);
    writeViews(database, edit, content);
    return changed;
}

} // namespace moyun::project
