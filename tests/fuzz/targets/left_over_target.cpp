// SPDX-License-Identifier: GPL-3.0-or-later
// Working copies that a killed program left: looked at as at every start, and gone on with. What stands
// behind the whole pages of the file is what its lock says.
#include "core/project/left_over.h"
#include "core/project/project_store.h"
#include "fuzz/targets/canvas_claims.h"
#include "fuzz/targets/project_mutator.h"
#include "fuzz/targets/target_support.h"

namespace {

using namespace moyun;
using namespace moyun::project;
namespace fs = std::filesystem;

constexpr std::size_t kPage = 512; // of the first input

void goOn(const LeftOver& left, const Folders& folders)
{
    auto store = ProjectStore::recover(left, folders);
    if (!store) return fuzz::requireForPeople(store.error());
    if ((*store)->content().canvas) fuzz::requirePicture((*store)->content().canvas->picture, false);
    Edit edit;
    edit.title = "After";
    if (const auto done = (*store)->commit(edit); !done) fuzz::requireForPeople(done.error());
    (*store)->discardEdits();
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    return fuzz::mutateProject(data, size, most, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::bytesOf(data, size);
    const Folders folders{fuzz::scratchFolder() / "state", {}};
    const fs::path folder = folders.state / "work/0a1b2c3d-0a1b-4c3d-8a1b-0a1b2c3d4e5f";
    fs::create_directories(folder);
    const std::size_t whole = size / kPage * kPage;
    fuzz::putFile(folder / "project.moyun", bytes.first(whole));
    fuzz::putFile(folder / "lock", bytes.subspan(whole));
    fuzz::putFile(folder / "ready", {});
    for (const LeftOver& left : leftOvers(folders)) {
        fuzz::require(left.folder == folder, "a working copy is told with its own folder");
        for (const std::string& text : {left.trouble})
            if (!text.empty()) fuzz::requireForPeople({base::ErrorCode::Unreadable, text, {}});
        goOn(left, folders);
    }
    std::error_code ignored;
    fs::remove_all(folders.state, ignored);
    return 0;
}
