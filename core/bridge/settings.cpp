// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/settings.h"

#include <QFileInfo>

namespace moyun::bridge {
namespace {

// A value that a hand-edited file may have spoilt falls back to the first of the allowed ones.
QString oneOf(const QString& value, const QStringList& allowed)
{
    return allowed.contains(value) ? value : allowed.first();
}

} // namespace

QString Settings::theme() const
{
    return oneOf(m_store.value(QStringLiteral("theme")).toString(),
                 {QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("contrast")});
}

void Settings::setTheme(const QString& name)
{
    m_store.setValue(QStringLiteral("theme"), name);
}

QString Settings::language() const
{
    return oneOf(
        m_store.value(QStringLiteral("language")).toString(),
        {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")});
}

void Settings::setLanguage(const QString& code)
{
    m_store.setValue(QStringLiteral("language"), code);
}

int Settings::uiScale() const
{
    return qBound(kLeastScale, m_store.value(QStringLiteral("uiScale"), kUsualScale).toInt(), kMostScale);
}

void Settings::setUiScale(int percent)
{
    m_store.setValue(QStringLiteral("uiScale"), percent);
}

QString Settings::device() const
{
    return oneOf(m_store.value(QStringLiteral("device")).toString(),
                 {QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")});
}

void Settings::setDevice(const QString& name)
{
    m_store.setValue(QStringLiteral("device"), name);
}

int Settings::memoryBudgetMiB() const
{
    return qBound(256, m_store.value(QStringLiteral("memoryBudgetMiB"), kUsualMemoryMiB).toInt(), 65536);
}

void Settings::setMemoryBudgetMiB(int mebibytes)
{
    m_store.setValue(QStringLiteral("memoryBudgetMiB"), mebibytes);
}

int Settings::undoMemoryMiB() const
{
    return qBound(64, m_store.value(QStringLiteral("undoMemoryMiB"), kUsualUndoMemoryMiB).toInt(), 65536);
}

void Settings::setUndoMemoryMiB(int mebibytes)
{
    m_store.setValue(QStringLiteral("undoMemoryMiB"), mebibytes);
}

int Settings::undoDiskGiB() const
{
    return qBound(0, m_store.value(QStringLiteral("undoDiskGiB"), kUsualUndoDiskGiB).toInt(), 1024);
}

void Settings::setUndoDiskGiB(int gibibytes)
{
    m_store.setValue(QStringLiteral("undoDiskGiB"), gibibytes);
}

int Settings::autosaveSeconds() const
{
    return qBound(0, m_store.value(QStringLiteral("autosaveSeconds"), kUsualAutosaveSeconds).toInt(), 60);
}

void Settings::setAutosaveSeconds(int seconds)
{
    m_store.setValue(QStringLiteral("autosaveSeconds"), seconds);
}

int Settings::threads() const
{
    return qBound(0, m_store.value(QStringLiteral("threads"), 0).toInt(), 256);
}

void Settings::setThreads(int count)
{
    m_store.setValue(QStringLiteral("threads"), count);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(QStringLiteral("recentFiles")).toStringList().mid(0, kRecentFiles);
}

void Settings::addRecentFile(const QString& file)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(file).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue(QStringLiteral("recentFiles"), files.mid(0, kRecentFiles));
}

void Settings::forgetRecentFiles()
{
    m_store.remove(QStringLiteral("recentFiles"));
}

QString Settings::lastFolder(const QString& purpose) const
{
    return m_store.value(QStringLiteral("folders/") + purpose).toString();
}

void Settings::setLastFolder(const QString& purpose, const QString& folder)
{
    m_store.setValue(QStringLiteral("folders/") + purpose, folder);
}

QByteArray Settings::geometry(const QString& part) const
{
    return m_store.value(QStringLiteral("geometry/") + part).toByteArray();
}

void Settings::setGeometry(const QString& part, const QByteArray& state)
{
    m_store.setValue(QStringLiteral("geometry/") + part, state);
}

int Settings::number(const QString& key, int usual) const
{
    return m_store.value(QStringLiteral("numbers/") + key, usual).toInt();
}

void Settings::setNumber(const QString& key, int value)
{
    m_store.setValue(QStringLiteral("numbers/") + key, value);
}

QString Settings::text(const QString& key) const
{
    return m_store.value(QStringLiteral("texts/") + key).toString();
}

void Settings::setText(const QString& key, const QString& text)
{
    m_store.setValue(QStringLiteral("texts/") + key, text);
}

std::optional<QList<QKeySequence>> Settings::keys(const QString& command) const
{
    const QString key = QStringLiteral("keys/") + command;
    if (!m_store.contains(key)) return std::nullopt;
    return QKeySequence::listFromString(m_store.value(key).toString(), QKeySequence::PortableText);
}

void Settings::setKeys(const QString& command, const QList<QKeySequence>& keys)
{
    m_store.setValue(QStringLiteral("keys/") + command,
                     QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void Settings::forgetKeys(const QString& command)
{
    m_store.remove(QStringLiteral("keys/") + command);
}

} // namespace moyun::bridge
