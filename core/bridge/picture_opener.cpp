// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/picture_opener.h"

#include "core/bridge/images.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"

#include <algorithm>
#include <new>

namespace moyun::bridge {
namespace {

base::Result<OpenedPicture> prepare(base::ImageRef picture)
{
    OpenedPicture opened;
    opened.picture = picture;
    if (std::max(picture->width(), picture->height()) > PictureOpener::kDisplaySide) {
        auto smaller = image::fitLongSide(*picture, PictureOpener::kDisplaySide);
        if (!smaller) return smaller.error();
        picture = std::make_shared<base::ImageBuffer>(*std::move(smaller));
    }
    opened.display = screenImage(picture);
    if (opened.display.isNull()) return base::Error{base::ErrorCode::OutOfMemory, "There is not enough memory to show the picture.", "Close other programs or open a smaller picture."};
    return opened;
}

base::Result<OpenedPicture> readFile(const std::filesystem::path& file)
{
    auto loaded = image::readImage(file);
    if (!loaded) return loaded.error();
    auto opened = prepare(std::make_shared<base::ImageBuffer>(std::move(loaded->rgb)));
    if (opened)
        for (const std::string& note : loaded->notes)
            opened->notes += QString::fromStdString(note);
    return opened;
}

} // namespace

PictureOpener::PictureOpener(QObject* parent) : QObject(parent) {}

template <class Work> void PictureOpener::start(Work work, Answer answer)
{
    const quint64 mine = ++m_newest;
    m_background.run(
        [work = std::move(work)]() -> base::Result<OpenedPicture> {
            try {
                return work();
            } catch (const std::bad_alloc&) {
                return base::Error{base::ErrorCode::OutOfMemory, "There is not enough memory for this picture.",
                                   "Close other programs or open a smaller picture."};
            }
        },
        [this, mine, answer = std::move(answer)](base::Result<OpenedPicture> opened) {
            if (mine == m_newest) answer(std::move(opened));
        });
}

void PictureOpener::openFile(const QString& file, Answer answer)
{
    start([path = std::filesystem::path(file.toStdString())] { return readFile(path); }, std::move(answer));
}

void PictureOpener::openPixels(const QImage& pixels, Answer answer)
{
    start([pixels] { return prepare(plainPicture(pixels)); }, std::move(answer));
}

} // namespace moyun::bridge
