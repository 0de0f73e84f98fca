// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_words.h"

#include "core/base/shown.h"

#include <ctime>

namespace moyun::cli {

std::string timeText(project::Time time)
{
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    std::tm parts{};
    char text[32];
    ::gmtime_r(&seconds, &parts);
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

nlohmann::ordered_json timeJson(project::Time time)
{
    return time == project::Time() ? nlohmann::ordered_json() : nlohmann::ordered_json(timeText(time));
}

std::string shownTitle(const std::string& title)
{
    return title.empty() ? "(without a title)" : base::shown(title, 300);
}

} // namespace moyun::cli
