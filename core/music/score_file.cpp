// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/score_file.h"

#include "core/base/atomic_file.h"
#include "core/music/midi_reader.h"
#include "core/music/midi_writer.h"
#include "core/music/musicxml_reader.h"
#include "core/music/musicxml_writer.h"
#include "core/music/mxl_file.h"

#include <algorithm>
#include <fstream>
#include <string_view>

namespace moyun::music {
namespace {

using base::Error;
using base::ErrorCode;

constexpr std::uint64_t kMostBytes = std::uint64_t(64) << 20;

base::Result<std::vector<std::uint8_t>> bytesOf(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed)
        return Error{ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the name."};
    if (size > kMostBytes)
        return Error{ErrorCode::TooLarge, file.string() + " is larger than 64 MiB.",
                     "Choose a smaller file."};
    std::vector<std::uint8_t> bytes(size);
    std::ifstream in(file, std::ios::binary);
    if (!in.read(reinterpret_cast<char*>(bytes.data()), std::streamsize(size)) && size > 0)
        return Error{ErrorCode::Io, file.string() + " cannot be read.", "Check its permissions."};
    return bytes;
}

std::string lower(std::string text)
{
    for (auto& c : text) c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return text;
}

// Text that begins as XML does, in any of the encodings that MusicXML comes in.
bool looksLikeXml(const std::vector<std::uint8_t>& bytes)
{
    for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 64); ++i) {
        const auto b = bytes[i];
        if (b == '<') return true;
        const bool markOrBlank = b == 0 || b == 0xef || b == 0xbb || b == 0xbf || b == 0xfe || b == 0xff ||
                                 b == ' ' || b == '\t' || b == '\r' || b == '\n';
        if (!markOrBlank) return false;
    }
    return false;
}

base::Result<ReadScore> readScore(const std::vector<std::uint8_t>& bytes)
{
    if (isZip(bytes) || looksLikeXml(bytes)) return readMusicXml(bytes);
    const auto begins = [&](std::string_view text) {
        return bytes.size() >= text.size() && std::equal(text.begin(), text.end(), bytes.begin());
    };
    if (begins("MThd") || begins("RIFF")) return readMidi(bytes);
    return Error{ErrorCode::Unreadable, "this is neither a MIDI file nor MusicXML.",
                 "Choose a .mid, .musicxml, .xml or .mxl file."};
}

} // namespace

base::Result<ReadScore> readScoreFile(const std::filesystem::path& file)
{
    const auto bytes = bytesOf(file);
    if (!bytes) return bytes.error();
    auto read = readScore(*bytes);
    if (!read) {
        auto error = read.error();
        error.message = file.string() + ": " + error.message;
        return error;
    }
    return read;
}

base::Result<void> writeScoreFile(const Score& score, const std::filesystem::path& file)
{
    const auto ending = lower(file.extension().string());
    const bool midi = ending == ".mid" || ending == ".midi", packed = ending == ".mxl";
    if (!midi && !packed && ending != ".musicxml" && ending != ".xml")
        return Error{ErrorCode::InvalidArgument, "A score cannot be written to " + file.string() + ".",
                     "Let the name end in .mid, .musicxml, .xml or .mxl."};
    if (auto fine = validate(score); !fine) return fine;
    if (midi) return base::writeFileAtomically(file, writeMidi(score));
    const auto document = writeMusicXml(score);
    if (!document) return document.error();
    if (packed) {
        const auto bytes = mxlAround(*document);
        if (!bytes) return bytes.error();
        return base::writeFileAtomically(file, *bytes);
    }
    return base::writeFileAtomically(
        file, {reinterpret_cast<const std::uint8_t*>(document->data()), document->size()});
}

} // namespace moyun::music
