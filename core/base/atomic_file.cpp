// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/staged_file.h"

#include <cerrno>
#include <unistd.h>

namespace moyun::base {
namespace {

// Writes everything, going on after short writes; 0 or errno.
int writeAll(int fd, std::span<const std::uint8_t> content)
{
    while (!content.empty()) {
        const auto written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return written < 0 ? errno : ENOSPC;
        content = content.subspan(std::size_t(written));
    }
    return 0;
}

} // namespace

Result<void> writeFileAtomically(const std::filesystem::path& target, std::span<const std::uint8_t> content)
{
    auto file = StagedFile::create(target);
    if (!file) return file.error();
    if (const int error = writeAll(file->descriptor(), content)) return StagedFile::failure(target, error);
    return file->commit();
}

} // namespace moyun::base
