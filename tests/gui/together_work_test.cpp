// SPDX-License-Identifier: GPL-3.0-or-later
// Painting, poem and melody as one page, web page and video.
#include "together_fixture.h"

#include "core/bridge/work_page.h"
#include "core/bridge/work_video.h"
#include "core/bridge/work_web.h"
#include "ui/together/work_dialog.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>

namespace moyun::test {

namespace {

bridge::StudioWork sampleWork()
{
    bridge::StudioWork work;
    work.painting = QImage(600, 400, QImage::Format_ARGB32_Premultiplied);
    work.painting.fill(QColor(40, 90, 160));
    work.styled = work.painting;
    work.styled.fill(QColor(190, 90, 30));
    work.poem.form = poem::FormId::Wujue;
    work.poem.text = U"万里云涛合，双眸夕照深。\n孤舟春水上，不得雁南音。";
    work.poem.title = U"夕照<孤舟>";
    work.poem.author = U"墨韵";
    work.score.tracks = {{"Melody", 73, false, {}, {}, {}}};
    for (int i = 0; i < 10; ++i) work.score.tracks[0].notes.push_back({i * 480, 480, 60 + 2 * (i % 5), 90});
    work.score.tracks[0].lyrics = {{0, "万"}, {480, "里"}};
    work.score.tempi = {{0, 400'000}};
    work.score.meters = {{0, 4, 4}};
    return work;
}

QByteArray contentOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

double share(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) +
                         std::abs(c.blue() - colour.blue()) <
                     30;
        }
    return double(count) / (image.width() * image.height());
}

} // namespace

TEST(StudioWork, ChoicesLeavePartsOut)
{
    const auto none = bridge::chosen(sampleWork(), {false, true, false, false, {}});
    EXPECT_TRUE(none.painting.isNull());
    EXPECT_TRUE(none.styled.isNull());
    EXPECT_FALSE(bridge::hasPoem(none));
    EXPECT_FALSE(bridge::hasMelody(none));
    const auto plain = bridge::chosen(sampleWork(), {true, false, true, true, {}});
    EXPECT_FALSE(plain.painting.isNull());
    EXPECT_TRUE(plain.styled.isNull());
    EXPECT_TRUE(bridge::hasPoem(plain));
}

TEST(StudioWork, ThePageShowsTheStyledPaintingTheSealAndTheNotes)
{
    QImage page(595, 842, QImage::Format_RGB32);
    {
        QPainter painter(&page);
        bridge::paintWorkPage(painter, sampleWork(), {});
    }
    EXPECT_GT(share(page, QColor(190, 90, 30)), 0.15);
    EXPECT_EQ(share(page, QColor(40, 90, 160)), 0);
    EXPECT_GT(share(page, QColor(0xb8, 0x2f, 0x24)), 0.0005) << "seal";
    EXPECT_GT(share(page, QColor(0xb8, 0x4a, 0x36)), 0.002) << "notes";
    const auto pdf = bridge::workPdf(sampleWork(), {});
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
    EXPECT_TRUE(pdf->contains("/FontFile") || pdf->contains("/FontDescriptor")) << "text stays text";
    // Any part may be missing.
    for (int without = 0; without < 8; ++without) {
        QPainter painter(&page);
        bridge::paintWorkPage(
            painter,
            bridge::chosen(sampleWork(),
                           {(without & 1) != 0, true, (without & 2) != 0, (without & 4) != 0, {}}),
            {});
    }
}

TEST(StudioWork, TheWebPageHoldsEverythingAndReachesForNothing)
{
    const QString page = QString::fromUtf8(bridge::workHtml(sampleWork(), QByteArrayLiteral("fLaC")));
    EXPECT_TRUE(page.contains(QStringLiteral("万里云涛合，")));
    EXPECT_TRUE(page.contains(QStringLiteral("夕照&lt;孤舟&gt;"))) << "titles are text";
    EXPECT_FALSE(page.contains(QStringLiteral("<孤舟>")));
    EXPECT_EQ(page.count(QStringLiteral("data:image/jpeg;base64,")), 2);
    EXPECT_EQ(page.count(QStringLiteral("<audio controls")), 1);
    EXPECT_FALSE(page.contains(QRegularExpression(QStringLiteral("https?://|<script|<link"))));
    EXPECT_TRUE(page.contains(QStringLiteral("default-src 'none'")));
}

TEST(StudioWork, TheVideosPaintingTakesItsStyleAndThePoemComes)
{
    const auto work = sampleWork();
    const QColor plain(40, 90, 160), styled(190, 90, 30), red(0xb8, 0x2f, 0x24);
    EXPECT_EQ(share(bridge::videoFrame(work, {}, 0), plain), 0) << "it comes out of the paper";
    EXPECT_GT(share(bridge::videoFrame(work, {}, 0.17), plain), 0.1);
    EXPECT_GT(share(bridge::videoFrame(work, {}, 0.8), styled), 0.1);
    EXPECT_LT(share(bridge::videoFrame(work, {}, 0.3), red), 0.0003);
    EXPECT_GT(share(bridge::videoFrame(work, {}, 1), red), 0.0003) << "the seal comes last";
    EXPECT_EQ(bridge::videoSeconds(work, 20), 20);
    EXPECT_EQ(bridge::videoSeconds(work, 2), 8);
    EXPECT_EQ(bridge::videoSeconds(work, 5000), 120);
}

TEST_F(TogetherFixture, PageAndWebPageAreExportedFromTheDialog)
{
    run("together.example");
    ASSERT_TRUE(waitFor([&] { return !poem->document()->state().text.empty(); }));
    for (const int kind : {0, 1}) {
        run("together.export");
        ASSERT_TRUE(waitFor([&] { return dialog<ui::WorkDialog>() != nullptr; }));
        auto* dialog = this->dialog<ui::WorkDialog>();
        ASSERT_TRUE(waitFor([&] { return !dialog->preview()->pixmap(Qt::ReturnByValue).isNull(); }));
        QTest::mouseClick(dialog->kinds()->button(kind), Qt::LeftButton);
        QTest::qWait(300);
        shoot(dialog, kind == 0 ? "work-dialog-page" : "work-dialog-web");
        EXPECT_TRUE(dialog->fileField()->text().endsWith(kind == 0 ? QStringLiteral("夕照孤舟.pdf")
                                                                   : QStringLiteral("夕照孤舟.html")));
        const QString target = file(kind == 0 ? "one.pdf" : "one.html");
        dialog->fileField()->setText(target);
        QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] {
            return !jobs->tasks().isEmpty() && jobs->tasks().first().isOver() &&
                   !this->dialog<ui::WorkDialog>();
        }));
        EXPECT_EQ(jobs->tasks().first().state, bridge::TaskState::Finished)
            << jobs->tasks().first().detail.toStdString();
        const QByteArray content = contentOf(target);
        EXPECT_GT(content.size(), 20'000);
        EXPECT_TRUE(content.startsWith(kind == 0 ? "%PDF-" : "<!DOCTYPE html>"));
        if (kind == 1) {
            EXPECT_TRUE(content.contains("data:audio/flac;base64,ZkxhQ")) << "a FLAC file";
        }
        if (const QString folder = qEnvironmentVariable("MOYUN_SHOTS"); !folder.isEmpty())
            QFile::copy(target, folder + u'/' + QFileInfo(target).fileName());
    }
}

TEST_F(TogetherFixture, TheVideoIsMadeOrItIsSaidWhatIsMissing)
{
    if (bridge::videoProgram().isEmpty()) GTEST_SKIP() << "ffmpeg is not installed (package ffmpeg).";
    auto work = sampleWork();
    const QString target = file("one.mp4");
    together->exporter()->start(bridge::WorkExporter::Video, work, {}, target);
    ASSERT_TRUE(waitFor([&] { return jobs->tasks().first().isOver(); }));
    ASSERT_EQ(jobs->tasks().first().state, bridge::TaskState::Finished)
        << jobs->tasks().first().detail.toStdString();
    const QByteArray content = contentOf(target);
    EXPECT_EQ(content.mid(4, 4), QByteArrayLiteral("ftyp"));
    QProcess probe;
    probe.start(QStringLiteral("ffprobe"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                 QStringLiteral("stream=codec_name,width,height:format=duration"), QStringLiteral("-of"),
                 QStringLiteral("default=nw=1"), target});
    ASSERT_TRUE(probe.waitForFinished());
    const QString says = QString::fromUtf8(probe.readAllStandardOutput());
    EXPECT_TRUE(says.contains(QStringLiteral("h264"))) << says.toStdString();
    EXPECT_TRUE(says.contains(QStringLiteral("aac")));
    EXPECT_TRUE(says.contains(QStringLiteral("width=1280")));
    EXPECT_EQ(QDir(QFileInfo(target).path()).entryList(QDir::Files | QDir::Hidden).size(), 1)
        << "nothing is left beside it";
    if (const QString folder = qEnvironmentVariable("MOYUN_SHOTS"); !folder.isEmpty())
        QFile::copy(target, folder + QStringLiteral("/one.mp4"));
}

TEST_F(TogetherFixture, AVideoCanBeStoppedAndLeavesNothing)
{
    if (bridge::videoProgram().isEmpty()) GTEST_SKIP() << "ffmpeg is not installed (package ffmpeg).";
    const QString target = file("stopped.mp4");
    together->exporter()->start(bridge::WorkExporter::Video, sampleWork(), {}, target);
    ASSERT_TRUE(waitFor([&] { return jobs->tasks().first().fraction > 0.2; }));
    jobs->cancel(jobs->tasks().first().id);
    ASSERT_TRUE(waitFor([&] { return jobs->tasks().first().isOver(); }));
    EXPECT_EQ(jobs->tasks().first().state, bridge::TaskState::Cancelled);
    EXPECT_TRUE(QDir(QFileInfo(target).path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(TogetherFixture, WithoutFfmpegTheDialogNamesThePackage)
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    run("together.export");
    ASSERT_TRUE(waitFor([&] { return dialog<ui::WorkDialog>() != nullptr; }));
    auto* dialog = this->dialog<ui::WorkDialog>();
    QTest::mouseClick(dialog->kinds()->button(2), Qt::LeftButton);
    EXPECT_TRUE(dialog->hint()->text().contains(QStringLiteral("apt install ffmpeg")));
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    const auto made = bridge::writeVideo(sampleWork(), {}, {}, 8, "/tmp/never.mp4", {}, {});
    qputenv("PATH", path);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, base::ErrorCode::NotFound);
}

} // namespace moyun::test
