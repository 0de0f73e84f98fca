// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include <unistd.h>

// Where tests find and put their files. Every function may be called from any thread.
namespace moyun::test {

// Root of the source tree, absolute. The environment variable MOYUN_SOURCE_DIR wins over the compiled-in
// path, so that a moved build still works.
inline std::filesystem::path sourceDir()
{
    if (const char* fromEnvironment = std::getenv("MOYUN_SOURCE_DIR"); fromEnvironment && *fromEnvironment) {
        return fromEnvironment;
    }
    return MOYUN_SOURCE_DIR;
}

// Root of the build tree, absolute.
inline std::filesystem::path buildDir()
{
    return MOYUN_BUILD_DIR;
}

// A path below the data folder, which lies beside the checkout (../shared/data) and may be missing: see
// MOYUN_REQUIRE_DATA. The environment variable MOYUN_DATA_DIR names another place.
inline std::filesystem::path dataPath(std::string_view relative = {})
{
    std::filesystem::path root;
    if (const char* fromEnvironment = std::getenv("MOYUN_DATA_DIR"); fromEnvironment && *fromEnvironment) {
        root = fromEnvironment;
    } else {
        root = sourceDir().parent_path() / "shared" / "data";
    }
    return relative.empty() ? root : root / relative;
}

// An empty folder of its own for one test, removed with everything in it when the object goes.
class TempDir
{
public:
    TempDir()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "moyun-test-XXXXXX").string();
        if (const char* made = ::mkdtemp(pattern.data())) {
            m_path = made;
        }
    }
    ~TempDir()
    {
        std::error_code ignored;
        if (!m_path.empty()) {
            std::filesystem::remove_all(m_path, ignored);
        }
    }
    TempDir(const TempDir&) = delete;
    TempDir& operator=(const TempDir&) = delete;

    // The folder; empty when it could not be made, which a test should assert against.
    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

} // namespace moyun::test

// Skips the current test, saying why, where the data folder or the part of it that the test reads is absent.
#define MOYUN_REQUIRE_DATA(relative)                                                                         \
    do {                                                                                                     \
        if (!std::filesystem::exists(::moyun::test::dataPath(relative))) {                                   \
            GTEST_SKIP() << "needs " << ::moyun::test::dataPath(relative).string()                           \
                         << ", which is not on this machine";                                                \
        }                                                                                                    \
    } while (false)
