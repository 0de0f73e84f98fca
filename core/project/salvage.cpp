// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/salvage.h"

#include "core/project/content_tables.h"
#include "core/project/content_validity.h"
#include "core/project/damaged_copy.h"
#include "core/project/faults.h"
#include "core/project/files.h"
#include "core/project/project_store.h"
#include "core/project/row_keys.h"
#include "core/project/schema.h"
#include "core/project/take_table.h"
#include "core/project/temporary_folder.h"
#include "core/project/working_folder.h"

namespace moyun::project {
namespace {

constexpr char kElsewhere[] = "Look for another copy of it, or for an earlier version in File > Versions.";

std::size_t tilesIn(const std::vector<canvas::Layer>& layers)
{
    std::size_t count = 0;
    for (const canvas::Layer& layer : layers)
        count +=
            layer.pixels.tileCount() + (layer.mask ? layer.mask->tileCount() : 0) + tilesIn(layer.layers);
    return count;
}

Edit editOf(const ProjectContent& content)
{
    Edit edit;
    edit.title = content.title;
    edit.canvas = content.canvas;
    for (const auto& [id, poem] : content.poems) edit.poems[id] = poem;
    edit.score = content.score;
    for (const auto& [id, style] : content.styles) edit.styles[id] = style;
    for (const auto& [pane, json] : content.views) edit.views[pane] = json;
    return edit;
}

void require(const base::Result<void>& done)
{
    if (!done) throw Failure(done.error());
}

// Each by itself: one that cannot be read takes no other with it.
std::size_t saveTakes(const Reading& reading, ProjectStore& store)
{
    std::size_t kept = 0;
    for (const std::int64_t id : keysOf(reading, {"takes", "The take", "takes", "id", "id"})) {
        reading.poll();
        const std::string which = "The take " + std::to_string(id);
        Take take;
        try {
            take.info = readTake(reading.database, id);
            take.result = readTakeResult(reading.database, id);
        } catch (const Failure& failure) {
            if (failure.error().isCancelled()) throw;
            reading.refuse(which + " cannot be read");
            continue;
        }
        try {
            take.thumbnail = readTakeThumbnail(reading.database, id);
        } catch (const Failure& failure) {
            if (failure.error().isCancelled()) throw;
            reading.refuse("The picture of the take " + std::to_string(id) + " cannot be read");
        }
        const auto added = store.addTake(take);
        if (added)
            ++kept;
        else if (added.error().code == base::ErrorCode::TooLarge)
            reading.refuse(which + " is too large");
        else
            throw Failure(added.error());
    }
    return kept;
}

void requireOther(const std::filesystem::path& damaged, const std::filesystem::path& into)
{
    std::error_code error;
    if (std::filesystem::equivalent(damaged, into, error) && !error)
        throw Failure({base::ErrorCode::InvalidArgument,
                       quoted(into) + " is the damaged project itself, which is only read.",
                       "Choose another name for what can be saved."});
}

// Without a state folder that can be written to no window has anything open.
std::optional<LockFile> lockOf(const std::filesystem::path& into, const std::optional<Folders>& folders)
{
    if (!folders) return {};
    try {
        return lockTarget(*folders, plainPath(into));
    } catch (const Failure& failure) {
        if (failure.error().code == base::ErrorCode::Busy) throw;
        return {};
    }
}

Salvaged salvaged(const std::filesystem::path& damaged, const std::filesystem::path& into,
                  const Salvaging& how)
{
    requireOther(damaged, into);
    const auto lock = lockOf(into, how.folders);
    const TemporaryFolder folder;
    Faults lost;
    const auto tell = [&lost](const std::string& what) { lost.add(what); };
    DamagedCopy copy(damaged, folder.path(), tell, how.stop);
    const auto schema = copy.database().number("PRAGMA user_version");
    if (schema > kSchema)
        tell("It was written by a newer Moyun (format " + std::to_string(schema) + "; this one knows " +
             std::to_string(kSchema) + "): what only that one knows is left out");
    const Reading reading{copy.database(), copy.bytes(), how.stop, tell};
    const ProjectContent content = readContent(reading);
    for (const std::string& text : unreadableTexts(content)) tell(text + "; it is kept as it is");
    auto store = ProjectStore::create({folder.path(), {}});
    if (!store) throw Failure(store.error());
    TakeBudget everything;
    everything.disk = ~std::uint64_t(0);
    everything.count = kMostRows;
    require((*store)->setTakeBudget(everything));
    require((*store)->commit(editOf(content)));
    std::size_t kept = piecesIn(content);
    reading.part("takes", [&] { kept += saveTakes(reading, **store); });
    if (kept == 0 && !lost.empty())
        throw Failure({base::ErrorCode::Unreadable,
                       "Nothing of " + quoted(damaged) + " can be read any more.", kElsewhere});
    ProjectStore::Saving saving;
    saving.stop = how.stop;
    require((*store)->exportCopy(into, saving));
    return {kept, lost.sentences()};
}

} // namespace

base::Result<Salvaged> salvage(const std::filesystem::path& damaged, const std::filesystem::path& into,
                               const Salvaging& how)
{
    return toResult([&] {
        try {
            return salvaged(damaged, into, how);
        } catch (const Failure& failure) { // whose advice may be to do just this
            base::Error error = failure.error();
            if (error.advice.find("recover") != std::string::npos) error.advice = kElsewhere;
            throw Failure(error);
        }
    });
}

std::size_t piecesIn(const ProjectContent& content)
{
    return (content.canvas ? tilesIn(content.canvas->picture.layers) : 0) + content.poems.size() +
           (content.score ? content.score->tracks.size() : 0) + content.styles.size();
}

} // namespace moyun::project
