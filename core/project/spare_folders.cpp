// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/spare_folders.h"

#include <sys/stat.h>
#include <unistd.h>

namespace moyun::project {

std::optional<Folders> spareOf(const Folders& folders)
{
    if (!folders.spare.empty()) ::mkdir(folders.spare.c_str(), 0700);
    return spareThatIs(folders);
}

std::optional<Folders> spareThatIs(const Folders& folders)
{
    struct stat found
    {};
    const bool ours = !folders.spare.empty() && ::lstat(folders.spare.c_str(), &found) == 0 &&
                      S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() && (found.st_mode & 077) == 0;
    if (!ours) return {};
    return Folders{folders.spare, folders.versions, {}};
}

} // namespace moyun::project
