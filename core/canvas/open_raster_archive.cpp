// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/open_raster_archive.h"

#include "core/base/shown.h"
#include "core/base/staged_file.h"
#include "core/image/guard.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>
#include <zip.h>

namespace moyun::canvas {

namespace {

using base::Error;
using base::ErrorCode;

constexpr zip_uint64_t kMostRatio = 1100, kAlwaysFine = 1 << 20;
constexpr zip_int64_t kMostEntries = 20'000;

struct Closing
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

bool leadsOut(const std::string& name)
{
    return name.empty() || name.front() == '/' || name.find_first_of("\\:") != name.npos || name == ".." ||
           name.starts_with("../") || name.ends_with("/..") || name.find("/../") != name.npos;
}

Error harmful(const std::string& what)
{
    return {ErrorCode::TooLarge, what + " unpacks to far more than a picture can be.",
            "It may have been made to do harm; get the file from elsewhere."};
}

int stopped(zip_t*, void* stop)
{
    return static_cast<std::stop_token*>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

struct OpenRasterArchive::Opened
{
    std::unique_ptr<zip_t, Closing> archive;
};

OpenRasterArchive::OpenRasterArchive(std::string name, std::unique_ptr<Opened> opened)
    : m_name(std::move(name)), m_opened(std::move(opened))
{}
OpenRasterArchive::OpenRasterArchive(OpenRasterArchive&&) noexcept = default;
OpenRasterArchive::~OpenRasterArchive() = default;

Error OpenRasterArchive::damaged(std::string_view why) const
{
    return {ErrorCode::Unreadable, m_name + " cannot be read as OpenRaster: " + std::string(why) + ".",
            "Save it again in the program that made it, or use another copy."};
}

base::Result<OpenRasterArchive> OpenRasterArchive::open(const std::filesystem::path& file)
{
    std::error_code code;
    const std::string name = image::quoted(file);
    const auto status = std::filesystem::status(file, code);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{ErrorCode::NotFound, "The picture " + name + " does not exist.",
                     "Check the name and the folder."};
    if (::access(file.c_str(), R_OK) != 0)
        return Error{ErrorCode::Io, "The picture " + name + " cannot be opened.",
                     "Check the permissions of the file."};
    OpenRasterArchive made(name, std::make_unique<Opened>());
    if (status.type() != std::filesystem::file_type::regular) return made.damaged("it is not a file");
    int failure = 0;
    made.m_opened->archive.reset(zip_open(file.c_str(), ZIP_RDONLY, &failure));
    if (!made.m_opened->archive) return made.damaged("it is no archive, or cut short");
    if (zip_get_num_entries(made.m_opened->archive.get(), 0) > kMostEntries)
        return made.damaged("it holds more parts than a picture can need");
    return made;
}

bool OpenRasterArchive::has(const std::string& name) const
{
    return zip_name_locate(m_opened->archive.get(), name.c_str(), 0) >= 0;
}

base::Result<std::vector<std::uint8_t>> OpenRasterArchive::read(const std::string& name, std::uint64_t most,
                                                                std::stop_token stop)
{
    const std::string shown = '"' + base::shown(name, 100) + '"';
    if (leadsOut(name)) return damaged("it names a part outside itself, " + shown);
    zip_t* archive = m_opened->archive.get();
    const auto index = zip_name_locate(archive, name.c_str(), 0);
    if (index < 0) return damaged("its part " + shown + " is missing");
    zip_stat_t about;
    constexpr auto kSizes = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(archive, zip_uint64_t(index), 0, &about) != 0 || (about.valid & kSizes) != kSizes)
        return damaged("its directory is damaged");
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return Error{ErrorCode::Unsupported, m_name + " is encrypted.", "Save it without a password."};
    if (about.size > most || (about.size > kAlwaysFine && about.size / kMostRatio > about.comp_size) ||
        m_read + about.size > kMostInAll)
        return harmful(shown + " in " + m_name);
    m_read += about.size;
    const std::unique_ptr<zip_file_t, Closing> file(zip_fopen_index(archive, zip_uint64_t(index), 0));
    if (!file) return damaged("its part " + shown + " cannot be unpacked");
    std::vector<std::uint8_t> all;
    constexpr std::size_t kPiece = 1 << 18;
    for (;;) { // memory is taken as the bytes come, not as the directory promises
        if (stop.stop_requested()) return Error{ErrorCode::Cancelled, "Opening was stopped.", ""};
        const std::size_t done = all.size();
        all.resize(done + std::min<std::uint64_t>(kPiece, about.size - done + 1));
        const auto got = zip_fread(file.get(), all.data() + done, all.size() - done);
        if (got < 0) return damaged("its part " + shown + " is cut short or altered");
        all.resize(done + std::size_t(got));
        if (all.size() > about.size) return damaged("its part " + shown + " is longer than it says");
        if (got == 0) return all;
    }
}

base::Result<void> writeOpenRasterArchive(const std::filesystem::path& file, const OpenRasterParts& parts,
                                          std::stop_token stop)
{
    const Error failed{ErrorCode::OutOfMemory,
                       image::quoted(file) + " was not written: the archive could not be made.",
                       "Free some memory and save again."};
    const Error cancelled{ErrorCode::Cancelled, "Saving was stopped.", ""};
    auto staged = base::StagedFile::create(file); // first: a folder that cannot be written to is told at once
    if (!staged) return staged.error();
    const std::unique_ptr<zip_source_t, Closing> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target) return failed;
    std::unique_ptr<zip_t, Closing> archive(
        zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) return failed;
    zip_source_keep(target.get()); // what was written is read from it after the archive has closed
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive.get(), content.data(), content.size(), 0);
        const auto index = source ? zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return failed;
        }
        constexpr zip_uint16_t kFirstDay = 1 << 5 | 1; // 1980-01-01: no clock in the file
        const auto method = name == "stack.xml" ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
        if (zip_set_file_compression(archive.get(), zip_uint64_t(index), method, 6) != 0 ||
            zip_file_set_dostime(archive.get(), zip_uint64_t(index), 0, kFirstDay, 0) != 0)
            return failed;
    }
    zip_register_cancel_callback_with_state(archive.get(), stopped, nullptr, &stop);
    if (zip_close(archive.get()) != 0) return stop.stop_requested() ? cancelled : failed;
    archive.release();
    if (zip_source_open(target.get()) != 0) return failed;
    std::vector<std::uint8_t> piece(1 << 18);
    for (zip_int64_t got; (got = zip_source_read(target.get(), piece.data(), piece.size())) > 0;) {
        if (stop.stop_requested()) return cancelled;
        for (zip_int64_t done = 0; done < got;) {
            const auto wrote = ::write(staged->descriptor(), piece.data() + done, std::size_t(got - done));
            if (wrote < 0 && errno != EINTR) return base::StagedFile::failure(file, errno);
            if (wrote > 0) done += wrote;
        }
    }
    zip_source_close(target.get());
    return staged->commit();
}

} // namespace moyun::canvas
