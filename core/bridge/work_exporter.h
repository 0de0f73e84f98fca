// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bridge/background.h"
#include "core/bridge/studio_work.h"

#include <filesystem>
#include <stop_token>

namespace moyun::bridge {

class JobList;

// Writes the works of the three rooms as one file, one after another, as tasks that can be watched and
// stopped. GUI thread only; the work is done on a thread.
class WorkExporter : public QObject
{
    Q_OBJECT
public:
    enum Kind { Page, Web, Video };

    explicit WorkExporter(JobList* jobs, QObject* parent = nullptr); // `jobs` outlives it
    ~WorkExporter() override;

    static QString ending(Kind kind); // ".pdf", ".html", ".mp4"
    // `work` as chosen() has it. `soundFont` empty: the installed one.
    void start(Kind kind, StudioWork work, const QString& face, const QString& file,
               const std::filesystem::path& soundFont = {});
    bool isBusy() const { return m_running > 0; }
    void finish(); // before the program ends: what runs is stopped

Q_SIGNALS:
    void exported(const QString& file);
    void failed(const QString& title, const QString& text);

private:
    std::stop_source m_stop;
    JobList* m_jobs;
    int m_running = 0;
    Background m_writer; // goes first
};

} // namespace moyun::bridge
