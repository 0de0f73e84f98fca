// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/canvas/picture.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>

namespace moyun::ui {

// The pictures and projects that were opened or saved last, with small pictures of them. Those are kept in
// the user's cache folder for each state of a file; a plain picture without one is read by a worker, a
// layered one waits until the canvas has had it. GUI thread only.
class RecentPictures : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = 6;
    static constexpr int kSide = 192; // of the small pictures, pixels

    explicit RecentPictures(QObject* parent = nullptr);

    static QStringList files();            // that still exist, newest first, at most kMost
    QImage thumbnail(const QString& file); // null until changed(), or where there is none
    void remember(const QString& file,
                  const QImage& thumbnail); // what it looks like as it stands on the disk now
    void remember(const QString& file, const canvas::Picture& picture); // the same, made by the worker
    void drain() { m_worker.drain(); }

Q_SIGNALS:
    void changed(const QString& file);

private:
    QHash<QString, QImage> m_known;
    bridge::Background m_worker;
};

} // namespace moyun::ui
