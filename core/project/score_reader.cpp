// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/score_reader.h"

#include "core/project/row_keys.h"
#include "core/project/score_codec.h"
#include "core/project/sealed.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace moyun::project {
namespace {

// Unpacked: the most notes that a score may have fit into the first. A few kilobytes can unpack to any size,
// and lists of short texts take twenty times their bytes.
constexpr std::size_t kAlwaysFine = std::size_t(16) << 20, kMostScoreBytes = std::size_t(128) << 20,
                      kMostRatio = 300;

// A sentence for people, without its full stop.
std::string reasonOf(const base::Result<void>& refused)
{
    std::string reason = refused.error().message;
    if (reason.ends_with('.')) reason.pop_back();
    return reason;
}

class ScoreReader
{
public:
    explicit ScoreReader(const Reading& reading)
        : m_reading(reading),
          m_left(std::min<std::uint64_t>(kMostScoreBytes, kAlwaysFine + kMostRatio * reading.fileBytes))
    {}

    std::shared_ptr<const music::Score> read()
    {
        m_reading.part("score", [&] { readWhole(); });
        if (!m_there && !m_reading.damage) return {};
        eachRow(m_reading,
                {"tracks of the score", "The track of the score", "tracks", "place", "place, data"},
                [&](const Statement& row) { readOne(row); });
        if (!m_there && m_score->tracks.empty()) return {};
        if (!m_reading.damage) {
            if (const auto valid = music::validate(*m_score); !valid)
                m_reading.refuse("The score cannot be: " + reasonOf(valid));
        } else {
            keepWhatCanBe();
        }
        return m_score;
    }

private:
    void readWhole()
    {
        Statement row = m_reading.database.prepare("SELECT data FROM score WHERE id = 1");
        if (!row.step()) {
            if (m_reading.database.number("SELECT EXISTS(SELECT 1 FROM tracks)") != 0)
                m_reading.refuse("The tempo, meters and chords of the score are missing");
            return;
        }
        m_there = true;
        const auto bytes = unpack(1, row.blob(0));
        if (!bytes || !readFrame(*bytes, *m_score)) {
            m_reading.refuse("The tempo, meters and chords of the score are damaged");
            *m_score = {};
        }
    }

    void readOne(const Statement& row)
    {
        const std::int64_t place = row.integer(0);
        if (place < 0 || place >= std::int64_t(music::kMostTracks))
            return m_reading.refuse("A track of the score has a number out of range");
        if (m_score->tracks.size() >= music::kMostTracks || m_score->noteCount() > music::kMostNotes)
            return m_reading.refuse("The score has more tracks or notes than it may");
        const auto bytes = unpack(place, row.blob(1));
        music::Track track;
        if (bytes && readTrack(*bytes, track))
            m_score->tracks.push_back(std::move(track));
        else
            m_reading.refuse("Track " + std::to_string(place + 1) + " of the score is damaged");
    }

    std::optional<Bytes> unpack(std::int64_t key, std::span<const std::uint8_t> packed)
    {
        auto bytes = unpacked(key, packed, m_left);
        if (bytes) m_left -= bytes->size();
        return bytes;
    }

    // What is sealed and still cannot be goes by itself: first what belongs to the whole, then each track.
    void keepWhatCanBe()
    {
        if (music::validate(*m_score)) return;
        std::vector<music::Track> tracks = std::exchange(m_score->tracks, {});
        if (const auto valid = music::validate(*m_score); !valid) {
            m_reading.refuse("The tempo, meters and chords of the score cannot be: " + reasonOf(valid));
            *m_score = {};
        }
        std::vector<music::Track> kept;
        std::size_t notes = 0;
        for (music::Track& track : tracks) {
            notes += track.notes.size();
            if (notes > music::kMostNotes) {
                m_reading.refuse("The score has more tracks or notes than it may");
                break;
            }
            m_score->tracks.assign(1, std::move(track));
            if (const auto valid = music::validate(*m_score); valid)
                kept.push_back(std::move(m_score->tracks[0]));
            else
                m_reading.refuse("A track of the score cannot be: " + reasonOf(valid));
        }
        m_score->tracks = std::move(kept);
    }

    const Reading& m_reading;
    std::shared_ptr<music::Score> m_score = std::make_shared<music::Score>();
    std::size_t m_left;
    bool m_there = false;
};

} // namespace

std::shared_ptr<const music::Score> readScore(const Reading& reading)
{
    return ScoreReader(reading).read();
}

} // namespace moyun::project
