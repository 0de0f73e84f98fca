// SPDX-License-Identifier: GPL-3.0-or-later
// Painting, poem and melody as one page, web page and video.
#include "together_fixture.h"

#include "core/bridge/poem_verses.h"
#include "core/bridge/staff_drawing.h"
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
    EXPECT_GT(share(page.copy(48, 650, 500, 150), QColor(0x26, 0x21, 0x1c)), 0.002) << "notes";
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

TEST(StudioWork, TheVideoGoesThroughTheStrengthsOfTheStyle)
{
    auto work = sampleWork();
    work.poem = {};
    work.score = {};
    for (const QColor& colour : {QColor(70, 90, 133), QColor(115, 90, 95), QColor(152, 90, 62)}) {
        work.growing.push_back(work.painting);
        work.growing.back().fill(colour);
    }
    // At the middles between the moments at which each is there alone, two neighbours are mixed; the colours
    // come one after another.
    double last = 0;
    QList<int> reds;
    for (double moment = 0.18; moment < 0.75; moment += 0.005) {
        const QColor now = bridge::videoFrame(work, {}, moment).pixelColor(640, 360);
        EXPECT_GE(now.red(), last);
        last = now.red();
        reds += now.red();
    }
    EXPECT_EQ(reds.first(), 40);
    EXPECT_EQ(reds.last(), 190);
    for (const int there : {70, 115, 152})
        EXPECT_TRUE(
            std::any_of(reds.begin(), reds.end(), [&](int red) { return std::abs(red - there) < 4; }));
    work = bridge::chosen(work, {true, false, true, true, {}});
    EXPECT_TRUE(work.growing.empty());
}

TEST(StudioWork, TheMelodyIsWrittenOnAStaff)
{
    const auto drawn = [](int pitch, std::size_t* bars = nullptr) {
        music::Score score;
        score.tracks = {{"Melody", 73, false, {{0, 480, pitch, 90}, {480, 1440, pitch, 90}}, {}, {}}};
        score.tracks[0].lyrics = {{0, "万"}};
        score.meters = {{0, 4, 4}};
        QFont words(QStringLiteral("Noto Serif CJK SC"));
        words.setPixelSize(20);
        const bridge::StaffDrawing staff(score, score.tracks[0], 10, words);
        if (bars) *bars = staff.bars();
        QImage paper(400, 200, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        const double high = staff.paint(painter, paper.rect(), Qt::black);
        EXPECT_NEAR(high, staff.lineHeight(), 1e-9);
        return paper;
    };
    std::size_t bars = 0;
    const QImage low = drawn(64, &bars), high = drawn(76);
    EXPECT_EQ(bars, 1u);
    // Five lines right across, ten pixels from one to the next.
    QList<int> lines;
    for (int y = 0; y < low.height(); ++y)
        if (qGray(low.pixel(104, y)) < 200 && qGray(low.pixel(105, y)) < 200 &&
            qGray(low.pixel(110, y)) < 200)
            if (lines.isEmpty() || y > lines.last() + 2) lines += y;
    ASSERT_EQ(lines.size(), 5);
    for (int i = 1; i < 5; ++i) EXPECT_NEAR(lines[i] - lines[i - 1], 10, 1);
    // An octave higher the heads stand three spaces and a half higher: E on the lowest line, then in the
    // uppermost space.
    const auto head = [](const QImage& paper, int y) {
        int most = 0;
        for (int x = 70; x < 92; ++x) {
            int dark = 0;
            for (int at = x; at < x + 6; ++at)
                dark += qGray(paper.pixel(at, y + 2)) < 100 && qGray(paper.pixel(at, y - 2)) < 100;
            most = std::max(most, dark);
        }
        return most;
    };
    EXPECT_GE(head(low, lines[4]), 5);
    EXPECT_LT(head(low, lines[4] - 35), 3);
    EXPECT_GE(head(high, lines[4] - 35), 5);
    EXPECT_LT(head(high, lines[4]), 3);
    // Without notes there is none, and the page does without.
    EXPECT_TRUE(bridge::StaffDrawing({}, {}, 10, {}).isEmpty());
}

TEST(StudioWork, OnlyPunctuationIsLeftOutOfAPage)
{
    EXPECT_EQ(bridge::withoutMarks(U"我在2024年的夏天，用AI画山。"), U"我在2024年的夏天用AI画山");
    EXPECT_EQ(bridge::withoutMarks(U"风从B612来！"), U"风从B612来");
    EXPECT_EQ(bridge::withoutMarks(U"I don't know: 3.5 (or so), café."), U"I don't know 3.5 or so café");
    EXPECT_EQ(bridge::withoutMarks(U"《静夜思》——明月…"), U"静夜思明月");
}

TEST_F(TogetherFixture, TheExportSaysWhatItWillDoBeforehand)
{
    run("together.example");
    ASSERT_TRUE(waitFor([&] { return !poem->document()->state().text.empty(); }));
    run("together.export");
    ASSERT_TRUE(waitFor([&] { return dialog<ui::WorkDialog>() != nullptr; }));
    auto* dialog = this->dialog<ui::WorkDialog>();
    const QString target = file("there.pdf");
    QFile there(target);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.close();
    dialog->fileField()->setText(target);
    EXPECT_TRUE(dialog->hint()->text().contains(QLatin1String("replaced")));
    EXPECT_TRUE(dialog->exportButton()->isEnabled());
    dialog->fileField()->setText(file("no folder/x.pdf"));
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    dialog->fileField()->setText(file(""));
    EXPECT_FALSE(dialog->exportButton()->isEnabled()) << "a folder is no file";
    // Whoever goes to Cancel and presses Enter means that.
    dialog->fileField()->setText(file("other.moyun"));
    dialog->cancelButton()->setFocus();
    QTest::keyClick(dialog->cancelButton(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return !this->dialog<ui::WorkDialog>(); }));
    EXPECT_TRUE(jobs->tasks().isEmpty());
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
        const auto preview = [&] { return dialog->preview()->pixmap(Qt::ReturnByValue).toImage(); };
        const QImage before = preview();
        QTest::mouseClick(dialog->kinds()->button(kind), Qt::LeftButton);
        if (kind == 1) {
            EXPECT_TRUE(waitFor([&] { return preview() != before; })) << "each kind shows what it will be";
        }
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
