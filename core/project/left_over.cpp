// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/left_over.h"

#include "core/project/database.h"
#include "core/project/files.h"
#include "core/project/loading.h"
#include "core/project/meta_table.h"
#include "core/project/schema.h"
#include "core/project/working_folder.h"

#include <algorithm>

namespace moyun::project {
namespace {

std::uint64_t bytesIn(const WorkingFolder& folder)
{
    std::uint64_t bytes = 0;
    for (const auto& file : {folder.database(), folder.log()}) {
        std::error_code error;
        const auto size = std::filesystem::file_size(file, error);
        if (!error) bytes += size;
    }
    return bytes;
}

// Whether the user's file holds this state already, or another one than it did.
void lookAtTarget(LeftOver& left, const std::string& head, const std::string& savedHead,
                  const std::optional<FileStamp>& stamp, bool& same)
{
    if (left.target.empty()) return;
    const auto now = FileStamp::of(left.target);
    if (!now) return;
    left.saved = timeOf(now->modified / 1'000'000);
    if (now == stamp) {
        same = head == savedHead;
        return;
    }
    try {
        const FileMarks marks = marksOf(left.target);
        same = marks.head == head;
        left.targetChanged = !same && marks.head != savedHead;
    } catch (const Failure&) {
        left.targetChanged = true;
    }
}

// False where it holds nothing that could be missed.
bool look(WorkingFolder& folder, LeftOver& left)
{
    left.folder = folder.folder();
    left.bytes = bytesIn(folder);
    try {
        Database database(folder.database(), Database::Mode::Working, "The working copy");
        requireTables(database, static_cast<int>(database.number("PRAGMA user_version")));
        const Bytes target = metaBytes(database, kWorkTarget), part = metaBytes(database, kWorkPart);
        removeUnfinished(std::string(part.begin(), part.end())); // nobody writes it any more
        left.target = std::string(target.begin(), target.end());
        left.title = metaText(database, kTitle);
        left.edited = timeOf(metaNumber(database, kEdited));
        left.thumbnail = readThumbnail(database);
        const std::string head = metaText(database, kHead), savedHead = metaText(database, kWorkHead);
        bool same = savedHead.empty() && metaNumber(database, kRevision) == 0;
        if (!same)
            lookAtTarget(left, head, savedHead, FileStamp::fromText(metaText(database, kWorkStamp)), same);
        return !same;
    } catch (const Failure& failure) {
        left.trouble = failure.error().text();
        return true;
    }
}

} // namespace

std::vector<LeftOver> leftOvers(const Folders& folders)
{
    std::vector<LeftOver> all;
    std::error_code error;
    for (std::filesystem::directory_iterator at(WorkingFolder::all(folders), error), end; !error && at != end;
         at.increment(error)) {
        std::error_code ignored;
        const auto& path = at->path();
        if (!isUuid(path.filename().string()) || WorkingFolder::isHeld(path)) continue;
        if (!WorkingFolder::isReady(path)) { // of a start that was cut off, if it is not one going on
            const auto changed = std::filesystem::last_write_time(path, ignored);
            const auto age = std::filesystem::file_time_type::clock::now() - changed;
            if (!ignored && age > std::chrono::minutes(1)) std::filesystem::remove_all(path, ignored);
            continue;
        }
        try {
            WorkingFolder folder = WorkingFolder::reopen(path);
            LeftOver left;
            if (look(folder, left))
                all.push_back(std::move(left));
            else
                folder.remove();
        } catch (const Failure&) { // somebody has it by now
        }
    }
    std::sort(all.begin(), all.end(),
              [](const LeftOver& a, const LeftOver& b) { return a.edited > b.edited; });
    return all;
}

base::Result<void> discard(const LeftOver& leftOver)
{
    return toResult([&] { WorkingFolder::reopen(leftOver.folder).remove(); });
}

} // namespace moyun::project
