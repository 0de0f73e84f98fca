// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown.h"
#include "core/base/staged_file.h"
#include "core/project/content_tables.h"
#include "core/project/files.h"
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "core/project/schema.h"
#include "core/project/take_table.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace moyun::project {
namespace {

// A folder that goes with all that is in it.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "moyun-recover-XXXXXX").string();
        if (!::mkdtemp(name.data())) throw Failure(base::StagedFile::failure(name, errno));
        m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

// A copy that was cut short gets empty pages for those that are missing: SQLite reads nothing otherwise. They
// take no room on the disk.
void mendLength(const std::filesystem::path& copy)
{
    constexpr std::uint64_t kMost = std::uint64_t(1) << 36;
    const int file = ::open(copy.c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0) throw Failure(base::StagedFile::failure(copy, errno));
    std::array<std::uint8_t, 32> header{};
    if (::pread(file, header.data(), header.size(), 0) == ssize_t(header.size())) {
        const std::uint32_t size = header[16] << 8 | header[17];
        const std::uint64_t pages =
            std::uint64_t(header[28]) << 24 | header[29] << 16 | header[30] << 8 | header[31];
        const std::uint64_t whole = pages * (size == 1 ? 65536 : size);
        if (whole > std::uint64_t(::lseek(file, 0, SEEK_END)) && whole <= kMost)
            (void)!::ftruncate(file, off_t(whole));
    }
    ::close(file);
}

std::size_t tilesIn(const std::vector<canvas::Layer>& layers)
{
    std::size_t count = 0;
    for (const canvas::Layer& layer : layers)
        count +=
            layer.pixels.tileCount() + (layer.mask ? layer.mask->tileCount() : 0) + tilesIn(layer.layers);
    return count;
}

std::size_t piecesIn(const ProjectContent& content)
{
    return (content.canvas ? tilesIn(content.canvas->picture.layers) : 0) + content.poems.size() +
           (content.score ? content.score->tracks.size() : 0) + content.styles.size();
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

std::size_t saveTakes(const Reading& reading, ProjectStore& store)
{
    std::size_t kept = 0;
    for (const TakeInfo& info : listTakes(reading.database, {})) {
        reading.poll();
        Take take{info, {}, {}};
        try {
            take.result = readTakeResult(reading.database, info.id);
            take.thumbnail = readTakeThumbnail(reading.database, info.id);
        } catch (const Failure&) {
            reading.damage("The take \"" + base::shown(info.name) + "\" cannot be read");
            continue;
        }
        const auto added = store.addTake(take);
        if (!added) throw Failure(added.error());
        ++kept;
    }
    return kept;
}

} // namespace

base::Result<Salvaged> salvage(const std::filesystem::path& damaged, const std::filesystem::path& into,
                               std::stop_token stop)
{
    return toResult([&] {
        const TemporaryFolder folder;
        const auto copy = folder.path() / "damaged.moyun";
        const auto log = std::filesystem::path(damaged.native() + "-wal");
        copyFile(damaged, copy, stop);
        std::error_code ignored;
        if (std::filesystem::exists(log, ignored))
            copyFile(log, copy.native() + "-wal", stop);
        else
            mendLength(copy);
        const std::uint64_t bytes = std::filesystem::file_size(copy);

        Salvaged salvaged;
        Database database(copy, Database::Mode::Snapshot, quoted(damaged));
        const auto schema = static_cast<int>(database.number("PRAGMA user_version"));
        requireTables(database, schema);
        const Reading reading{database, bytes, stop,
                              [&](const std::string& what) { salvaged.lost.push_back(what + "."); }};
        const ProjectContent content = readContent(reading);
        auto store = ProjectStore::create({folder.path(), {}});
        if (!store) throw Failure(store.error());
        TakeBudget everything;
        everything.disk = ~std::uint64_t(0);
        everything.count = kMostRows;
        require((*store)->setTakeBudget(everything));
        require((*store)->commit(editOf(content)));
        salvaged.kept = piecesIn(content);
        reading.part("takes", [&] { salvaged.kept += saveTakes(reading, **store); });
        ProjectStore::Saving saving;
        saving.stop = stop;
        require((*store)->saveAs(into, saving));
        return salvaged;
    });
}

} // namespace moyun::project
