// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"
#include "core/bridge/background.h"

#include <QImage>
#include <QStringList>

#include <functional>

namespace moyun::bridge {

// A picture as the window needs it. Smaller pictures share the larger ones' pixels where there is nothing to
// reduce.
struct OpenedPicture
{
    base::ImageRef picture; // all pixels, for exports
    base::ImageRef alpha;   // its transparency, kept for exports; null where it has none
    base::ImageRef fine;    // long side at most kDisplaySide, for the finest picture on the screen
    base::ImageRef screen;  // at most kScreenPixels, for the usual one
    base::ImageRef preview; // long side at most kPreviewSide, for the live preview
    QImage display;         // `fine` in the painter's own format
    QStringList notes;
};

// Reads pictures (core/image) away from the GUI thread. Only the newest request is answered. GUI thread only.
class PictureOpener : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDisplaySide = 2048;
    static constexpr int kPreviewSide = 512;
    static constexpr double kScreenPixels = 1.5e6;
    using Answer = std::function<void(base::Result<OpenedPicture>)>;

    explicit PictureOpener(QObject* parent = nullptr);

    void openFile(const QString& file, Answer answer);
    void openPixels(const QImage& pixels, Answer answer);
    void finish() { m_background.finish(); }

private:
    template <class Work> void start(Work work, Answer answer);

    Background m_background;
    quint64 m_newest = 0;
};

} // namespace moyun::bridge
