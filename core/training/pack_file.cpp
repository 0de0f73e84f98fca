// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pack_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;

constexpr char kMagic[8] = {'M', 'O', 'Y', 'U', 'N', 'P', 'K', '1'};
constexpr std::size_t kEntryBytes = 24;
constexpr std::uint64_t kMaxEntries = 10'000'000;
constexpr std::uint32_t kMaxSide = 16384;

Error broken(const std::filesystem::path& file, const std::string& why)
{
    return {ErrorCode::Unreadable, "The training pack " + file.string() + " is damaged: " + why + ".",
            "Make it again with `moyun data pack`."};
}

} // namespace

base::Result<std::shared_ptr<const PackFile>> PackFile::open(const std::filesystem::path& file)
{
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return Error{ErrorCode::NotFound,
                     "The training pack " + file.string() + " cannot be opened: " + std::strerror(errno) +
                         ".",
                     "Make one with `moyun data pack`."};
    struct stat status
    {};
    ::fstat(fd, &status);
    std::shared_ptr<PackFile> pack(new PackFile);
    pack->m_size = static_cast<std::size_t>(status.st_size);
    void* mapped =
        pack->m_size >= 16 ? ::mmap(nullptr, pack->m_size, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
    ::close(fd);
    if (mapped == MAP_FAILED) return broken(file, "it is too short");
    pack->m_data = static_cast<const std::uint8_t*>(mapped);

    std::uint64_t count = 0;
    std::memcpy(&count, pack->m_data + 8, 8);
    if (std::memcmp(pack->m_data, kMagic, 8) != 0) return broken(file, "it does not begin with MOYUNPK1");
    if (count > kMaxEntries || 16 + count * kEntryBytes > pack->m_size)
        return broken(file, "its index is cut short");
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto* at = pack->m_data + 16 + i * kEntryBytes;
        std::uint32_t fields[4];
        PackEntry entry;
        std::memcpy(fields, at, 16);
        std::memcpy(&entry.offset, at + 16, 8);
        entry.width = fields[2];
        entry.height = fields[3];
        if (fields[0] > 1 || fields[1] > 1 || entry.width == 0 || entry.height == 0 ||
            entry.width > kMaxSide || entry.height > kMaxSide)
            return broken(file, "entry " + std::to_string(i) + " makes no sense");
        entry.kind = static_cast<PackKind>(fields[0]);
        entry.split = static_cast<PackSplit>(fields[1]);
        const std::uint64_t bytes = std::uint64_t(entry.width) * entry.height * 3;
        if (entry.offset > pack->m_size || bytes > pack->m_size - entry.offset)
            return broken(file, "picture " + std::to_string(i) + " lies outside it");
        pack->m_entries.push_back(entry);
    }
    return std::shared_ptr<const PackFile>(std::move(pack));
}

PackFile::~PackFile()
{
    if (m_data) ::munmap(const_cast<std::uint8_t*>(m_data), m_size);
}

std::vector<std::size_t> PackFile::select(PackKind kind, PackSplit split) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].kind == kind && m_entries[i].split == split) found.push_back(i);
    return found;
}

struct PackWriter::State
{
    std::filesystem::path target, temporary;
    std::ofstream stream;
    std::vector<PackEntry> entries;
    std::size_t announced = 0;
    std::uint64_t next = 0;
    bool finished = false;
};

PackWriter::PackWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}

PackWriter::~PackWriter()
{
    if (m_state->finished) return;
    m_state->stream.close();
    std::error_code ignored;
    std::filesystem::remove(m_state->temporary, ignored);
}

base::Result<std::unique_ptr<PackWriter>> PackWriter::create(const std::filesystem::path& file,
                                                             std::size_t pictures)
{
    auto state = std::make_unique<State>();
    state->target = file;
    state->temporary = file.string() + ".part";
    state->announced = pictures;
    state->next = 16 + pictures * kEntryBytes;
    state->stream.open(state->temporary, std::ios::binary | std::ios::trunc);
    state->stream.seekp(static_cast<std::streamoff>(state->next));
    if (!state->stream)
        return Error{ErrorCode::Io,
                     "The training pack " + file.string() + " cannot be written: " + std::strerror(errno) +
                         ".",
                     "Choose a folder that exists and may be written."};
    return std::unique_ptr<PackWriter>(new PackWriter(std::move(state)));
}

base::Result<void> PackWriter::add(const base::ImageBuffer& picture, PackKind kind, PackSplit split)
{
    auto& s = *m_state;
    if (picture.channels() != 3 || s.entries.size() >= s.announced)
        return Error{ErrorCode::InvalidArgument, "A pack takes RGB pictures, and no more than announced.",
                     ""};
    s.stream.write(reinterpret_cast<const char*>(picture.data()),
                   static_cast<std::streamsize>(picture.sizeBytes()));
    if (!s.stream)
        return Error{ErrorCode::Io,
                     "Writing " + s.temporary.string() + " failed: " + std::strerror(errno) + ".",
                     "Free some disk space and try again."};
    s.entries.push_back(
        {kind, split, std::uint32_t(picture.width()), std::uint32_t(picture.height()), s.next});
    s.next += picture.sizeBytes();
    return {};
}

base::Result<void> PackWriter::finish()
{
    auto& s = *m_state;
    s.stream.seekp(0);
    s.stream.write(kMagic, 8);
    const std::uint64_t count = s.entries.size();
    s.stream.write(reinterpret_cast<const char*>(&count), 8);
    for (const auto& entry : s.entries) {
        const std::uint32_t fields[4] = {std::uint32_t(entry.kind), std::uint32_t(entry.split), entry.width,
                                         entry.height};
        s.stream.write(reinterpret_cast<const char*>(fields), 16);
        s.stream.write(reinterpret_cast<const char*>(&entry.offset), 8);
    }
    s.stream.close();
    std::error_code error;
    if (s.stream.fail())
        error = std::make_error_code(std::errc::io_error);
    else
        std::filesystem::rename(s.temporary, s.target, error);
    if (error)
        return Error{ErrorCode::Io,
                     "The training pack " + s.target.string() +
                         " could not be completed: " + error.message() + ".",
                     "Free some disk space and try again."};
    s.finished = true;
    return {};
}

} // namespace moyun::training
