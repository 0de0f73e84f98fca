// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/layer_rows.h"

#include "core/base/shown.h"
#include "core/project/row_keys.h"
#include "core/project/tile_key.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace moyun::project {
namespace {

using canvas::Layer;
using Json = nlohmann::json;

constexpr std::size_t kMostEffect = 64 << 10; // bytes of JSON

struct Row
{
    const Layer* layer;
    canvas::LayerId parent;
    std::int64_t place;
};

void collect(const std::vector<Layer>& layers, canvas::LayerId parent, std::map<canvas::LayerId, Row>& rows)
{
    std::int64_t place = 0;
    for (const Layer& layer : layers) {
        if (!rows.emplace(layer.id, Row{&layer, parent, place++}).second)
            throw Failure({base::ErrorCode::InvalidArgument, "Two layers have the same id.", {}});
        collect(layer.layers, layer.id, rows);
    }
}

bool same(const Row& x, const Row& y)
{
    const Layer &a = *x.layer, &b = *y.layer;
    return x.parent == y.parent && x.place == y.place && a.kind == b.kind && a.name == b.name &&
           a.mode == b.mode && a.opacity == b.opacity && a.visible == b.visible && a.locked == b.locked &&
           a.alphaLocked == b.alphaLocked && a.passThrough == b.passThrough &&
           a.mask.has_value() == b.mask.has_value() && a.style == b.style;
}

const char* kindName(Layer::Kind kind)
{
    switch (kind) {
    case Layer::Kind::Group:
        return "group";
    case Layer::Kind::Style:
        return "style";
    case Layer::Kind::Paint:
        break;
    }
    return "paint";
}

std::string effectText(const canvas::StyleEffect& effect)
{
    if (effect == canvas::StyleEffect()) return {};
    Json styles = Json::array();
    for (const auto& [id, weight] : effect.styles) styles.push_back({{"id", id}, {"weight", weight}});
    return Json{{"styles", styles},
                {"strength", effect.strength},
                {"keep_colours", effect.keepColours},
                {"stroke_scale", effect.strokeScale}}
        .dump();
}

// False where it is none.
bool readEffect(const std::string& text, canvas::StyleEffect& effect)
{
    if (text.empty()) return true;
    if (text.size() > kMostEffect) return false;
    const Json json = Json::parse(text, nullptr, false);
    try {
        effect.strength = json.at("strength").get<float>();
        effect.keepColours = json.at("keep_colours").get<bool>();
        effect.strokeScale = json.at("stroke_scale").get<float>();
        for (const Json& style : json.at("styles"))
            effect.styles.emplace_back(style.at("id").get<std::string>(), style.at("weight").get<float>());
    } catch (const Json::exception&) {
        return false;
    }
    const auto weighs = [](const auto& style) { return std::isfinite(style.second); };
    return effect.styles.size() <= 4 && std::all_of(effect.styles.begin(), effect.styles.end(), weighs) &&
           effect.strength >= 0 && effect.strength <= 1 && effect.strokeScale >= 0.25f &&
           effect.strokeScale <= 4;
}

// Why the row cannot be believed; empty where it can. The layer is one that can be in any case.
std::string readRow(const Statement& row, Layer& layer)
{
    const std::string kind = row.text(3), effect = row.text(12);
    layer.kind = kind == "group"   ? Layer::Kind::Group
                 : kind == "style" ? Layer::Kind::Style
                                   : Layer::Kind::Paint;
    layer.name = row.text(4);
    bool known = false;
    layer.mode = canvas::blendModeOf(row.text(5), &known);
    const double opacity = row.real(6);
    const bool canBe = opacity >= 0 && opacity <= 1;
    layer.opacity = static_cast<float>(canBe ? opacity : opacity < 0 ? 0 : 1);
    layer.visible = row.integer(7) != 0;
    layer.locked = row.integer(8) != 0;
    layer.alphaLocked = row.integer(9) != 0;
    layer.passThrough = row.integer(10) != 0;
    if (row.integer(11) != 0) layer.mask.emplace();
    const bool styled = readEffect(effect, layer.style);
    if (!styled) layer.style = {};
    if (kind != kindName(layer.kind)) return "is of a kind that does not exist";
    if (!known) return "has a blend mode that does not exist";
    if (!canBe) return "has an opacity out of range";
    if (!styled) return "has a style that cannot be read";
    return {};
}

struct Read
{
    Layer layer;
    std::int64_t parent = 0, place = 0;
    bool used = false;
};

// Takes what is in `parent` out of the rows, in their order.
void place(std::vector<Read>& rows, const std::multimap<std::int64_t, std::size_t>& byParent,
           std::int64_t parent, std::vector<Layer>& into)
{
    const auto [first, last] = byParent.equal_range(parent);
    for (auto at = first; at != last; ++at) {
        Read& row = rows[at->second];
        if (row.used) continue;
        row.used = true;
        into.push_back(std::move(row.layer));
        place(rows, byParent, into.back().id, into.back().layers);
    }
}

} // namespace

void writeLayers(Database& database, const std::vector<Layer>& before, const std::vector<Layer>& after)
{
    std::map<canvas::LayerId, Row> from, to;
    collect(before, 0, from);
    collect(after, 0, to);
    for (const auto& [id, row] : from)
        if (!to.contains(id))
            database.prepare("DELETE FROM layers WHERE id = ?1").bind(1, std::int64_t(id)).run();
    for (const auto& [id, row] : to) {
        if (const auto stood = from.find(id); stood != from.end() && same(stood->second, row)) continue;
        const Layer& layer = *row.layer;
        const std::string effect = effectText(layer.style);
        database
            .prepare("INSERT OR REPLACE INTO layers(id, parent, place, kind, name, mode, opacity, visible, "
                     "locked, alpha_locked, pass_through, masked, effect) "
                     "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
            .bind(1, std::int64_t(id))
            .bind(2, std::int64_t(row.parent))
            .bind(3, row.place)
            .bind(4, std::string_view(kindName(layer.kind)))
            .bind(5, std::string_view(layer.name))
            .bind(6, canvas::openRasterName(layer.mode))
            .bind(7, double(layer.opacity))
            .bind(8, std::int64_t(layer.visible))
            .bind(9, std::int64_t(layer.locked))
            .bind(10, std::int64_t(layer.alphaLocked))
            .bind(11, std::int64_t(layer.passThrough))
            .bind(12, std::int64_t(layer.mask.has_value()))
            .bind(13, std::string_view(effect))
            .run();
    }
}

std::vector<Layer> readLayers(const Reading& reading)
{
    std::vector<Read> rows;
    std::set<std::int64_t> groups{0}, ids;
    const auto named = [](const Layer& layer) { return "layer \"" + base::shown(layer.name) + "\""; };
    const TableRows table{"layers", "The layer", "layers", "id",
                          "id, parent, place, kind, name, mode, opacity, visible, locked, alpha_locked, "
                          "pass_through, masked, effect"};
    eachRow(reading, table, [&](const Statement& query) {
        Read row;
        const std::int64_t id = query.integer(0);
        row.parent = query.integer(1);
        row.place = query.integer(2);
        const std::string why = readRow(query, row.layer);
        if (!why.empty()) reading.refuse("The " + named(row.layer) + " " + why);
        if (id < 1 || id > kMostOwner || !ids.insert(id).second)
            return reading.refuse("The " + named(row.layer) + " has a number out of range");
        if (rows.size() == canvas::kMostLayers)
            return reading.refuse("The " + named(row.layer) + " is one more than a picture may have");
        row.layer.id = static_cast<canvas::LayerId>(id);
        if (row.layer.kind == Layer::Kind::Group) groups.insert(id);
        rows.push_back(std::move(row));
    });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Read& a, const Read& b) { return a.place < b.place; });
    std::multimap<std::int64_t, std::size_t> byParent;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!groups.contains(rows[i].parent)) {
            reading.refuse("The group that holds the " + named(rows[i].layer) + " is missing");
            rows[i].parent = 0;
        }
        byParent.emplace(rows[i].parent, i);
    }
    std::vector<Layer> layers;
    place(rows, byParent, 0, layers);
    // Groups that hold themselves hang on nothing.
    for (Read& row : rows) {
        if (row.used) continue;
        reading.refuse("The " + named(row.layer) + " stands in a group that stands in itself");
        row.used = true;
        layers.push_back(std::move(row.layer));
        place(rows, byParent, layers.back().id, layers.back().layers);
    }
    return layers;
}

} // namespace moyun::project
