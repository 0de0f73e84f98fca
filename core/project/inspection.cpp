// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/inspection.h"

#include "core/base/shown.h"
#include "core/project/content_tables.h"
#include "core/project/faults.h"
#include "core/project/foreign.h"
#include "core/project/loading.h"
#include "core/project/meta_table.h"
#include "core/project/row_keys.h"
#include "core/project/take_table.h"

#include <functional>

namespace moyun::project {
namespace {

std::size_t countOf(Database& database, const char* sql)
{
    return static_cast<std::size_t>(std::max<std::int64_t>(0, database.number(sql)));
}

// What opening asks for.
void checkMarks(const Reading& reading)
{
    const auto look = [&](const char* what, const std::function<bool()>& isFine) {
        try {
            if (!isFine()) reading.refuse(std::string("It does not say ") + what);
        } catch (const Failure& failure) {
            if (failure.error().code != base::ErrorCode::Unreadable) throw;
            reading.refuse(std::string("It does not say ") + what);
        }
    };
    Database& database = reading.database;
    look("which project it is", [&] { return isUuid(metaText(database, kId)); });
    look("which state it holds", [&] { return isUuid(metaText(database, kHead)); });
    look("how often it was edited", [&] { return metaNumber(database, kRevision) >= 0; });
    look("when it was made", [&] { return metaNumber(database, kCreated) >= 0; });
    look("when it was saved", [&] { return metaNumber(database, kSaved) >= 0; });
    look("which program wrote it", [&] { return metaText(database, kProgram).size() <= kMostText; });
}

void checkTakes(const Reading& reading)
{
    for (const std::int64_t id : keysOf(reading, {"takes", "The take", "takes", "id", "id"})) {
        reading.poll();
        std::string name = std::to_string(id);
        try {
            name = "\"" + base::shown(readTake(reading.database, id).name) + "\"";
            readTakeResult(reading.database, id);
            readTakeThumbnail(reading.database, id);
        } catch (const Failure& failure) {
            if (failure.error().isCancelled()) throw;
            reading.refuse("The take " + name + " cannot be read");
        }
    }
}

} // namespace

base::Result<ProjectInfo> infoOf(const std::filesystem::path& file)
{
    return toResult([&] {
        Foreign foreign(file);
        Database& database = foreign.database;
        ProjectInfo info;
        info.schema = foreign.header.schema;
        info.bytes = foreign.header.bytes;
        info.id = metaText(database, kId);
        info.title = metaText(database, kTitle);
        info.program = metaText(database, kProgram);
        info.created = timeOf(metaNumber(database, kCreated));
        info.saved = timeOf(metaNumber(database, kSaved));
        info.revision =
            static_cast<std::uint64_t>(std::max<std::int64_t>(0, metaNumber(database, kRevision)));
        Statement size = database.prepare("SELECT width, height FROM canvas WHERE id = 1");
        if (size.step()) {
            const auto side = [&](int column) {
                const std::int64_t value = size.integer(column);
                if (value < 1 || value > canvas::kMostSide)
                    database.damaged("the canvas has no possible size");
                return static_cast<int>(value);
            };
            info.width = side(0);
            info.height = side(1);
        }
        info.layers = countOf(database, "SELECT count(*) FROM layers");
        info.tiles = countOf(database, "SELECT count(*) FROM tiles");
        info.poems = countOf(database, "SELECT count(*) FROM poems");
        info.tracks = countOf(database, "SELECT count(*) FROM tracks");
        info.styles = countOf(database, "SELECT count(*) FROM styles");
        info.takes = countOf(database, "SELECT count(*) FROM takes");
        info.pinned = countOf(database, "SELECT count(*) FROM takes WHERE pinned <> 0");
        return info;
    });
}

base::Result<ProjectContent> contentOf(const std::filesystem::path& file, std::stop_token stop)
{
    return toResult([&] {
        Foreign foreign(file);
        foreign.database.setInterrupt([stop] { return stop.stop_requested(); });
        requireSound(foreign.database);
        return readTrusted(foreign.database, foreign.header.bytes, stop);
    });
}

base::Result<std::vector<std::string>> check(const std::filesystem::path& file, std::stop_token stop)
{
    return toResult([&] {
        Faults wrong;
        Foreign foreign(file);
        foreign.database.setInterrupt([stop] { return stop.stop_requested(); });
        const Reading reading{foreign.database, foreign.header.bytes, stop,
                              [&](const std::string& what) { wrong.add(what); }};
        try {
            requireSound(foreign.database);
        } catch (const Failure& failure) {
            if (failure.error().code != base::ErrorCode::Unreadable) throw;
            wrong.add("Its pages do not fit together");
        }
        checkMarks(reading);
        readContent(reading);
        reading.part("takes", [&] { checkTakes(reading); });
        return wrong.sentences();
    });
}

} // namespace moyun::project
