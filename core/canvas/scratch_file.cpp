// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/scratch_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace moyun::canvas {
namespace {

std::uint64_t rounded(std::uint64_t size)
{
    return (size + ScratchFile::kGrain - 1) / ScratchFile::kGrain * ScratchFile::kGrain;
}

base::Error refused(const std::filesystem::path& folder, int error, bool writing)
{
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return {base::ErrorCode::Io,
            std::string("The scratch file in ") + folder.string() + " could not be " +
                (writing ? "written: " : "read: ") + std::strerror(error) + ".",
            full ? "Free some disk space." : "Look whether the folder can be written to."};
}

} // namespace

ScratchFile::ScratchFile(std::filesystem::path folder, std::uint64_t limit)
    : m_folder(std::move(folder)), m_limit(limit)
{}

ScratchFile::~ScratchFile()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

base::Result<void> ScratchFile::open()
{
    if (m_descriptor >= 0) return {};
    std::error_code ignored;
    std::filesystem::create_directories(m_folder, ignored);
    m_descriptor = ::open(m_folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (m_descriptor < 0) { // not every file system has files without names
        std::string name = (m_folder / "moyun-undo-XXXXXX").string();
        m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        if (m_descriptor >= 0) ::unlink(name.c_str());
    }
    if (m_descriptor < 0) return refused(m_folder, errno, true);
    return {};
}

bool ScratchFile::take(std::uint64_t size, std::uint64_t& offset)
{
    const auto fitting = m_freeBySize.lower_bound({size, 0});
    if (fitting != m_freeBySize.end()) {
        const auto [freeSize, freeOffset] = *fitting;
        m_freeBySize.erase(fitting);
        m_free.erase(freeOffset);
        if (freeSize > size) {
            m_free.emplace(freeOffset + size, freeSize - size);
            m_freeBySize.emplace(freeSize - size, freeOffset + size);
        }
        offset = freeOffset;
        return true;
    }
    if (m_end > m_limit || size > m_limit - m_end) return false;
    offset = m_end;
    m_end += size;
    return true;
}

void ScratchFile::addFree(std::uint64_t offset, std::uint64_t size)
{
    auto after = m_free.lower_bound(offset);
    if (after != m_free.end() && after->first == offset + size) {
        size += after->second;
        m_freeBySize.erase({after->second, after->first});
        after = m_free.erase(after);
    }
    if (after != m_free.begin()) {
        const auto before = std::prev(after);
        if (before->first + before->second == offset) {
            offset = before->first;
            size += before->second;
            m_freeBySize.erase({before->second, before->first});
            m_free.erase(before);
        }
    }
    if (offset + size == m_end) { // the file becomes shorter
        m_end = offset;
        if (m_descriptor >= 0 && m_end == 0) (void)!::ftruncate(m_descriptor, 0);
        return;
    }
    m_free.emplace(offset, size);
    m_freeBySize.emplace(size, offset);
}

base::Result<ScratchFile::Block> ScratchFile::reserve(std::size_t bytes)
{
    if (const auto opened = open(); !opened) return opened.error();
    Block block;
    block.size = static_cast<std::uint32_t>(bytes);
    const std::uint64_t size = rounded(bytes);
    if (!take(size, block.offset))
        return base::Error{base::ErrorCode::TooLarge,
                           "The scratch file in " + m_folder.string() + " has reached its limit of " +
                               std::to_string(m_limit >> 20) + " MiB.",
                           {}};
    m_used += size;
    return block;
}

base::Result<void> ScratchFile::write(const Block& block, const std::uint8_t* bytes) const
{
    for (std::size_t done = 0; done < block.size;) {
        const ssize_t wrote =
            ::pwrite(m_descriptor, bytes + done, block.size - done, static_cast<off_t>(block.offset + done));
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote <= 0) return refused(m_folder, wrote < 0 ? errno : ENOSPC, true);
        done += static_cast<std::size_t>(wrote);
    }
    return {};
}

base::Result<void> ScratchFile::read(const Block& block, std::uint8_t* into) const
{
    for (std::size_t done = 0; done < block.size;) {
        const ssize_t got =
            ::pread(m_descriptor, into + done, block.size - done, static_cast<off_t>(block.offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return refused(m_folder, got < 0 ? errno : EIO, false);
        done += static_cast<std::size_t>(got);
    }
    return {};
}

void ScratchFile::give(const Block& block)
{
    const std::uint64_t size = rounded(block.size);
    m_used -= size;
    addFree(block.offset, size);
}

} // namespace moyun::canvas
