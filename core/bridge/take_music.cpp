// SPDX-License-Identifier: GPL-3.0-or-later
// Takes of music: scores without loss, with what they were made for.
#include "core/bridge/music_settings.h"
#include "core/bridge/take_parts.h"
#include "core/project/byte_stream.h"
#include "core/project/score_codec.h"

#include <QJsonArray>

namespace moyun::bridge {

namespace {

constexpr std::uint64_t kForm = 1; // of the bytes
constexpr std::size_t kMostTracks = 1000;
using ScoreRef = std::shared_ptr<const music::Score>;

void writeText(project::ByteWriter& out, const project::Bytes& bytes)
{
    out.text({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

// A score that was written before is a number; 0 is none.
class ScoreWriter
{
public:
    explicit ScoreWriter(project::ByteWriter& out) : m_out(out) {}
    void put(const ScoreRef& score)
    {
        if (!score) return m_out.number(0);
        for (std::size_t i = 0; i < m_known.size(); ++i)
            if (m_known[i] == score || *m_known[i] == *score) return m_out.number(i + 1);
        m_known.push_back(score);
        m_out.number(m_known.size());
        writeText(m_out, project::frameBytes(*score));
        m_out.number(score->tracks.size());
        for (const auto& track : score->tracks) writeText(m_out, project::trackBytes(track));
    }

private:
    project::ByteWriter& m_out;
    std::vector<ScoreRef> m_known;
};

class ScoreReader
{
public:
    explicit ScoreReader(project::ByteReader& in) : m_in(in) {}
    // False where it is none; null is one.
    bool get(ScoreRef& score)
    {
        const auto number = m_in.number();
        if (!m_in.ok() || number > m_known.size() + 1) return false;
        if (number == 0) return true;
        if (number <= m_known.size()) {
            score = m_known[number - 1];
            return true;
        }
        auto read = std::make_shared<music::Score>();
        if (!project::readFrame(bytes(), *read)) return false;
        const std::size_t tracks = m_in.count(1);
        if (tracks > kMostTracks) return false;
        for (std::size_t t = 0; t < tracks; ++t)
            if (!project::readTrack(bytes(), read->tracks.emplace_back())) return false;
        if (!m_in.ok() || !music::validate(*read)) return false;
        score = std::move(read);
        m_known.push_back(score);
        return true;
    }

private:
    std::span<const std::uint8_t> bytes()
    {
        m_text = m_in.text();
        return {reinterpret_cast<const std::uint8_t*>(m_text.data()), m_text.size()};
    }
    project::ByteReader& m_in;
    std::string m_text;
    std::vector<ScoreRef> m_known;
};

void writeRange(project::ByteWriter& out, const std::optional<ScoreDocument::Range>& range)
{
    out.number(range ? 1 : 0);
    if (!range) return;
    out.signedNumber(range->from);
    out.signedNumber(range->to);
}

bool readRange(project::ByteReader& in, std::optional<ScoreDocument::Range>& range)
{
    if (in.number() == 0) return in.ok();
    ScoreDocument::Range read{music::Tick(in.signedNumber()), music::Tick(in.signedNumber())};
    if (!in.ok() || read.from < 0 || read.to <= read.from) return false;
    range = read;
    return true;
}

template <class List> void writePlaces(project::ByteWriter& out, const List& places)
{
    out.number(places.size());
    for (const std::size_t place : places) out.number(place);
}

bool readPlaces(project::ByteReader& in, std::vector<std::size_t>& places)
{
    places.resize(in.count(1));
    for (std::size_t& place : places) place = in.number();
    return in.ok();
}

void writeTake(project::ByteWriter& out, ScoreWriter& scores, const MusicTake& take)
{
    scores.put(take.score);
    scores.put(take.base);
    writeRange(out, take.fresh);
    writePlaces(out, take.open);
}

bool readTake(project::ByteReader& in, ScoreReader& scores, MusicTake& take)
{
    if (!scores.get(take.score) || !scores.get(take.base) || !readRange(in, take.fresh) ||
        !readPlaces(in, take.open) || !take.score)
        return false;
    // What is put into a score comes from these tracks.
    for (const std::size_t track : take.open)
        if (track >= take.score->tracks.size()) return false;
    return !take.fresh || take.base;
}

} // namespace

QJsonObject musicRequest(const MusicTake& take)
{
    QVariantMap wishes = mapOf(take.wishes);
    wishes.remove(QStringLiteral("seed"));
    QJsonObject request = QJsonObject::fromVariantMap(wishes);
    QJsonArray tracks;
    for (const int track : take.wishes.tracks) tracks.append(track);
    request.insert(QStringLiteral("tracks"), tracks);
    return request;
}

project::Bytes musicResult(const MusicTake& take, const MusicScene& scene)
{
    project::ByteWriter out;
    ScoreWriter scores(out);
    out.number(kForm);
    writeTake(out, scores, take);
    scores.put(scene.score);
    out.number(std::uint64_t(std::max(0, scene.track)));
    writePlaces(out, scene.selection);
    writeRange(out, scene.range);
    out.number(std::uint64_t(scene.ends.size()));
    for (const MusicTake& end : scene.ends) writeTake(out, scores, end);
    return out.bytes();
}

bool readMusic(const QJsonObject& request, const project::Bytes& result, TakeContent& content)
{
    MusicWishes& wishes = content.music.wishes;
    wishes = wishesOf(request.toVariantMap());
    for (const QJsonValue& track : request.value(QLatin1String("tracks")).toArray())
        if (track.toInt(-1) >= 0) wishes.tracks.append(track.toInt());
    project::ByteReader in(result);
    ScoreReader scores(in);
    MusicScene& scene = content.scene;
    if (in.number() != kForm || !readTake(in, scores, content.music) || !scores.get(scene.score))
        return false;
    scene.track = int(std::min<std::uint64_t>(in.number(), kMostTracks));
    if (!readPlaces(in, scene.selection) || !readRange(in, scene.range)) return false;
    const auto ends = in.number();
    if (ends != 0 && ends != 2) return false;
    for (std::uint64_t i = 0; i < ends; ++i)
        if (!readTake(in, scores, scene.ends.emplace_back())) return false;
    if (!in.atEnd()) return false;
    // The place of the score that it was about has to be there.
    const std::size_t tracks = scene.score ? scene.score->tracks.size() : 0;
    scene.track = std::max(0, std::min(scene.track, int(tracks) - 1));
    const std::size_t notes = tracks > 0 ? scene.score->tracks[std::size_t(scene.track)].notes.size() : 0;
    std::erase_if(scene.selection, [notes](std::size_t place) { return place >= notes; });
    wishes.tracks.removeIf([tracks](int track) { return std::size_t(track) >= tracks; });
    return true;
}

} // namespace moyun::bridge
