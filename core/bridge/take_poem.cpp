// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of candidates as takes: JSON.
#include "core/bridge/project_parts.h"
#include "core/bridge/take_parts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

namespace {

constexpr qsizetype kMostCandidates = 64, kMostLines = 500, kMostCharacters = 400;

QString words(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), qsizetype(text.size()));
}

QString bits(const std::vector<bool>& values)
{
    QString text;
    for (const bool value : values) text += QLatin1Char(value ? '1' : '0');
    return text;
}

std::vector<bool> bitsOf(const QString& text, std::size_t count)
{
    std::vector<bool> values(count);
    for (std::size_t i = 0; i < count && qsizetype(i) < text.size(); ++i)
        values[i] = text[qsizetype(i)] == QLatin1Char('1');
    return values;
}

QJsonObject jsonOf(const PoemOffer& offer)
{
    QJsonArray lines, fresh, known;
    for (const auto& line : offer.lines) lines.append(words(line));
    for (const auto& line : offer.fresh) fresh.append(bits(line));
    for (const auto& poem : offer.known) known.append(QString::fromStdString(poem));
    QString stops; // a blank where there is none
    for (const char32_t stop : offer.stops) stops += stop ? words({&stop, 1}) : QStringLiteral(" ");
    return {{QStringLiteral("lines"), lines},
            {QStringLiteral("stops"), stops},
            {QStringLiteral("fresh"), fresh},
            {QStringLiteral("begins"), bits(offer.begins)},
            {QStringLiteral("pattern"), QJsonArray{QString::fromStdString(offer.pattern.chinese),
                                                   QString::fromStdString(offer.pattern.english)}},
            {QStringLiteral("rhyme"), QString::fromStdString(offer.rhyme)},
            {QStringLiteral("score"), offer.score},
            {QStringLiteral("novel"), offer.novel},
            {QStringLiteral("known"), known},
            {QStringLiteral("seed"), offer.seed}};
}

PoemOffer offerOf(const QJsonObject& json)
{
    PoemOffer offer;
    const QJsonArray lines = json.value(QLatin1String("lines")).toArray();
    const QJsonArray fresh = json.value(QLatin1String("fresh")).toArray();
    const QJsonArray known = json.value(QLatin1String("known")).toArray();
    for (qsizetype l = 0; l < std::min(lines.size(), kMostLines); ++l) {
        offer.lines.push_back(cleanText(lines[l].toString().left(kMostCharacters).toStdU32String()));
        offer.fresh.push_back(bitsOf(fresh.at(l).toString(), offer.lines.back().size()));
        if (l < known.size()) offer.known.push_back(known[l].toString().toStdString());
    }
    offer.stops = json.value(QLatin1String("stops")).toString().left(kMostLines).toStdU32String();
    for (char32_t& stop : offer.stops)
        if (stop == U' ' || stop < U' ') stop = U'\0';
    offer.begins = bitsOf(json.value(QLatin1String("begins")).toString(), offer.lines.size());
    const QJsonArray pattern = json.value(QLatin1String("pattern")).toArray();
    offer.pattern = {pattern.at(0).toString().toStdString(), pattern.at(1).toString().toStdString()};
    offer.rhyme = json.value(QLatin1String("rhyme")).toString().toStdString();
    const double score = json.value(QLatin1String("score")).toDouble();
    offer.score = std::isfinite(score) ? score : 0;
    offer.novel = json.value(QLatin1String("novel")).toBool(true);
    offer.seed = json.value(QLatin1String("seed")).toInt(1);
    return offer;
}

} // namespace

QJsonObject poemRequest(const PoemAsking& asking)
{
    return {{QStringLiteral("draft"),
             QJsonDocument::fromJson(QByteArray::fromStdString(poemText(asking.state))).object()},
            {QStringLiteral("line"), asking.line},
            {QStringLiteral("candidates"), asking.options.candidates},
            {QStringLiteral("temperature"), asking.options.temperature},
            {QStringLiteral("onlyNovel"), asking.options.onlyNovel}};
}

project::Bytes poemResult(const std::vector<PoemOffer>& offers)
{
    QJsonArray list;
    for (const PoemOffer& offer : offers) list.append(jsonOf(offer));
    const QByteArray text = QJsonDocument(list).toJson(QJsonDocument::Compact);
    return {text.begin(), text.end()};
}

bool readPoem(const QJsonObject& request, const project::Bytes& result, TakeContent& content)
{
    PoemAsking& asking = content.asking;
    const QByteArray draft =
        QJsonDocument(request.value(QLatin1String("draft")).toObject()).toJson(QJsonDocument::Compact);
    asking.state = poemOfText(draft.toStdString());
    asking.line = std::max(-1, request.value(QLatin1String("line")).toInt(-1));
    asking.options.candidates = std::clamp(request.value(QLatin1String("candidates")).toInt(8), 1, 16);
    asking.options.temperature = std::clamp(request.value(QLatin1String("temperature")).toInt(80), 10, 200);
    asking.options.onlyNovel = request.value(QLatin1String("onlyNovel")).toBool(true);
    const QJsonArray list = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(result.data()),
                                                               qsizetype(result.size())))
                                .array();
    for (qsizetype i = 0; i < std::min(list.size(), kMostCandidates); ++i) {
        PoemOffer offer = offerOf(list[i].toObject());
        if (!offer.lines.empty()) content.offers.push_back(std::move(offer));
    }
    return !content.offers.empty();
}

} // namespace moyun::bridge
