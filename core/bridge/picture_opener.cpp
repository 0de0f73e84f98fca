// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/picture_opener.h"

#include "core/bridge/images.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace moyun::bridge {
namespace {

// The picture itself where it is small enough, else a reduced copy.
base::Result<base::ImageRef> bounded(const base::ImageRef& picture, int longSide)
{
    if (std::max(picture->width(), picture->height()) <= longSide) return picture;
    auto smaller = image::fitLongSide(*picture, longSide);
    if (!smaller) return smaller.error();
    return base::ImageRef(std::make_shared<base::ImageBuffer>(*std::move(smaller)));
}

int screenSide(const base::ImageBuffer& picture)
{
    const double longSide = std::max(picture.width(), picture.height());
    const double pixels = double(picture.width()) * picture.height();
    return static_cast<int>(longSide * std::min(1.0, std::sqrt(PictureOpener::kScreenPixels / pixels)));
}

base::Result<OpenedPicture> prepare(const base::ImageRef& picture)
{
    OpenedPicture opened;
    opened.picture = picture;
    // Each from the one before: reducing by averages loses nothing that the smaller one could show.
    const auto display = bounded(picture, PictureOpener::kDisplaySide);
    if (!display) return display.error();
    const auto screen = bounded(*display, std::max(16, screenSide(*picture)));
    if (!screen) return screen.error();
    const auto preview = bounded(*screen, PictureOpener::kPreviewSide);
    if (!preview) return preview.error();
    opened.fine = *display;
    opened.screen = *screen;
    opened.preview = *preview;
    opened.display = screenImage(*display);
    if (opened.display.isNull())
        return base::Error{base::ErrorCode::OutOfMemory, "There is not enough memory to show the picture.",
                           "Close other programs or open a smaller picture."};
    return opened;
}

base::Result<OpenedPicture> readFile(const std::filesystem::path& file)
{
    auto loaded = image::readImage(file);
    if (!loaded) return loaded.error();
    auto opened = prepare(std::make_shared<base::ImageBuffer>(std::move(loaded->rgb)));
    if (!opened) return opened;
    if (loaded->alpha) opened->alpha = std::make_shared<base::ImageBuffer>(*std::move(loaded->alpha));
    for (const std::string& note : loaded->notes) opened->notes += QString::fromStdString(note);
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
                return base::Error{base::ErrorCode::OutOfMemory,
                                   "There is not enough memory for this picture.",
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
