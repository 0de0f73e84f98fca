// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/project_parts.h"

#include "core/poem/form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

namespace {

constexpr int kMostLines = 200;
constexpr qsizetype kMostWish = 2000; // characters of a title, a theme and the like
constexpr int kMostRegionId = (1 << 29) - 1;
constexpr int kMostStyles = 4;
const char* const kWheres[] = {"whole", "selection", "painted"};

QJsonObject objectOf(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

// Of an object that is damaged somewhere: the texts whose names and ends stand in it.
QJsonObject remnantOf(const std::string& text)
{
    QJsonObject found;
    for (const char* key :
         {"text", "title", "author", "form", "cipai", "rhyme", "theme", "heads", "forbidden", "locked"}) {
        const std::string name = std::string("\"") + key + "\":\"";
        const std::size_t at = text.find(name);
        if (at == std::string::npos) continue;
        const std::size_t begin = at + name.size();
        std::size_t end = begin;
        while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
        if (end >= text.size()) continue;
        // What is no UTF-8 becomes a sign that says so.
        const QString value = QString::fromUtf8(text.data() + begin, qsizetype(end - begin));
        const QJsonArray one =
            QJsonDocument::fromJson((QLatin1String("[\"") + value + QLatin1String("\"]")).toUtf8()).array();
        if (one.size() == 1) found.insert(QLatin1String(key), one.at(0));
    }
    return found;
}

std::string textOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QString words(const std::u32string& text)
{
    return QString::fromUcs4(text.data(), qsizetype(text.size()));
}

double numberOf(const QJsonValue& value, double usual, double least, double most)
{
    const double number = value.toDouble(usual);
    return std::isfinite(number) ? std::clamp(number, least, most) : usual;
}

QJsonObject jsonOf(const StyleParameters& look)
{
    return {{QStringLiteral("styles"), QJsonArray::fromStringList(look.styles)},
            {QStringLiteral("puck"), QJsonArray{look.puck.x(), look.puck.y()}},
            {QStringLiteral("strength"), look.strength},
            {QStringLiteral("keepColours"), look.keepColours},
            {QStringLiteral("strokeScale"), look.strokeScale}};
}

StyleParameters lookOf(const QJsonObject& json)
{
    StyleParameters look;
    for (const QJsonValue& style : json.value(QLatin1String("styles")).toArray())
        if (look.styles.size() < kMostStyles && !style.toString().isEmpty()) look.styles += style.toString();
    const QJsonArray puck = json.value(QLatin1String("puck")).toArray();
    look.puck = {numberOf(puck.at(0), look.puck.x(), 0, 1), numberOf(puck.at(1), look.puck.y(), 0, 1)};
    look.strength = int(numberOf(json.value(QLatin1String("strength")), look.strength, 0, 100));
    look.keepColours = json.value(QLatin1String("keepColours")).toBool();
    look.strokeScale = int(numberOf(json.value(QLatin1String("strokeScale")), look.strokeScale, 50, 200));
    return look;
}

} // namespace

std::string poemText(const PoemState& state)
{
    QString locks;
    for (const bool locked : state.locked) locks += QLatin1Char(locked ? '1' : '0');
    QJsonObject json{{QStringLiteral("text"), words(state.text)},
                     {QStringLiteral("title"), words(state.title)},
                     {QStringLiteral("author"), words(state.author)},
                     {QStringLiteral("form"), QString::fromUtf8(poem::formInfo(state.form).pinyin)},
                     {QStringLiteral("cipai"), words(state.cipai)},
                     {QStringLiteral("rhyme"), QString::fromStdString(state.rhyme)},
                     {QStringLiteral("theme"), words(state.theme)},
                     {QStringLiteral("heads"), words(state.heads)},
                     {QStringLiteral("forbidden"), words(state.forbidden)},
                     {QStringLiteral("lines"), state.lines}};
    if (hasLocks(state)) json.insert(QStringLiteral("locked"), locks);
    if (state.book) json.insert(QStringLiteral("book"), int(*state.book));
    return textOf(json);
}

bool isReadable(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).isObject();
}

PoemState poemOfText(const project::PoemText& text)
{
    const QJsonObject json = isReadable(text) ? objectOf(text) : remnantOf(text);
    const auto wish = [&json](const char* key) {
        return json.value(QLatin1String(key)).toString().left(kMostWish).toStdU32String();
    };
    PoemState state;
    state.text =
        cleanText(json.value(QLatin1String("text")).toString().toStdU32String()).substr(0, kMostDraft);
    state.title = wish("title");
    state.author = wish("author");
    state.cipai = wish("cipai");
    state.rhyme = json.value(QLatin1String("rhyme")).toString().left(kMostWish).toStdString();
    state.theme = wish("theme");
    state.heads = wish("heads");
    state.forbidden = wish("forbidden");
    state.lines = int(numberOf(json.value(QLatin1String("lines")), 0, 0, kMostLines));
    state.form = poem::formByName(json.value(QLatin1String("form")).toString().toStdString())
                     .value_or(poem::FormId::Qijue);
    if (const int book = json.value(QLatin1String("book")).toInt(-1); book >= 0 && book <= 2)
        state.book = static_cast<poem::RhymeBook>(book);
    const QString locks = json.value(QLatin1String("locked")).toString();
    state.locked.resize(state.text.size());
    for (std::size_t i = 0; i < state.locked.size() && qsizetype(i) < locks.size(); ++i)
        state.locked[i] = locks[qsizetype(i)] == QLatin1Char('1');
    return state;
}

std::string regionsText(const StyleRegions& regions)
{
    QJsonArray list;
    for (const StyleRegion& region : regions.list)
        list.append(QJsonObject{{QStringLiteral("id"), region.id},
                                {QStringLiteral("name"), region.name},
                                {QStringLiteral("where"), QLatin1String(kWheres[region.where])},
                                {QStringLiteral("visible"), region.visible},
                                {QStringLiteral("look"), jsonOf(region.look)}});
    return textOf({{QStringLiteral("regions"), list},
                   {QStringLiteral("active"), regions.active},
                   {QStringLiteral("nextId"), regions.nextId}});
}

std::map<std::uint32_t, canvas::Mask> regionMasks(const StyleRegions& regions)
{
    std::map<std::uint32_t, canvas::Mask> masks;
    for (const StyleRegion& region : regions.list)
        if (!region.mask.isEmpty() && region.id > 0 && region.id <= kMostRegionId)
            masks.emplace(std::uint32_t(region.id), region.mask);
    return masks;
}

StyleRegions regionsOfText(const std::string& text, const std::map<std::uint32_t, canvas::Mask>& masks)
{
    const QJsonObject json = objectOf(text);
    StyleRegions regions;
    for (const QJsonValue& value : json.value(QLatin1String("regions")).toArray()) {
        const QJsonObject each = value.toObject();
        StyleRegion region;
        region.id = each.value(QLatin1String("id")).toInt();
        if (region.id < 1 || region.id > kMostRegionId || regions.find(region.id)) continue;
        if (regions.list.size() >= kMostStyleRegions) break;
        region.name = each.value(QLatin1String("name")).toString().left(kMostWish);
        const QString where = each.value(QLatin1String("where")).toString();
        for (int i = 0; i < 3; ++i)
            if (where == QLatin1String(kWheres[i])) region.where = static_cast<StyleRegion::Where>(i);
        region.visible = each.value(QLatin1String("visible")).toBool(true);
        region.look = lookOf(each.value(QLatin1String("look")).toObject());
        if (const auto mask = masks.find(std::uint32_t(region.id)); mask != masks.end())
            region.mask = mask->second;
        regions.nextId = std::max(regions.nextId, region.id + 1);
        regions.list.append(region);
    }
    for (const auto& [id, mask] : masks)
        if (id < std::uint32_t(kMostRegionId)) regions.nextId = std::max(regions.nextId, int(id) + 1);
    regions.active = json.value(QLatin1String("active")).toInt();
    if (!regions.find(regions.active)) regions.active = regions.list.isEmpty() ? 0 : regions.list.last().id;
    regions.nextId = std::clamp(json.value(QLatin1String("nextId")).toInt(), regions.nextId, kMostRegionId);
    return regions;
}

} // namespace moyun::bridge
