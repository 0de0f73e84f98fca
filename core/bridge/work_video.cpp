// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/work_video.h"

#include "core/audio/tempo_map.h"
#include "core/base/log.h"
#include "core/bridge/poem_lettering.h"
#include "core/bridge/red_seal.h"
#include "core/bridge/work_page.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

namespace {

const QColor kPaper(0xf3, 0xec, 0xdc), kInk(0x26, 0x21, 0x1c), kPlayhead(0xb8, 0x4a, 0x36);
constexpr double kMargin = 56, kStrip = 104, kGap = 36;
constexpr int kWords = 16;                                      // of the lyrics, pixels
constexpr double kAppears = 0.14, kStyles = 0.2, kStyled = 0.7; // moments of the painting
constexpr double kWrites = 0.12, kWritten = 0.86;               // and of the poem
constexpr int kPipeBytes = 8 << 20, kWaitMs = 200, kEndMs = 60'000;

// From 0 to 1 between two moments, gently at both ends.
double between(double moment, double from, double to)
{
    const double t = std::clamp((moment - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

// The style at a share of its growth: the two strengths next to it, one fading into the other.
void paintGrowth(QPainter& painter, const StudioWork& work, const QRectF& place, double share)
{
    const std::size_t stages = work.growing.size() + 1; // the last is the whole style
    const auto stage = [&work](std::size_t number) -> const QImage& {
        return number < work.growing.size() ? work.growing[number] : work.styled;
    };
    const double at = share * double(stages);
    const auto whole = std::min(std::size_t(at), stages);
    painter.setOpacity(1);
    if (whole > 0) painter.drawImage(place, stage(whole - 1));
    if (whole == stages) return;
    painter.setOpacity(at - double(whole));
    painter.drawImage(place, stage(whole));
}

QString pathOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

// What ffmpeg says is for those who know it: in the log.
base::Error failed(const QString& said)
{
    base::log(base::LogLevel::Error, "video", said.trimmed().right(2000).toStdString());
    return {
        base::ErrorCode::Io, "The video could not be made.",
        "See that the disk has room and the folder may be written to, then try again; the log says more."};
}

base::Error cancelled()
{
    return {base::ErrorCode::Cancelled, "The video was stopped.", ""};
}

} // namespace

QString videoProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

double videoSeconds(const StudioWork& work, double soundSeconds)
{
    return std::clamp(hasMelody(work) ? soundSeconds : 14.0, 8.0, 120.0);
}

QImage videoFrame(const StudioWork& work, const QString& face, double moment, double seconds)
{
    QImage frame(kVideoSize, QImage::Format_RGB32);
    frame.fill(kPaper);
    QPainter painter(&frame);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QRectF room = QRectF(QPointF(), kVideoSize).adjusted(kMargin, kMargin * 0.7, -kMargin, -kMargin * 0.7);
    if (hasMelody(work)) {
        const QRectF strip(room.left(), room.bottom() - kStrip, room.width(), kStrip);
        const audio::TempoMap tempo(work.score);
        const double end = double(std::max<music::Tick>(1, work.score.end()));
        const double at =
            std::min(end, tempo.tickAt(moment * (seconds > 0 ? seconds : tempo.secondsAt(end))));
        const MelodyPart part = melodyPart(work.score, std::min(music::Tick(at), work.score.end() - 1));
        painter.save();
        painter.setOpacity(between(moment, 0, 0.08));
        paintMelodyStrip(painter, work.score, strip, part, kWords);
        painter.restore();
        const double share = (at - double(part.from)) / double(std::max<music::Tick>(1, part.to - part.from));
        painter.fillRect(QRectF(strip.left() + strip.width() * std::clamp(share, 0.0, 1.0), strip.top(), 2,
                                strip.height()),
                         kPlayhead);
        room.setBottom(strip.top() - kGap / 2);
    }
    if (!work.painting.isNull()) {
        QRectF place = room;
        if (hasPoem(work)) place.setWidth(room.width() * 0.6);
        QSizeF size = work.painting.size();
        size.scale(place.size(), Qt::KeepAspectRatio);
        place = QRectF(place.center() - QPointF(size.width() / 2, size.height() / 2), size);
        painter.setOpacity(between(moment, 0, kAppears));
        painter.drawImage(place, work.painting);
        if (!work.styled.isNull()) paintGrowth(painter, work, place, between(moment, kStyles, kStyled));
        painter.setOpacity(1);
        room.setLeft(room.left() + room.width() * 0.6 + kGap);
    }
    if (!hasPoem(work)) return frame;
    LetteringLook look;
    look.face = face;
    look.ink = kInk;
    look.marks = false;
    look.seal = sealName(work.poem.author);
    look.size = 100;
    const QSizeF at100 = letteringSize(work.poem, look);
    if (at100.isEmpty()) return frame;
    look.size =
        std::clamp(100 * std::min(room.width() / at100.width(), room.height() / at100.height()), 6.0, 64.0);
    const QSizeF size = letteringSize(work.poem, look);
    painter.translate(room.center() - QPointF(size.width() / 2, size.height() / 2));
    paintLettering(painter, work.poem, look, std::clamp((moment - kWrites) / (kWritten - kWrites), 0.0, 1.0));
    return frame;
}

base::Result<void> writeVideo(const StudioWork& work, const QString& face, const std::filesystem::path& sound,
                              double seconds, const std::filesystem::path& file, std::stop_token stop,
                              const std::function<void(double)>& progress)
{
    const QString program = videoProgram();
    if (program.isEmpty())
        return base::Error{base::ErrorCode::NotFound,
                           "Videos need the program ffmpeg, which is not installed.",
                           "Install the package ffmpeg (sudo apt install ffmpeg) and try again."};
    StudioWork small = work; // no frame shows more
    std::vector<QImage*> images{&small.painting, &small.styled};
    for (QImage& stage : small.growing) images.push_back(&stage);
    for (QImage* image : images)
        if (!image->isNull())
            *image = image->scaled(kVideoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                         .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const std::filesystem::path part = file.parent_path() / ("." + file.stem().string() + ".part.mp4");
    QStringList arguments{QStringLiteral("-y"),
                          QStringLiteral("-loglevel"),
                          QStringLiteral("error"),
                          QStringLiteral("-f"),
                          QStringLiteral("rawvideo"),
                          QStringLiteral("-pix_fmt"),
                          QStringLiteral("bgra"),
                          QStringLiteral("-s"),
                          QStringLiteral("%1x%2").arg(kVideoSize.width()).arg(kVideoSize.height()),
                          QStringLiteral("-r"),
                          QString::number(kVideoFps),
                          QStringLiteral("-i"),
                          QStringLiteral("-")};
    if (!sound.empty())
        arguments += {QStringLiteral("-i"), pathOf(sound), QStringLiteral("-c:a"), QStringLiteral("aac")};
    arguments += {QStringLiteral("-c:v"),
                  QStringLiteral("libx264"),
                  QStringLiteral("-preset"),
                  QStringLiteral("veryfast"),
                  QStringLiteral("-crf"),
                  QStringLiteral("20"),
                  QStringLiteral("-pix_fmt"),
                  QStringLiteral("yuv420p"),
                  QStringLiteral("-t"),
                  QString::number(seconds),
                  QStringLiteral("-movflags"),
                  QStringLiteral("+faststart"),
                  pathOf(part)};
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    const auto drop = [&](const base::Error& error) {
        process.kill();
        process.waitForFinished();
        QFile::remove(pathOf(part));
        return error;
    };
    if (!process.waitForStarted()) return failed(process.errorString());
    const int frames = std::max(1, int(std::lround(seconds * kVideoFps)));
    for (int i = 0; i < frames; ++i) {
        if (stop.stop_requested()) return drop(cancelled());
        const QImage frame = videoFrame(small, face, double(i) / std::max(1, frames - 1), seconds);
        process.write(reinterpret_cast<const char*>(frame.constBits()), frame.sizeInBytes());
        while (process.bytesToWrite() > kPipeBytes) {
            if (stop.stop_requested()) return drop(cancelled());
            if (process.state() != QProcess::Running)
                return drop(failed(QString::fromUtf8(process.readAllStandardError())));
            process.waitForBytesWritten(kWaitMs);
        }
        if (progress) progress(double(i + 1) / frames);
    }
    while (process.bytesToWrite() > 0 && process.state() == QProcess::Running && !stop.stop_requested())
        process.waitForBytesWritten(kWaitMs);
    process.closeWriteChannel();
    for (int waited = 0; process.state() == QProcess::Running && waited < kEndMs; waited += kWaitMs) {
        if (stop.stop_requested()) return drop(cancelled());
        process.waitForFinished(kWaitMs);
    }
    if (stop.stop_requested()) return drop(cancelled());
    if (process.state() == QProcess::Running || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return drop(failed(QString::fromUtf8(process.readAllStandardError())));
    std::error_code error;
    std::filesystem::rename(part, file, error);
    if (error) return drop(failed(QString::fromStdString(error.message())));
    return {};
}

} // namespace moyun::bridge
