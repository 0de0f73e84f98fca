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
    QString theme() const; // "dark" or "light"
    void setTheme(const QString& name);
    QString language() const; // "system", "en" or "zh_CN"
    void setLanguage(const QString& code);
    QString device() const; // "auto", "cpu" or "cuda"
    void setDevice(const QString& name);
    int memoryBudgetMiB() const; // for loaded models and tiles
    void setMemoryBudgetMiB(int mebibytes);
    int threads() const; // 0: as many as processor cores
    void setThreads(int count);

    QStringList recentFiles() const; // newest first, at most kRecentFiles
    void addRecentFile(const QString& file);
    void forgetRecentFiles();
    static constexpr int kRecentFiles = 10;

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
