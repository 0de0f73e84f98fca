// SPDX-License-Identifier: GPL-3.0-or-later
// From the tour to the files that leave the studio: the example as page, web page and video, read back by
// other programs.
#include "together_fixture.h"

#include "core/bridge/work_video.h"
#include "ui/together/tour.h"
#include "ui/together/work_dialog.h"
#include "ui/widgets/segments.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace moyun::test {

namespace {

// What a program says, or nothing where it is not installed or fails.
QString said(const char* program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(QLatin1String(program));
    if (path.isEmpty()) return {};
    QProcess process;
    process.start(path, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool has(const char* program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

class TogetherExample : public TogetherFixture
{
protected:
    void SetUp() override
    {
        TogetherFixture::SetUp();
        // As somebody new does: through the tour, then the example.
        together->offerTour();
        ASSERT_NE(together->tour(), nullptr);
        while (together->tour() && together->tour()->step() + 1 < together->tour()->count()) {
            QTest::mouseClick(together->tour()->nextButton(), Qt::LeftButton);
            QTest::qWait(20);
        }
        QTest::mouseClick(together->tour()->nextButton(), Qt::LeftButton); // "Done"
        ASSERT_TRUE(waitFor([this] { return !together->tour(); }));
        run("together.example");
        ASSERT_TRUE(waitFor([this] { return !poem->document()->state().text.empty(); }));
    }
    QString exported(int kind, const char* name)
    {
        run("together.export");
        if (!waitFor([this] { return dialog<ui::WorkDialog>() != nullptr; })) return {};
        auto* dialog = this->dialog<ui::WorkDialog>();
        QTest::mouseClick(dialog->kinds()->button(kind), Qt::LeftButton);
        dialog->fileField()->setText(file(name));
        QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
        // A video of 600 frames takes its time where others work, too.
        const auto isDone = [this] {
            return !jobs->tasks().isEmpty() && jobs->tasks().first().isOver() &&
                   !this->dialog<ui::WorkDialog>();
        };
        const bool done = QTest::qWaitFor(isDone, 5 * kLimitMs);
        if (!done || jobs->tasks().first().state != bridge::TaskState::Finished) return {};
        if (const QString folder = qEnvironmentVariable("MOYUN_SHOTS"); !folder.isEmpty())
            QFile::copy(file(name), folder + QLatin1Char('/') + QLatin1String(name));
        return file(name);
    }
};

} // namespace

TEST_F(TogetherExample, ThePageIsOneSheetWithThePoemAndTheWordsOfTheMelody)
{
    const QString page = exported(0, "example.pdf");
    ASSERT_FALSE(page.isEmpty());
    if (!has("pdfinfo") || !has("pdftotext")) GTEST_SKIP() << "needs the package poppler-utils";
    const QString info = said("pdfinfo", {page});
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n")))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("A4"))) << info.toStdString();
    QString text = said("pdftotext", {QStringLiteral("-raw"), page, QStringLiteral("-")});
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    text = text.normalized(QString::NormalizationForm_KC); // glyphs are shared with signs of radicals
    // Every character of the poem stands there twice: as verse and under the melody.
    for (const QChar character : QStringLiteral("万里云涛合双眸夕照深孤舟春水上不得雁南音"))
        EXPECT_GE(text.count(character), 2)
            << QString(character).toStdString() << " in " << text.toStdString();
}

TEST_F(TogetherExample, TheVideoHasPictureAndSoundOfTheRightLength)
{
    if (bridge::videoProgram().isEmpty() || !has("ffprobe")) GTEST_SKIP() << "needs the package ffmpeg";
    const QString video = exported(2, "example.mp4");
    ASSERT_FALSE(video.isEmpty());
    const auto entry = [&video](const char* stream, const char* entries) {
        return said("ffprobe",
                    {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-select_streams"),
                     QLatin1String(stream), QStringLiteral("-show_entries"), QLatin1String(entries),
                     QStringLiteral("-of"), QStringLiteral("csv=p=0"), video})
            .trimmed();
    };
    EXPECT_EQ(entry("v", "stream=codec_name,width,height,r_frame_rate"),
              QStringLiteral("h264,1280,720,25/1"));
    EXPECT_EQ(entry("a", "stream=codec_name"), QStringLiteral("aac"));
    const double picture = entry("v", "stream=duration").toDouble();
    const double sound = entry("a", "stream=duration").toDouble();
    // The melody of the example lasts 23 seconds, and fades.
    EXPECT_GT(picture, 20);
    EXPECT_LT(picture, 40);
    EXPECT_NEAR(picture, sound, 0.5);
    // Its last picture is what the page shows: painting, poem and seal.
    const QString last = file("last.png");
    said("ffmpeg",
         {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-sseof"), QStringLiteral("-0.2"),
          QStringLiteral("-i"), video, QStringLiteral("-frames:v"), QStringLiteral("1"), last});
    const QImage frame(last);
    ASSERT_EQ(frame.size(), QSize(1280, 720));
    int red = 0;
    for (int y = 0; y < frame.height(); ++y)
        for (int x = frame.width() / 2; x < frame.width(); ++x) {
            const QRgb p = frame.pixel(x, y);
            red += qRed(p) > 150 && qGreen(p) < 90 && qBlue(p) < 90;
        }
    EXPECT_GT(red, 200) << "the seal";
}

TEST_F(TogetherExample, TheWebPageIsOneFileThatABrowserShows)
{
    const QString page = exported(1, "example.html");
    ASSERT_FALSE(page.isEmpty());
    QFile in(page);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(in.readAll());
    for (const QString& verse : {QStringLiteral("万里云涛合，"), QStringLiteral("不得雁南音。")})
        EXPECT_TRUE(html.contains(verse));
    EXPECT_TRUE(html.contains(QStringLiteral("data:audio/flac;base64,ZkxhQ")));
    EXPECT_FALSE(html.contains(QRegularExpression(QStringLiteral("src=\"(?!data:)"))));
}

} // namespace moyun::test
