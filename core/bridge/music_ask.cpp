// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/music_ask.h"

#include "core/bridge/error_text.h"
#include "core/engine/music/compose_plan.h"
#include "core/music/postprocess.h"
#include "core/music/score_edits.h"
#include "core/music/score_stretch.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace moyun::bridge {

using Mode = MusicWishes::Mode;
using music::Score;
using music::Tick;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("MusicAsk", text);
}

constexpr std::size_t kMostOpen = 4; // tracks that the network knows at once

music::Key keyOf(const MusicWishes& wishes)
{
    const auto key = music::parseKey(wishes.key.toStdString());
    return key ? *key : music::Key{};
}

bool isVaried(const MusicWishes& wishes, const ScoreDocument& document)
{
    return wishes.mode == Mode::Variation && document.selection().size() > 1;
}

Tick endOfBars(const Score& score)
{
    return music::BarMap(score).bars().back().end;
}

// The bars that are open, of the modes that have such.
std::optional<ScoreDocument::Range> stretchOf(const MusicWishes& wishes, const ScoreDocument& document)
{
    const auto& score = document.score();
    switch (wishes.mode) {
    case Mode::Continue: {
        const Tick from = endOfBars(score);
        const auto meter = music::meterAt(score, from);
        return ScoreDocument::Range{from,
                                    from + wishes.bars * music::barLength(meter, score.ticksPerQuarter)};
    }
    case Mode::Variation:
        if (isVaried(wishes, document)) {
            const auto& notes = document.notes();
            Tick end = 0;
            for (const auto place : document.selection()) end = std::max(end, notes[place].end());
            const auto& bars = document.bars();
            return ScoreDocument::Range{
                bars.bars()[bars.barAt(notes[document.selection().front()].start)].start,
                bars.bars()[bars.barAt(end - 1)].end};
        }
        return document.range();
    case Mode::Fill:
        return document.range();
    case Mode::Accompany:
        return document.range() ? document.range() : ScoreDocument::Range{0, endOfBars(score)};
    default:
        return {};
    }
}

std::vector<std::size_t> openTracks(const MusicWishes& wishes, const ScoreDocument& document)
{
    const auto& tracks = document.score().tracks;
    if (isVaried(wishes, document)) return {std::size_t(document.track())};
    std::vector<std::size_t> open;
    for (std::size_t t = 0; t < tracks.size(); ++t) {
        if (tracks[t].percussion) continue;
        if (wishes.mode == Mode::Accompany && int(t) == document.track()) continue;
        const bool chosen =
            wishes.tracks.isEmpty() || wishes.tracks.contains(int(t)) || wishes.mode == Mode::Continue;
        const bool sounds = !tracks[t].notes.empty();
        if (chosen && (sounds || wishes.mode == Mode::Fill || wishes.mode == Mode::Accompany))
            open.push_back(t);
    }
    return open;
}

QString commonProblem(const MusicWishes& wishes, const MusicNames& names)
{
    const auto key = music::parseKey(wishes.key.toStdString());
    if (!key) return errorText(key.error());
    if (const auto chords = music::parseChords(wishes.chords.toStdString(), *key); !chords)
        return errorText(chords.error());
    const auto unknown = [](const QStringList& known, const QString& name) {
        return !name.isEmpty() && !known.isEmpty() && !known.contains(name);
    };
    for (const auto& part : wishes.composer.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const auto name = part.section(QLatin1Char(':'), 0, 0).trimmed(); unknown(names.composers, name))
            return say(QT_TRANSLATE_NOOP("MusicAsk",
                                         "The model does not know the composer %1. Choose another."))
                .arg(name);
    const bool byTexture = wishes.mode == Mode::New || wishes.mode == Mode::Accompany;
    if (byTexture && unknown(names.textures, wishes.texture))
        return say(QT_TRANSLATE_NOOP("MusicAsk", "The model does not know the texture %1. Choose another."))
            .arg(wishes.texture);
    if (byTexture && wishes.texture == QLatin1String("free")) {
        if (wishes.roles.size() > int(kMostOpen))
            return say(QT_TRANSLATE_NOOP(
                "MusicAsk", "At most four tracks can be composed together. Choose fewer roles."));
        for (const auto& role : wishes.roles)
            if (unknown(names.roles, role))
                return say(QT_TRANSLATE_NOOP("MusicAsk",
                                             "The model does not know the role %1. Choose another."))
                    .arg(role);
    }
    return {};
}

QString newProblem(const MusicWishes& wishes)
{
    const bool power = wishes.unit > 0 && std::has_single_bit(unsigned(wishes.unit));
    const int sixteenths = power ? 16 * wishes.beats / wishes.unit : 0;
    if (!power || wishes.beats < 1 || 16 * wishes.beats % wishes.unit != 0 || sixteenths > 24)
        return say(QT_TRANSLATE_NOOP("MusicAsk", "The model has no bars of %1/%2. Choose a meter whose bars "
                                                 "last at most 24 sixteenths, "
                                                 "such as 4/4, 3/4, 2/4, 6/8 or 2/2."))
            .arg(wishes.beats)
            .arg(wishes.unit);
    return {};
}

QString draftProblem(const MusicWishes& wishes, const ScoreDocument& document)
{
    const auto& score = document.score();
    if (wishes.mode == Mode::Accompany) {
        if (document.track() < 0 || document.notes().empty())
            return say(QT_TRANSLATE_NOOP(
                "MusicAsk", "The edited track has no notes to accompany. Write a melody first."));
        if (score.tracks[std::size_t(document.track())].percussion)
            return say(QT_TRANSLATE_NOOP("MusicAsk",
                                         "Percussion cannot be accompanied. Choose a track with a melody."));
        const auto open = openTracks(wishes, document);
        if (open.size() >= kMostOpen)
            return say(QT_TRANSLATE_NOOP("MusicAsk",
                                         "At most three tracks can accompany the edited one. Choose them."));
        const auto roles = wishes.texture == QLatin1String("free")
                               ? std::size_t(wishes.roles.size())
                               : engine::rolesOfTexture(wishes.texture.toStdString()).size();
        if (open.empty() && roles < 2)
            return say(QT_TRANSLATE_NOOP(
                "MusicAsk", "An accompaniment needs a texture of two or more tracks. Choose another."));
        return {};
    }
    if (wishes.mode == Mode::Variation && !stretchOf(wishes, document))
        return say(QT_TRANSLATE_NOOP(
            "MusicAsk", "Select the notes, or choose the bars on the ruler, that are to be varied."));
    if (wishes.mode == Mode::Fill && !document.range())
        return say(QT_TRANSLATE_NOOP("MusicAsk", "Choose the bars to fill on the ruler."));
    const auto open = openTracks(wishes, document);
    if (wishes.mode == Mode::Continue || wishes.mode == Mode::Variation) {
        const bool sounds =
            std::any_of(score.tracks.begin(), score.tracks.end(),
                        [](const music::Track& track) { return !track.percussion && !track.notes.empty(); });
        if (!sounds)
            return say(QT_TRANSLATE_NOOP(
                "MusicAsk", "There is nothing to go on from yet. Write some notes, or choose New piece."));
    }
    if (open.empty())
        return say(QT_TRANSLATE_NOOP(
            "MusicAsk", "None of the tracks chosen can be composed. Choose one that is not percussion."));
    if (wishes.mode != Mode::Continue && open.size() > kMostOpen)
        return say(
            QT_TRANSLATE_NOOP("MusicAsk", "At most four tracks can be composed together. Choose them."));
    return {};
}

// So that the network knows of a track that is silent yet: it lies in what is open, and goes.
void addPlaceholders(Score& draft, const ScoreDocument::Range& range, const std::vector<std::size_t>& open)
{
    for (const auto t : open) {
        auto& track = draft.tracks[t];
        if (!track.notes.empty()) continue;
        const auto reach = music::rangeOf(track.name);
        track.notes.push_back({range.from, std::min<Tick>(draft.ticksPerQuarter, range.to - range.from),
                               (reach.low + reach.high) / 2, 80});
    }
}

} // namespace

QString problemOf(const MusicWishes& wishes, const ScoreDocument& document, const MusicNames& names,
                  const QList<MusicTake>& takes)
{
    if (const auto problem = commonProblem(wishes, names); !problem.isEmpty()) return problem;
    if (wishes.mode == Mode::New) return newProblem(wishes);
    if (wishes.mode != Mode::Path) return draftProblem(wishes, document);
    const auto there = [&](int take) { return take >= 0 && take < takes.size(); };
    if (!there(wishes.pathFrom) || !there(wishes.pathTo) || wishes.pathFrom == wishes.pathTo)
        return say(
            QT_TRANSLATE_NOOP("MusicAsk", "Choose two takes, from which and to which the path leads."));
    return {};
}

MusicAsk askFor(const MusicWishes& wishes, const ScoreDocument& document, const QList<MusicTake>& takes,
                const QString& modelId)
{
    MusicAsk ask;
    ask.wishes = wishes;
    auto& r = ask.request;
    r.modelId = modelId.toStdString();
    r.key = keyOf(wishes);
    r.meter = {0, wishes.beats, wishes.unit};
    r.bars = wishes.bars;
    r.opens = wishes.opens;
    r.ends = wishes.ends;
    r.tempo = wishes.tempo;
    r.texture = wishes.texture.toStdString();
    for (const auto& role : wishes.roles) r.roles.push_back(role.toStdString());
    r.composer = wishes.composer.toStdString();
    r.density = wishes.densityAsked ? wishes.density : -1;
    r.lockKey = wishes.lockKey;
    if (const auto scale = music::parseScaleKind(wishes.scale.toStdString()); scale && wishes.lockKey)
        r.scale = *scale;
    r.temperature = wishes.temperature;
    r.takes = wishes.takes;
    r.seed = wishes.seed;
    r.distance = wishes.distance;
    r.cleaning.grains = wishes.removeGrains;
    r.cleaning.ranges = wishes.keepRanges;
    r.cleaning.crossing = wishes.uncross;
    r.cleaning.cadence = wishes.cadence;
    switch (wishes.mode) {
    case Mode::New:
        r.mode = engine::ComposeRequest::Mode::New;
        break;
    case Mode::Path: {
        const auto &from = takes[wishes.pathFrom], &to = takes[wishes.pathTo];
        r.mode = engine::ComposeRequest::Mode::Path;
        r.draft = *from.score;
        r.target = *to.score;
        ask.path = from.score;
        // Two takes of one stretch: the path leads through that stretch alone.
        if (from.base && from.fresh && from.base == to.base && from.fresh == to.fresh &&
            from.open == to.open) {
            ask.base = from.base;
            ask.fresh = from.fresh;
            ask.open = from.open;
        }
        break;
    }
    default: {
        const auto& score = document.score();
        ask.base = std::make_shared<const Score>(score);
        ask.open = openTracks(wishes, document);
        ask.fresh = stretchOf(wishes, document);
        r.draft = score;
        if (wishes.mode == Mode::Accompany && ask.open.empty()) {
            r.mode = engine::ComposeRequest::Mode::Accompany;
            ask.melody = std::size_t(document.track());
            ask.fresh.reset();
            r.draft.tracks = {score.tracks[*ask.melody]};
            break;
        }
        // Where the piece has gone into another key, that one.
        const auto local = music::keyAt(score, ask.fresh->from), first = music::keyAt(score, 0);
        if (r.key == music::Key{first.fifths, first.minor}) r.key = {local.fifths, local.minor};
        if (wishes.mode == Mode::Continue) {
            r.mode = engine::ComposeRequest::Mode::Continue;
            break;
        }
        r.mode = wishes.mode == Mode::Variation ? engine::ComposeRequest::Mode::Variation
                                                : engine::ComposeRequest::Mode::Fill;
        r.openTracks = ask.open;
        if (r.mode == engine::ComposeRequest::Mode::Fill) addPlaceholders(r.draft, *ask.fresh, ask.open);
        r.draft.length = std::max(r.draft.length, ask.fresh->to); // bars may lie behind the end
        const music::BarMap map(r.draft);
        r.firstBar = int(map.barAt(ask.fresh->from));
        r.lastBar = int(map.barAt(ask.fresh->to - 1));
    }
    }
    if (auto chords = music::parseChords(wishes.chords.toStdString(), r.key)) r.chords = std::move(*chords);
    return ask;
}

MusicScene sceneOf(const MusicWishes& wishes, const ScoreDocument& document, const QList<MusicTake>& takes)
{
    MusicScene scene;
    if (wishes.mode == Mode::New) return scene;
    if (wishes.mode == Mode::Path) {
        scene.ends = {takes[wishes.pathFrom], takes[wishes.pathTo]};
        return scene;
    }
    scene.score = std::make_shared<const Score>(document.score());
    scene.track = document.track();
    scene.selection = document.selection();
    scene.range = document.range();
    return scene;
}

Score MusicAsk::whole(Score made) const
{
    if (path) {
        if (!fresh) return made;
        Score all = *path;
        music::replaceStretch(all, made, fresh->from, fresh->to, open);
        return all;
    }
    if (!base) return made;
    Score all = *base;
    if (melody) {
        // The companions alone; they follow the others.
        for (std::size_t t = 1; t < made.tracks.size(); ++t) all.tracks.push_back(std::move(made.tracks[t]));
        return all;
    }
    for (const auto t : open)
        if (t < made.tracks.size()) all.tracks[t].notes = std::move(made.tracks[t].notes);
    return all;
}

QString MusicAsk::nameOf(int index) const
{
    const auto number = QString::number(wishes.seed + quint64(index));
    if (wishes.mode == Mode::Path)
        return say(QT_TRANSLATE_NOOP("MusicAsk", "Path, step %1 of %2")).arg(index + 1).arg(wishes.takes);
    if (wishes.mode == Mode::New || wishes.mode == Mode::Continue) {
        const auto name = QString::fromStdString(request.key.name());
        const auto blank = name.lastIndexOf(QLatin1Char(' '));
        QString tonic = name.left(blank);
        tonic.replace(QLatin1String(" flat"), QStringLiteral("♭"))
            .replace(QLatin1String(" sharp"), QStringLiteral("♯"));
        const auto key = say(request.key.minor ? QT_TRANSLATE_NOOP("MusicAsk", "%1 minor")
                                               : QT_TRANSLATE_NOOP("MusicAsk", "%1 major"))
                             .arg(tonic);
        return say(wishes.mode == Mode::New ? QT_TRANSLATE_NOOP("MusicAsk", "%1, %2 bars, %3")
                                            : QT_TRANSLATE_NOOP("MusicAsk", "%1, %2 bars more, %3"))
            .arg(key)
            .arg(wishes.bars)
            .arg(number);
    }
    if (melody) return say(QT_TRANSLATE_NOOP("MusicAsk", "Accompaniment, %1")).arg(number);
    return say(wishes.mode == Mode::Variation ? QT_TRANSLATE_NOOP("MusicAsk", "Variation of bars %1–%2, %3")
               : wishes.mode == Mode::Accompany
                   ? QT_TRANSLATE_NOOP("MusicAsk", "Accompaniment of bars %1–%2, %3")
                   : QT_TRANSLATE_NOOP("MusicAsk", "Bars %1–%2, %3"))
        .arg(request.firstBar + 1)
        .arg(request.lastBar + 1)
        .arg(number);
}

MusicWishes withinLimits(MusicWishes wishes)
{
    wishes.beats = std::clamp(wishes.beats, 1, 255);
    wishes.unit = int(std::bit_floor(unsigned(std::clamp(wishes.unit, 1, 128))));
    wishes.bars = std::clamp(wishes.bars, 1, MusicWishes::kMostBars);
    wishes.tempo = std::clamp(wishes.tempo, 10.0, 400.0);
    wishes.density = std::clamp(wishes.density, 0.1, 4.0);
    wishes.temperature = std::clamp(wishes.temperature, 0.1, 2.0);
    wishes.distance = std::clamp(wishes.distance, 0.0, 1.0);
    wishes.takes = std::clamp(wishes.takes, 1, MusicWishes::kMostTakes);
    return wishes;
}

Score emptyScore(const MusicWishes& wishes)
{
    Score score;
    const auto key = keyOf(wishes);
    music::setTempo(score, 0, wishes.tempo);
    score.meters = {{0, wishes.beats, wishes.unit}};
    score.keys = {{0, key.fifths, key.minor}};
    auto roles = engine::rolesOfTexture(wishes.texture.toStdString());
    if (roles.empty())
        for (const auto& role : wishes.roles) roles.push_back(role.toStdString());
    if (roles.empty()) roles = {"part", "part"};
    for (const auto& role : roles) {
        const auto& voice = engine::musicVoice(role);
        score.tracks.push_back({voice.name, voice.program, false, {}, {}, {}});
    }
    return score;
}

} // namespace moyun::bridge
