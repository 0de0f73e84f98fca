// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_recovery.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "app/cli/output_file.h"
#include "app/cli/project_words.h"
#include "core/base/shown.h"
#include "core/project/project_store.h"
#include "core/project/salvage.h"
#include "core/project/working_folder.h"

namespace moyun::cli {
namespace {

using base::ErrorCode;
using project::LeftOver;

constexpr std::size_t kMostName = 4096; // bytes of a path

std::string nameOf(const LeftOver& left)
{
    if (!left.target.empty()) return base::shown(left.target.string(), kMostName);
    if (!left.title.empty() || left.isTargetKnown) return shownTitle(left.title);
    return "(its name cannot be read)";
}

std::string stateOf(const LeftOver& left)
{
    if (left.saved) return ", its file is of " + timeText(*left.saved);
    if (!left.target.empty()) return ", its file is gone";
    return left.isTargetKnown ? ", never saved" : ", which file it belongs to cannot be read";
}

nlohmann::ordered_json jsonOf(const LeftOver& left, std::size_t number)
{
    return {{"number", number},
            {"folder", left.folder.string()},
            {"target",
             left.target.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(left.target.string())},
            {"target_known", left.isTargetKnown},
            {"title", left.title},
            {"edited", timeJson(left.edited)},
            {"saved", left.saved ? timeJson(*left.saved) : nlohmann::ordered_json()},
            {"target_changed", left.targetChanged},
            {"bytes", left.bytes},
            {"trouble", left.trouble}};
}

} // namespace

int ProjectRecovery::list()
{
    project::NotLooked missed;
    const auto all = project::leftOvers(project::Folders::usual(), &missed);
    auto list = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const LeftOver& left = all[i];
        list.push_back(jsonOf(left, i + 1));
        if (m_json) continue;
        m_console.result(std::to_string(i + 1) + "  " + nameOf(left) + "\n    edited " +
                         timeText(left.edited) + stateOf(left) +
                         (left.targetChanged ? ", which was changed by another program" : "") +
                         (left.trouble.empty() ? "" : "\n    " + left.trouble));
    }
    if (m_json) m_console.result(jsonText(list));
    tellMissed(missed, !all.empty());
    return missed.unreadable.empty() ? kDone : kFailed;
}

void ProjectRecovery::tellMissed(const project::NotLooked& missed, bool any)
{
    if (!missed.unreadable.empty())
        m_console.fail({ErrorCode::Io, missed.unreadable, "Look whether it may be read and written to."});
    if (missed.open > 0)
        m_console.warn(missed.open == 1
                           ? "One project is open in a program; it is not looked at, and may hold edits "
                             "that are not saved."
                           : std::to_string(missed.open) +
                                 " projects are open in programs; they are not "
                                 "looked at, and may hold edits that are not saved.");
    if (!m_json && !any && missed.open == 0 && missed.unreadable.empty())
        m_console.result("Nothing was left over: everything was saved.");
}

int ProjectRecovery::saveLeftOver(const std::string& number, const std::string& output, bool overwrite,
                                  std::stop_token stop)
{
    const auto all = project::leftOvers(project::Folders::usual());
    const std::size_t place = number.size() < 6 ? std::stoul(number) : 0;
    if (place < 1 || place > all.size())
        return failed({ErrorCode::NotFound, "There is no number " + number + " in the list.",
                       "\"moyun project recover\" prints it."});
    const LeftOver& left = all[place - 1];
    const auto copy = left.folder / project::WorkingFolder::kDatabase;
    if (const auto may = mayWrite(copy, output, overwrite); !may) return failed(may.error());
    std::size_t kept = 0;
    {
        const auto store = project::ProjectStore::recover(left, project::Folders::usual(), stop);
        if (!store) {
            const ErrorCode code = store.error().code;
            if (code == ErrorCode::Busy || code == ErrorCode::NotFound || store.error().isCancelled())
                return failed(store.error());
        } else {
            project::ProjectStore::Saving saving;
            saving.stop = stop;
            if (const auto done = (*store)->exportCopy(output, saving); !done) return failed(done.error());
            const auto takes = (*store)->takes();
            kept = project::piecesIn((*store)->content()) + (takes ? takes->size() : 0);
            return saved(output, kept, {});
        }
    }
    return salvaged(copy.string(), output, stop); // it is damaged, or has no room where it lies
}

int ProjectRecovery::salvage(const std::string& file, const std::string& output, bool overwrite,
                             std::stop_token stop)
{
    if (const auto may = mayWrite(file, output, overwrite); !may) return failed(may.error());
    return salvaged(file, output, stop);
}

int ProjectRecovery::salvaged(const std::string& file, const std::string& output, std::stop_token stop)
{
    const auto done = project::salvage(file, output, {project::Folders::usual(), stop});
    return done ? saved(output, done->kept, done->lost) : failed(done.error());
}

int ProjectRecovery::saved(const std::string& output, std::size_t kept, const std::vector<std::string>& lost)
{
    for (const std::string& one : lost) m_console.warn(one);
    if (m_json)
        m_console.result(jsonText({{"output", output}, {"kept", kept}, {"lost", lost}}));
    else
        m_console.result(std::to_string(kept) + " pieces were saved in " + output +
                         (lost.empty() ? "; nothing was lost." : "."));
    return kDone;
}

int ProjectRecovery::failed(const base::Error& error)
{
    m_console.fail(error);
    if (error.isCancelled()) return kInterrupted;
    return error.code == ErrorCode::InvalidArgument ? kWrongUsage : kFailed;
}

} // namespace moyun::cli
