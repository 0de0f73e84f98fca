// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/meta_table.h"

#include "core/canvas/thumbnail.h"
#include "core/image/image_file.h"

#include <algorithm>
#include <random>

namespace moyun::project {
namespace {

constexpr int kThumbnailSide = 256;

Statement query(Database& database, std::string_view key)
{
    Statement row = database.prepare("SELECT value FROM meta WHERE key = ?1");
    row.bind(1, key);
    return row;
}

template <class Value> void set(Database& database, std::string_view key, Value value)
{
    database.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)")
        .bind(1, key)
        .bind(2, value)
        .run();
}

} // namespace

std::string metaText(Database& database, std::string_view key)
{
    Statement row = query(database, key);
    if (!row.step()) return {};
    std::string text = row.text(0);
    if (text.size() > kMostText) database.damaged("a text is too long");
    return text;
}

std::int64_t metaNumber(Database& database, std::string_view key)
{
    Statement row = query(database, key);
    return row.step() ? row.integer(0) : 0;
}

Bytes metaBytes(Database& database, std::string_view key)
{
    Statement row = query(database, key);
    if (!row.step()) return {};
    const auto bytes = row.blob(0);
    return {bytes.begin(), bytes.end()};
}

void setMeta(Database& database, std::string_view key, std::string_view text)
{
    set(database, key, text);
}

void setMeta(Database& database, std::string_view key, std::int64_t number)
{
    set(database, key, number);
}

void setMeta(Database& database, std::string_view key, const Bytes& bytes)
{
    set(database, key, std::span<const std::uint8_t>(bytes));
}

void dropWorkMeta(Database& database)
{
    database.exec("DELETE FROM meta WHERE key >= 'work.' AND key < 'work/'");
}

Bytes readThumbnail(Database& database)
{
    Statement row = database.prepare("SELECT png FROM thumbnail WHERE id = 1");
    if (!row.step()) return {};
    const auto bytes = row.blob(0);
    return {bytes.begin(), bytes.end()};
}

void setThumbnail(Database& database, const Bytes& png)
{
    if (png.empty()) return database.exec("DELETE FROM thumbnail");
    database.prepare("INSERT OR REPLACE INTO thumbnail(id, png) VALUES(1, ?1)")
        .bind(1, std::span<const std::uint8_t>(png))
        .run();
}

Bytes makeThumbnail(const ProjectContent& content)
{
    if (!content.canvas) return {};
    const canvas::Thumbnail small = canvas::thumbnailOf(content.canvas->picture, 0, kThumbnailSide);
    if (small.width < 1 || small.height < 1) return {};
    base::ImageBuffer rgb(small.width, small.height, 3), alpha(small.width, small.height, 1);
    for (std::size_t i = 0; i < alpha.sizeBytes(); ++i) {
        const std::uint8_t* pixel = small.bgra.data() + 4 * i;
        const int a = alpha.data()[i] = pixel[3];
        for (int c = 0; c < 3; ++c)
            rgb.data()[3 * i + std::size_t(c)] =
                static_cast<std::uint8_t>(a ? std::min(255, (pixel[2 - c] * 255 + a / 2) / a) : 0);
    }
    auto png = image::encodeImage(".png", rgb, &alpha);
    return png ? std::move(*png) : Bytes();
}

Time now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Time timeOf(std::int64_t milliseconds)
{
    constexpr std::int64_t kLast = 253'402'300'799'999;
    return Time(std::chrono::milliseconds(std::clamp<std::int64_t>(milliseconds, 0, kLast)));
}

std::string newUuid()
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::random_device random;
    std::string text;
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20) text += '-';
        unsigned digit = random() & 15;
        if (i == 12) digit = 4;
        if (i == 16) digit = 8 | (digit & 3);
        text += kDigits[digit];
    }
    return text;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (text[i] >= '0' && text[i] <= '9') || (text[i] >= 'a' && text[i] <= 'f');
        if (dash ? text[i] != '-' : !digit) return false;
    }
    return true;
}

} // namespace moyun::project
