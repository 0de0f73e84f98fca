// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/note_clipboard.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QMimeData>

namespace moyun::ui {
namespace {

constexpr quint32 kMagic = 0x4d594e31; // "MYN1"

} // namespace

QString NoteClipboard::mimeType()
{
    return QStringLiteral("application/x-moyun-notes");
}

void NoteClipboard::put(const Notes& notes)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << kMagic << qint32(notes.ticksPerQuarter) << quint32(notes.notes.size());
    for (const auto& note : notes.notes)
        out << qint64(note.start) << qint64(note.length) << qint32(note.pitch) << qint32(note.velocity);
    auto* data = new QMimeData;
    data->setData(mimeType(), bytes);
    QGuiApplication::clipboard()->setMimeData(data);
}

std::optional<NoteClipboard::Notes> NoteClipboard::take()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(mimeType())) return {};
    const QByteArray bytes = data->data(mimeType());
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0, count = 0;
    qint32 resolution = 0;
    in >> magic >> resolution >> count;
    if (magic != kMagic || resolution < 1 || resolution > music::kMostTicksPerQuarter ||
        count > music::kMostNotes)
        return {};
    Notes notes{resolution, {}};
    const qint64 last = music::kMostQuarters * resolution;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint64 start = 0, length = 0;
        qint32 pitch = 0, velocity = 0;
        in >> start >> length >> pitch >> velocity;
        if (start < 0 || start > last || length < 1 || length > last - start || pitch < 0 || pitch > 127 ||
            velocity < 1 || velocity > 127)
            return {};
        notes.notes.push_back({start, length, pitch, velocity});
    }
    if (in.status() != QDataStream::Ok || notes.notes.empty()) return {};
    return notes;
}

} // namespace moyun::ui
