// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gzip_lines.h"

#include <zlib.h>

#include <array>
#include <memory>
#include <string>

namespace moyun::cli {
namespace {

constexpr std::size_t kLongestLine = std::size_t(16) << 20;

} // namespace

base::Result<void> forEachLine(const std::filesystem::path& file,
                               const std::function<base::Result<void>(std::string_view)>& line)
{
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed))
        return base::Error{base::ErrorCode::NotFound, "There is no file " + file.string() + ".",
                           "Check the name."};
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> in(gzopen(file.c_str(), "rb"), gzclose);
    if (!in)
        return base::Error{base::ErrorCode::Io, file.string() + " cannot be opened.",
                           "Check that you may read it."};
    std::array<char, 65536> buffer;
    std::string rest;
    std::size_t number = 0;
    const auto say = [&](std::string_view text) -> base::Result<void> {
        ++number;
        if (text.empty()) return {};
        auto done = line(text);
        if (done) return {};
        return base::Error{done.error().code,
                           file.string() + ", line " + std::to_string(number) + ": " + done.error().message,
                           done.error().advice};
    };
    for (;;) {
        const int count = gzread(in.get(), buffer.data(), unsigned(buffer.size()));
        if (count < 0)
            return base::Error{base::ErrorCode::Unreadable, file.string() + " is damaged or cut short.",
                               "Get it again."};
        if (count == 0) break;
        rest.append(buffer.data(), std::size_t(count));
        std::size_t from = 0;
        for (auto end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', from)) {
            if (auto done = say(std::string_view(rest).substr(from, end - from)); !done) return done;
            from = end + 1;
        }
        rest.erase(0, from);
        if (rest.size() > kLongestLine)
            return base::Error{base::ErrorCode::Unreadable, file.string() + " has a line without an end.",
                               "Give one poem a line."};
    }
    // A gzip stream that stops early reads as a short file, and says so only now.
    int status = Z_OK;
    gzerror(in.get(), &status);
    if (status != Z_OK && status != Z_STREAM_END)
        return base::Error{base::ErrorCode::Unreadable, file.string() + " is damaged or cut short.",
                           "Get it again."};
    return say(rest);
}

} // namespace moyun::cli
