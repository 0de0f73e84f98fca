// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_sheet.h"
#include "poem_fixture.h"
#include "ui/poem/helper_panel.h"
#include "ui/poem/poem_editor.h"
#include "ui/poem/text_dialog.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>

namespace moyun::test {

class PoemFiles : public PoemFixture
{
protected:
    QByteArray bytesOf(const char* name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile out(file(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    bool exported(const char* name)
    {
        notices.clear();
        studio->exportTo(file(name));
        return waitFor([&] { return !notices.isEmpty(); }) && QFileInfo::exists(file(name));
    }
    // All streams of a PDF, inflated where they are deflated.
    static QByteArray streamsOf(const QByteArray& pdf)
    {
        QByteArray all;
        for (qsizetype at = 0; (at = pdf.indexOf("stream\n", at)) >= 0;) {
            const qsizetype begin = at + 7, end = pdf.indexOf("endstream", begin);
            if (end < 0) break;
            const QByteArray raw = pdf.mid(begin, end - begin);
            all += qUncompress(QByteArray("\x00\x10\x00\x00", 4) + raw) + '\n';
            at = end + 9;
        }
        return all;
    }
};

TEST_F(PoemFiles, ThePdfHoldsTheCharactersAndTheirFont)
{
    start();
    type(u"春江潮水连海平，海上明月共潮生。");
    ASSERT_TRUE(exported("page.pdf"));
    const QByteArray pdf = bytesOf("page.pdf");
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_TRUE(pdf.contains("/FontFile")); // embedded
    // The map from glyphs back to characters names every character of the poem.
    // (Where Unicode has the shape twice, as for 水, either may stand there.)
    const QByteArray maps = (pdf + streamsOf(pdf)).toUpper();
    for (const char16_t c : QStringLiteral("春江潮连海平上明共").toStdU16String())
        EXPECT_TRUE(maps.contains('<' + QByteArray::number(int(c), 16).toUpper() + '>')) << int(c);
}

TEST_F(PoemFiles, ThePictureIsPaperWithColumnsAndASeal)
{
    start();
    type(u"春江潮水连海平，海上明月共潮生。");
    bridge::PoemState state = studio->document()->state();
    state.title = U"春江花月夜";
    state.author = U"张若虚";
    studio->document()->change(state, 0, QStringLiteral("Title"));
    ASSERT_TRUE(exported("page.png"));
    const QImage page(file("page.png"));
    ASSERT_FALSE(page.isNull());
    EXPECT_GT(page.width(), page.height());
    EXPECT_GT(page.width(), 2000);
    int dark = 0, red = 0;
    for (int y = 0; y < page.height(); y += 2)
        for (int x = 0; x < page.width(); x += 2) {
            const QColor c = page.pixelColor(x, y);
            dark += c.lightness() < 70;
            red += c.red() > 150 && c.green() < 80 && c.blue() < 80;
        }
    EXPECT_GT(dark, 2000);
    EXPECT_GT(red, 1000);
}

TEST_F(PoemFiles, TextIsSavedAndOpenedWhateverItsEncoding)
{
    start();
    type(u"白日依山尽，\n黄河入海流。");
    ASSERT_TRUE(exported("poem.txt"));
    EXPECT_EQ(QString::fromUtf8(bytesOf("poem.txt")).trimmed(), QStringLiteral("白日依山尽，\n黄河入海流。"));

    // 床前明月光，疑是地上霜。 in GB18030
    write("gb.txt", QByteArray::fromHex("b4b2c7b0c3f7d4c2b9e2a3acd2c9cac7b5d8c9cfcbaaa1a3"));
    notices.clear();
    studio->open(file("gb.txt"));
    ASSERT_TRUE(waitFor([&] { return studio->document()->name() == QLatin1String("gb.txt"); }));
    EXPECT_EQ(text().trimmed(), QStringLiteral("床前明月光，疑是地上霜。"));
    ASSERT_FALSE(notices.isEmpty());
    EXPECT_TRUE(notices.last().contains(QStringLiteral("GB18030")));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("白日依山尽，\n黄河入海流。"));

    write("none.txt", QByteArray("\x00\x01\x02\x00", 4));
    notices.clear();
    studio->open(file("none.txt"));
    ASSERT_TRUE(waitFor([&] { return !notices.isEmpty(); }));
    EXPECT_TRUE(notices[0].contains(QStringLiteral("none.txt")));
    EXPECT_EQ(text(), QStringLiteral("白日依山尽，\n黄河入海流。"));
}

TEST_F(PoemFiles, TheScriptIsConvertedAndPlacesKept)
{
    start();
    type(u"头发白，发现云。");
    editor->select(2, 2);
    editor->toggleLineLock(0);
    studio->convertScript(poem::Script::Traditional);
    EXPECT_EQ(text(), QStringLiteral("頭髮白，發現雲。"));
    EXPECT_TRUE(studio->document()->state().locked[0]);
    EXPECT_EQ(studio->document()->cursor(), 2u);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("头发白，发现云。"));
}

TEST_F(PoemFiles, ALongPoemMakesTheSheetWiderNotSmallerThanReadable)
{
    bridge::PoemState state;
    state.form = poem::FormId::Prose;
    for (int i = 0; i < 400; ++i) state.text += U"山川异域风月同天，";
    state.locked.resize(state.text.size());
    const bridge::PoemSheet sheet(state);
    EXPECT_GT(sheet.size().width(), 1200);
    state.form = poem::FormId::Sonnet;
    state.text.clear();
    for (int i = 0; i < 14; ++i) state.text += U"Shall I compare thee to a summer's day?\n";
    EXPECT_LT(bridge::PoemSheet(state).size().width(), 600);
}

TEST_F(PoemFiles, TheExportDialogProposesAName)
{
    start();
    type(u"春江潮水连海平，");
    key(Qt::Key_E, Qt::ControlModifier);
    auto* dialog = window->findChild<ui::TextDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->selectedFiles().value(0).endsWith(QStringLiteral("春江潮水连海平.pdf")));
    dialog->reject();
}

} // namespace moyun::test
