// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <sys/mount.h>

namespace moyun::test {

// A disk of its own for a folder, as small as it takes.
class SmallDisk
{
public:
    SmallDisk(const QString& folder, const char* size) : m_folder(folder.toLocal8Bit())
    {
        QDir().mkpath(folder);
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted) ::umount2(m_folder.constData(), MNT_DETACH);
    }
    bool isThere() const { return m_mounted; }
    // Until not a byte more has room. Returns the file that takes it.
    QString fill() const
    {
        QFile filler(QString::fromLocal8Bit(m_folder) + QStringLiteral("/filler"));
        if (filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            for (const int bytes : {4096, 1})
                while (filler.write(QByteArray(bytes, 'x')) > 0) {
                }
        return filler.fileName();
    }
    void grow(const char* size) { ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT, size); }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace moyun::test
