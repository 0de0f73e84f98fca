// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/temporary_folder.h"

#include "core/base/shown.h"
#include "core/project/database.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace moyun::project {
namespace {

[[noreturn]] void failWith(const std::string& folder, const std::string& reason)
{
    throw Failure({base::ErrorCode::Io,
                   "The folder for temporary files, \"" + base::shown(folder, 300) +
                       "\", cannot be used: " + reason + ".",
                   "Make it, or name another folder in the environment variable TMPDIR."});
}

} // namespace

TemporaryFolder::TemporaryFolder()
{
    const char* named = std::getenv("TMPDIR");
    const std::filesystem::path all = named && *named ? named : "/tmp";
    std::string name = (all / "moyun-recover-XXXXXX").string();
    if (!::mkdtemp(name.data())) failWith(all.string(), std::strerror(errno));
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace moyun::project
