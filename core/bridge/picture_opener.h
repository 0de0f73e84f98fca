// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"
#include "core/bridge/background.h"

#include <QImage>
#include <QStringList>

#include <functional>

namespace moyun::bridge {

// A picture as the window needs it: all pixels for rendering, and a bounded copy in the painter's own format.
struct OpenedPicture
{
    base::ImageRef picture;
    QImage display; // long side at most kDisplaySide
    QStringList notes;
};

// Reads pictures (core/image) away from the GUI thread. Only the newest request is answered. GUI thread only.
class PictureOpener : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDisplaySide = 2048;
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
