// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace moyun::base {

// The path of another file in the folder of `target`: its name with `ending` behind it, cut between
// characters where that would be longer than names may be. Any thread.
std::string nameBeside(const std::filesystem::path& target, const std::string& ending);

// A new file beside its target that takes the target's place when all of it is written: the target is either
// what it was or all of the new. For what is written piece by piece; writeFileAtomically() for what is at
// hand. A target that is a device is written to directly. Any thread, one at a time; blocks on the disk.
class StagedFile
{
public:
    // `temporary`: the name of the new file, in the same folder, which nothing has yet; where it is not given
    // one is found.
    static Result<StagedFile> create(const std::filesystem::path& target, const std::string& temporary = {});
    ~StagedFile(); // without commit() nothing is left
    StagedFile(StagedFile&& other) noexcept;
    StagedFile& operator=(StagedFile&&) = delete;

    int descriptor() const { return m_descriptor; } // open for reading and writing
    // Of the new file, for libraries that write by name; empty where the target itself is open.
    const std::string& path() const { return m_temporary; }
    // Flushes and puts it in place. Errors: disk full and the like.
    Result<void> commit();
    // Why writing to `target` failed and what to do, of a number of errno.
    static Error failure(const std::filesystem::path& target, int error);

private:
    StagedFile(std::filesystem::path target, std::string temporary, int descriptor, unsigned mode);
    std::filesystem::path m_target;
    std::string m_temporary; // empty: the target itself is open
    int m_descriptor = -1;
    unsigned m_mode = 0; // permissions of the file that is replaced; 0: there is none
};

} // namespace moyun::base
