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

constexpr char kWorkingCopy[] = "The working copy";

// When its files were written last.
Time editedBy(const WorkingFolder& folder)
{
    Time last{};
    for (const auto& file : {folder.database(), folder.log()})
        if (const auto stamp = FileStamp::of(file))
            last = std::max(last, timeOf(stamp->modified / 1'000'000));
    return last;
}

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

// Each of it that can be read, of a working copy that cannot be opened as it should: for people to know what
// it is.
void lookAtTroubled(Database& database, LeftOver& left)
{
    const auto one = [](const auto& read) {
        try {
            read();
        } catch (const Failure&) {
        }
    };
    one([&] { left.title = metaText(database, kTitle); });
    one([&] { left.edited = timeOf(metaNumber(database, kEdited)); });
    one([&] { left.thumbnail = readThumbnail(database); });
    one([&] {
        const Bytes target = metaBytes(database, kWorkTarget);
        left.target = std::string(target.begin(), target.end());
        // Written when it was made; where it is missing, what says so is, too.
        left.isTargetKnown = !target.empty() || metaNumber(database, kSaved) == 0;
    });
    bool ignored = false;
    if (!left.target.empty()) lookAtTarget(left, {}, {}, {}, ignored);
    left.targetChanged = false; // that is not known
}

// False where it holds nothing that could be missed.
bool look(WorkingFolder& folder, LeftOver& left)
{
    left.folder = folder.folder();
    left.bytes = bytesIn(folder);
    try {
        Database database(folder.database(), Database::Mode::Working, kWorkingCopy);
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
    }
    left.target.clear();
    left.isTargetKnown = false;
    try {
        Database database(folder.database(), Database::Mode::Damaged, kWorkingCopy);
        lookAtTroubled(database, left);
    } catch (const Failure&) { // nothing of it is known
    }
    if (left.edited == Time()) left.edited = editedBy(folder);
    return true;
}

} // namespace

std::vector<LeftOver> leftOvers(const Folders& folders, NotLooked* notLooked)
{
    std::vector<LeftOver> all;
    NotLooked missed;
    const auto work = WorkingFolder::all(folders);
    std::error_code error;
    std::filesystem::directory_iterator at(work, error);
    for (const std::filesystem::directory_iterator end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        const auto& path = at->path();
        if (!isUuid(path.filename().string())) continue;
        if (WorkingFolder::isHeld(path)) {
            ++missed.open;
            continue;
        }
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
        } catch (const Failure& failure) { // somebody has it by now, or its folder is not for us to write to
            if (failure.error().code == base::ErrorCode::Busy)
                ++missed.open;
            else if (failure.error().code != base::ErrorCode::NotFound)
                missed.unreadable = failure.error().text();
        }
    }
    if (error && error != std::errc::no_such_file_or_directory)
        missed.unreadable =
            "The folder \"" + work.string() + "\" could not be read: " + error.message() + ".";
    if (notLooked) *notLooked = missed;
    std::sort(all.begin(), all.end(),
              [](const LeftOver& a, const LeftOver& b) { return a.edited > b.edited; });
    return all;
}

base::Result<void> discard(const LeftOver& leftOver)
{
    return toResult([&] { WorkingFolder::reopen(leftOver.folder).remove(); });
}

} // namespace moyun::project
