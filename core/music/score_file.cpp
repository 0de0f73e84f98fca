// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/score_file.h"

#include "core/base/atomic_file.h"
#include "core/music/midi_reader.h"
#include "core/music/midi_writer.h"

#include <fstream>

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

} // namespace

base::Result<ReadScore> readScoreFile(const std::filesystem::path& file)
{
    const auto bytes = bytesOf(file);
    if (!bytes) return bytes.error();
    auto read = readMidi(*bytes);
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
    if (ending != ".mid" && ending != ".midi")
        return Error{ErrorCode::InvalidArgument, "A score cannot be written to " + file.string() + ".",
                     "Let the name end in .mid."};
    if (auto fine = validate(score); !fine) return fine;
    return base::writeFileAtomically(file, writeMidi(score));
}

} // namespace moyun::music
