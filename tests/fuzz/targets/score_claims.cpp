// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets/score_claims.h"

#include "core/music/lyrics.h"
#include "core/music/midi_reader.h"
#include "core/music/midi_writer.h"
#include "core/music/musicxml_reader.h"
#include "core/music/musicxml_writer.h"
#include "core/music/mxl_file.h"
#include "fuzz/targets/target_support.h"

#include <string>

namespace moyun::fuzz {
namespace {

// Places far away make many bars, and many bars much text.
constexpr music::Tick kMostQuartersWritten = 80;
constexpr std::size_t kMostNotesWritten = 300;

void requireValid(const base::Result<music::ReadScore>& read, const char* what)
{
    require(read.ok(), std::string(what) + " is read again" + (read ? "" : ": " + read.error().text()));
    const auto fine = music::validate(read->score);
    require(fine.ok(), std::string(what) + " is valid" + (fine ? "" : ": " + fine.error().text()));
}

void requireMidi(const music::Score& score)
{
    const auto bytes = music::writeMidi(score);
    const auto again = music::readMidi(bytes);
    requireValid(again, "a written MIDI file");
    require(again->score.noteCount() <= score.noteCount(), "a MIDI file has no more notes than its score");
}

void requireMusicXml(const music::Score& score)
{
    const auto text = music::writeMusicXml(score);
    require(text.ok(), "a valid score can be written as MusicXML");
    const auto packed = music::mxlAround(*text);
    require(packed.ok(), "a document can be packed");
    const auto again = music::readMusicXml(*packed);
    requireValid(again, "written MusicXML");
    require(again->score.noteCount() == score.noteCount(), "MusicXML keeps the number of notes");
}

} // namespace

void requireScore(const base::Result<music::ReadScore>& read, bool written)
{
    if (!read) return requireForPeople(read.error());
    requireValid(read, "what was read");
    const music::Score& score = read->score;
    for (const music::Track& track : score.tracks) {
        const auto laid = music::layLyrics(track, {"la-", "li", "lu"}, 0);
        require(laid.sung + laid.left == 3, "every syllable is sung or left");
    }
    if (!written || score.noteCount() > kMostNotesWritten) return;
    requireMidi(score);
    if (score.end() <= kMostQuartersWritten * score.ticksPerQuarter) requireMusicXml(score);
}

} // namespace moyun::fuzz
