// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace moyun::project {

// A lock that lasts as long as this object or its process: the kernel lets go of it when the process ends,
// however that comes. Beside that it names its holder (process, boot of the machine, start of the process),
// so that file systems without locks are covered and an old file is known to be nobody's: numbers of
// processes come again.
class LockFile
{
public:
    // `what` is told where somebody has it: "The project \"a.moyun\" is open in another window". Failure:
    // Busy, Io. Makes the folder. Waits a tenth of a second at most.
    static LockFile acquire(const std::filesystem::path& file, const std::string& what);
    // Whether a living process holds it.
    static bool isHeld(const std::filesystem::path& file);

    ~LockFile(); // the file goes
    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;

private:
    LockFile(std::filesystem::path file, int descriptor) : m_file(std::move(file)), m_descriptor(descriptor)
    {}
    void release();

    std::filesystem::path m_file;
    int m_descriptor = -1;
};

} // namespace moyun::project
