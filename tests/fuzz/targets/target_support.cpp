// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets/target_support.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sanitizer/allocator_interface.h>
#include <sys/mman.h>
#include <unistd.h>

namespace moyun::fuzz {
namespace {

std::atomic<std::size_t> g_held{0}, g_peak{0};

void taken(const volatile void*, std::size_t bytes)
{
    const std::size_t held = g_held += bytes;
    std::size_t peak = g_peak;
    while (held > peak && !g_peak.compare_exchange_weak(peak, held)) {
    }
}

void released(const volatile void* memory)
{
    if (memory) g_held -= __sanitizer_get_allocated_size(const_cast<const void*>(memory));
}

[[noreturn]] void fail(std::string_view claim)
{
    std::fprintf(stderr, "the target's claim does not hold: %.*s\n", int(claim.size()), claim.data());
    std::abort();
}

// Length of the UTF-8 sequence at the start; 0: none.
std::size_t sequence(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || length > text.size() || first > 0xF4) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80) return 0;
    if (length == 3 && ((first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F))) return 0;
    if (length == 4 && ((first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) > 0x8F))) return 0;
    return length;
}

} // namespace

bool isOneOf(unsigned count, Bytes bytes)
{
    std::uint32_t hash = 2166136261u;
    for (const std::uint8_t byte : bytes) hash = (hash ^ byte) * 16777619u;
    return (hash >> 8) % count == 0;
}

void require(bool holds, std::string_view claim)
{
    if (!holds) fail(claim);
}

void requireForPeople(const base::Error& error)
{
    require(!error.message.empty(), "an error says what is wrong");
    if (error.code == base::ErrorCode::Internal) fail("no internal error: " + error.message);
    std::string_view left = error.message;
    while (!left.empty()) {
        const std::size_t length = sequence(left);
        const auto first = static_cast<unsigned char>(left[0]);
        if (length == 0 || first < 0x20 || first == 0x7F) fail("a message can be shown: " + error.message);
        left.remove_prefix(length);
    }
}

MemoryClaim::MemoryClaim(std::size_t most) : m_most(most)
{
    static const bool counting = __sanitizer_install_malloc_and_free_hooks(taken, released) > 0;
    require(counting, "memory can be counted");
    m_before = g_held;
    g_peak = m_before;
}

MemoryClaim::~MemoryClaim()
{
    // What was taken before counting began and is given back meanwhile makes the difference negative.
    const auto more = static_cast<std::ptrdiff_t>(g_peak - m_before);
    if (more > 0 && std::size_t(more) > m_most)
        fail("it takes at most " + std::to_string(m_most) + " bytes of memory, not " + std::to_string(more));
}

MemoryFile::MemoryFile(Bytes bytes) : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC))
{
    require(m_descriptor >= 0, "a file in memory can be made");
    while (!bytes.empty()) {
        const auto written = ::write(m_descriptor, bytes.data(), bytes.size());
        require(written > 0, "a file in memory can be written");
        bytes = bytes.subspan(std::size_t(written));
    }
}

MemoryFile::~MemoryFile()
{
    ::close(m_descriptor);
}

std::filesystem::path MemoryFile::path() const
{
    return "/proc/self/fd/" + std::to_string(m_descriptor);
}

const std::filesystem::path& scratchFolder()
{
    struct Folder
    {
        Folder()
        {
            const char* wished = std::getenv("MOYUN_FUZZ_FOLDER");
            const std::filesystem::path parent = wished ? wished
                                                 : ::access("/dev/shm", W_OK) == 0
                                                     ? "/dev/shm"
                                                     : std::filesystem::temp_directory_path();
            path = parent / ("moyun-fuzz." + std::to_string(::getpid()));
            std::filesystem::create_directories(path);
        }
        ~Folder()
        {
            std::error_code ignored;
            std::filesystem::remove_all(path, ignored);
        }
        std::filesystem::path path;
    };
    static const Folder folder;
    return folder.path;
}

void putFile(const std::filesystem::path& file, Bytes bytes)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    require(descriptor >= 0, "a file can be made");
    const auto written = ::write(descriptor, bytes.data(), bytes.size());
    require(written == ssize_t(bytes.size()), "a file can be written");
    ::close(descriptor);
}

} // namespace moyun::fuzz
