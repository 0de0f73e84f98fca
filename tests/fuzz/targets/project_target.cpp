// SPDX-License-Identifier: GPL-3.0-or-later
// Project files: looked at, checked, opened for work, changed, saved and salvaged. Nothing is left beside
// the user's file, and it is never written to.
#include "core/music/score.h"
#include "core/project/exports.h"
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "core/project/salvage.h"
#include "fuzz/targets/canvas_claims.h"
#include "fuzz/targets/project_mutator.h"
#include "fuzz/targets/target_support.h"
#include "support/project_samples.h"

namespace {

using namespace moyun;
using namespace moyun::project;
namespace fs = std::filesystem;

struct Places
{
    Places()
    {
        fs::create_directories(documents);
        fs::create_directories(elsewhere);
    }
    fs::path all = fuzz::scratchFolder() / "project";
    fs::path documents = all / "documents", elsewhere = all / "elsewhere";
    fs::path file = documents / "a.moyun";
    Folders folders{all / "state", {}};
};

std::size_t filesIn(const fs::path& folder)
{
    std::error_code ignored;
    return std::size_t(std::distance(fs::directory_iterator(folder, ignored), fs::directory_iterator()));
}

void requireContent(const ProjectContent& content)
{
    if (content.canvas) fuzz::requirePicture(content.canvas->picture, false);
    if (content.score) fuzz::require(music::validate(*content.score).ok(), "a score that was read is valid");
    if (const auto text = poemsAsText(content); !text) fuzz::requireForPeople(text.error());
}

bool same(const ProjectContent& a, const ProjectContent& b)
{
    return a.title == b.title && a.canvas == b.canvas && a.poems == b.poems && a.styles == b.styles &&
           a.views == b.views && (a.score == b.score || (a.score && b.score && *a.score == *b.score));
}

// Goes on with it as the studio does.
void work(ProjectStore& store, const Places& places)
{
    requireContent(store.content());
    if (const auto takes = store.takes())
        for (const TakeInfo& take : *takes)
            if (const auto result = store.takeResult(take.id); !result)
                fuzz::requireForPeople(result.error());
    if (!store.isReadOnly()) {
        Edit edit;
        edit.title = store.content().title + "+";
        edit.poems[5] = "{}";
        if (const auto done = store.commit(edit); !done) return fuzz::requireForPeople(done.error());
    }
    const fs::path copy = places.elsewhere / "copy.moyun";
    const auto saved = store.exportCopy(copy);
    if (!saved) return fuzz::requireForPeople(saved.error());
    const auto again = contentOf(copy);
    fuzz::require(again.ok() && same(*again, store.content()), "what was saved is read again as it was");
}

void open(const Places& places)
{
    auto opened = ProjectStore::open(places.file, places.folders);
    if (!opened) return fuzz::requireForPeople(opened.error());
    work(**opened, places);
    (*opened)->discardEdits();
}

void lookThrough(const Places& places)
{
    const auto wrong = check(places.file);
    if (!wrong) return fuzz::requireForPeople(wrong.error());
    for (const std::string& one : *wrong) fuzz::requireForPeople({base::ErrorCode::Unreadable, one, {}});
}

constexpr std::size_t kSingly = 20; // faults that are told one by one (core/project/faults.h)

// Whatever it is, as much as possible is saved into a new file, which is sound.
void save(const Places& places)
{
    const fs::path into = places.elsewhere / "saved.moyun";
    const auto salvaged = salvage(places.file, into);
    if (!salvaged) return fuzz::requireForPeople(salvaged.error());
    for (const std::string& lost : salvaged->lost)
        fuzz::requireForPeople({base::ErrorCode::Unreadable, lost, {}});
    const auto wrong = check(into);
    fuzz::require(wrong.ok(), "what was salvaged can be looked at");
    if (wrong->size() >= kSingly || salvaged->lost.size() >= kSingly) return; // many are told together
    for (const std::string& fault : *wrong) // texts that are kept as they are, which is told
        fuzz::require(test::isToldAsKept(fault, salvaged->lost), "what was salvaged is sound");
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    return fuzz::mutateProject(data, size, most, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Places places;
    const auto bytes = fuzz::bytesOf(data, size);
    fuzz::putFile(places.file, bytes);
    if (const auto info = infoOf(places.file); !info) fuzz::requireForPeople(info.error());
    const auto content = [&] {
        // A score unpacks to 128 MiB at most, lists of tiles to 256 MiB; tiles have memory of their own.
        const fuzz::MemoryClaim claim(512'000'000 + 1200 * size);
        return contentOf(places.file);
    }();
    if (content) {
        requireContent(*content);
    } else {
        fuzz::requireForPeople(content.error());
    }
    if (fuzz::isOneOf(4, bytes)) {
        lookThrough(places);
        if (content)
            open(places);
        else
            save(places);
    }
    fuzz::require(filesIn(places.documents) == 1, "nothing is made beside the user's file");
    fuzz::require(filesIn(places.folders.state / "work") == 0, "no working copy stays");
    std::error_code failed;
    fuzz::require(fs::file_size(places.file, failed) == size, "the user's file is as it was");
    for (const auto& entry : fs::directory_iterator(places.elsewhere)) fs::remove(entry, failed);
    return 0;
}
