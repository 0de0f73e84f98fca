// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace moyun::bridge {

// What the user has chosen, kept between runs in the user's configuration folder. A light object: make one
// where it is needed. Any thread; several at once are fine (QSettings).
class Settings
{
public:
    QString theme() const; // "dark", "light" or "contrast"
    void setTheme(const QString& name);
    QString language() const; // "system", "en", "zh_CN" or "zh_TW"
    void setLanguage(const QString& code);
    int uiScale() const; // per cent of the usual size, kLeastScale to kMostScale; counts from the next start
    void setUiScale(int percent);
    static constexpr int kLeastScale = 80, kUsualScale = 100, kMostScale = 200;
    QString device() const; // "auto", "cpu" or "cuda"
    void setDevice(const QString& name);
    int memoryBudgetMiB() const; // for loaded models and tiles
    void setMemoryBudgetMiB(int mebibytes);
    int undoMemoryMiB() const; // of the canvas' steps; more goes packed into a scratch file
    void setUndoMemoryMiB(int mebibytes);
    int undoDiskGiB() const; // that scratch file at most
    void setUndoDiskGiB(int gibibytes);
    int autosaveSeconds() const; // after an edit, until it is kept for the next start; 0: at once
    void setAutosaveSeconds(int seconds);
    int threads() const; // 0: as many as processor cores
    void setThreads(int count);

    QStringList recentFiles() const; // newest first, at most kRecentFiles
    void addRecentFile(const QString& file);
    void forgetRecentFiles();
    static constexpr int kRecentFiles = 10;

    static constexpr int kUsualMemoryMiB = 1536, kUsualUndoMemoryMiB = 512, kUsualUndoDiskGiB = 8,
                         kUsualAutosaveSeconds = 0;

    QString lastFolder(const QString& purpose) const;
    void setLastFolder(const QString& purpose, const QString& folder);

    QByteArray geometry(const QString& part) const;
    void setGeometry(const QString& part, const QByteArray& state);
    int number(const QString& key, int usual) const;
    void setNumber(const QString& key, int value);
    QString text(const QString& key) const; // empty where none is kept
    void setText(const QString& key, const QString& text);

    std::optional<QList<QKeySequence>> keys(const QString& command) const; // nothing: the usual ones
    void setKeys(const QString& command, const QList<QKeySequence>& keys);
    void forgetKeys(const QString& command);

private:
    QSettings m_store;
};

} // namespace moyun::bridge
