// SPDX-License-Identifier: GPL-3.0-or-later
// Every text in every language.
#include "home_fixture.h"

#include "core/bridge/sentences.h"
#include "core/bridge/style_list_model.h"
#include "ui/shell/language.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace moyun::test {

namespace {

struct Text
{
    QString context, source, comment;
    QStringList translations; // several where a number decides
    bool unfinished = false, plural = false;
};

QList<Text> readTexts(const QString& path)
{
    QList<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Text text;
            text.context = context;
            text.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            while (xml.readNextStartElement()) {
                if (xml.name() == QLatin1String("source"))
                    text.source = xml.readElementText();
                else if (xml.name() == QLatin1String("comment"))
                    text.comment = xml.readElementText();
                else if (xml.name() == QLatin1String("translation")) {
                    text.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
                    if (!text.plural) {
                        text.translations += xml.readElementText();
                        continue;
                    }
                    while (xml.readNextStartElement()) text.translations += xml.readElementText();
                } else
                    xml.skipCurrentElement();
            }
            texts += text;
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return texts;
}

// %1 to %9 and %n, each as often as it occurs.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression kPlace(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList found;
    for (auto at = kPlace.globalMatch(text); at.hasNext();) found += at.next().captured();
    found.sort();
    return found;
}

int marks(const QString& text) // of keys: & before a letter, not &&
{
    static const QRegularExpression kMark(QStringLiteral("(?<!&)&(?=[A-Za-z0-9])"));
    int count = 0;
    for (auto at = kMark.globalMatch(text); at.hasNext(); at.next()) ++count;
    return count;
}

QString sourceFile(const char* name)
{
    return QString::fromStdString((sourceDir() / "resources/i18n" / name).string());
}

QString traditionalFile()
{
    return QString::fromStdString((buildDir() / "ui/moyun_zh_TW.ts").string());
}

} // namespace

TEST(Texts, AreFinishedAndKeepTheirPlaceholders)
{
    for (const QString& file : {sourceFile("moyun_zh_CN.ts"), traditionalFile()}) {
        const auto texts = readTexts(file);
        EXPECT_GT(texts.size(), 2000) << file.toStdString();
        for (const Text& text : texts) {
            const std::string where =
                file.toStdString() + ", " + text.context.toStdString() + ": " + text.source.toStdString();
            EXPECT_FALSE(text.unfinished) << where;
            ASSERT_FALSE(text.translations.isEmpty()) << where;
            for (const QString& translation : text.translations) {
                EXPECT_FALSE(translation.trimmed().isEmpty()) << where;
                EXPECT_EQ(placeholders(translation).join(QLatin1Char(' ')).toStdString(),
                          placeholders(text.source).join(QLatin1Char(' ')).toStdString())
                    << where << "\n"
                    << translation.toStdString();
                EXPECT_EQ(marks(translation), marks(text.source)) << where << "\n"
                                                                  << translation.toStdString();
                EXPECT_EQ(translation.endsWith(QChar(0x2026)), text.source.endsWith(QChar(0x2026)))
                    << where << "\n"
                    << translation.toStdString();
            }
        }
    }
    // English only needs its plurals.
    for (const Text& text : readTexts(sourceFile("moyun_en.ts")))
        if (text.plural) {
            for (const QString& form : text.translations)
                EXPECT_FALSE(form.isEmpty()) << text.source.toStdString();
        }
}

TEST(Texts, TheTraditionalOnesHoldNoSimplifiedCharacters)
{
    // Characters that no traditional text has, of the words that a window is full of.
    const QString simplified = QStringLiteral(
        "们个为么书习买乱亚产亲仅从仓们价众优会伟传伤伪体佣债倾偿儿兑关兴养兽内冈册写军农冲决况冻净凑减几凤凭"
        "凯击创删别剂剑剧劝办务动励劲劳势"
        "区医华协单卖卢卫厂厅历厉压厌厕县参双发变叠号后吓吗听启员园围图圆场坏块坚坛坝坟坠垄处备复够头夹夺奋奖"
        "妇娱学宁实审宪宫宽宾对寻导将尔尘尝层属岁岛币师帐带帮广庄庆库应"
        "废开异弃张弥弯弹归当录彻径态怀总恋恶恼悬惊惧愤戏战户扑执扩扫扬扰抚抛护报担拟拥择挂挡挤挥损换据掷搅摄"
        "摆摇撑数断无旧时显晓晕暂术机杀杂权条来杨极构枢枪柜标栏树样档桥桨检楼横欢欧岁死毁毕气汇汉汤沟没泪泼泽"
        "洁测济浏浑浓涂涛润涨渐渔温湾湿滚满滤滥滨滩潜灭灯灵灾炉点炼烂烟烦烧热爱爷牵状独狭猎献环现玛电画畅疗疯"
        "盏盐监盖盘着矫矿码砖础硕确碍礼祸离种积称稳穷窃竖竞笔签简粮粪红纠约级纪纤纯纱纲纳纵纷纸纹线练组细织终"
        "绍经结绕绘给络绝统继绩绪续维绵综绿缀缓编缘缝缩网罗罚职联聪肃肠肤脉脏脚脱脸腻舍舰艺节芦苍苹药莲获营萧"
        "萨葱蓝虑虚虫虽蚀蚁补装规视览觉角触誉计订认讨让训议记讲许论设访证评识诉词译试诗话询该详语误说请诸读课"
        "调谁谈谋谐谢谱贝负贡财责败货质贩贪贫购贯贵贷贸费贺资赋赏赖赛赞赠跃践踪车轨轩转轮软轻载较辅辆辉辑输辞"
        "边达迁过迈运还这进远连迟适选递逻遗邮邻郑酝释里鉴针钉钟钢钥钱铁铃银铺链销锁锅错键镇镜长门闭问闪间闲闷"
        "闻阅阔队阳阴阵阶际陆陈险随隐难雾静韩页顶项顺须顾顿预领频颗题颜额风饭饮饰饱馆马驱驶验骑骗鱼鲁鲜鸟鸣鸭"
        "麦黄齐齿龄龙");
    QSet<QChar> wrong(simplified.begin(), simplified.end());
    // They exist on their own in traditional texts too.
    for (const QChar fine : QStringLiteral("几后里着舍凭复于别征松谷面")) wrong.remove(fine);
    for (const QChar fine : QStringLiteral("黄温死角横毕概净虚兑")) wrong.remove(fine);
    for (const Text& text : readTexts(traditionalFile()))
        for (const QString& translation : text.translations)
            for (const QChar each : translation)
                EXPECT_FALSE(wrong.contains(each))
                    << QString(each).toStdString() << " in " << translation.toStdString();
}

TEST(Texts, TheTraditionalOnesUseTheWordsOfTaiwan)
{
    QString all;
    for (const Text& text : readTexts(traditionalFile())) all += text.translations.join(QLatin1Char('\n'));
    for (const QString& word :
         {QStringLiteral("檔案"), QStringLiteral("設定"), QStringLiteral("資料夾"), QStringLiteral("圖層"),
          QStringLiteral("復原"), QStringLiteral("遮罩"), QStringLiteral("匯出"), QStringLiteral("程式"),
          QStringLiteral("記憶體"), QStringLiteral("品質"), QStringLiteral("軟體")})
        EXPECT_TRUE(all.contains(word)) << word.toStdString();
    for (const QString& word :
         {QStringLiteral("文件"), QStringLiteral("軟件"), QStringLiteral("內存"), QStringLiteral("屏幕"),
          QStringLiteral("鼠標"), QStringLiteral("質量"), QStringLiteral("撤銷"), QStringLiteral("菜單"),
          QStringLiteral("默認"), QStringLiteral("文件夾"), QStringLiteral("當前"), QStringLiteral("示例"),
          QStringLiteral("模板"), QStringLiteral("新建"), QStringLiteral("退出"), QStringLiteral("空格"),
          QStringLiteral("豎排"), QStringLiteral("崩潰"), QStringLiteral("主頁"), QStringLiteral("自帶"),
          QStringLiteral("抓手"), QStringLiteral("取色器"), QStringLiteral("釐米"), QStringLiteral("響應"),
          QStringLiteral("構建"), QStringLiteral("保存"), QStringLiteral("填充"), QStringLiteral("映象"),
          QStringLiteral("查詢"), QStringLiteral("幀"), QStringLiteral("賬號"), QStringLiteral("後臺"),
          QStringLiteral("快捷鍵"), QStringLiteral("列表"), QStringLiteral("幫助"), QStringLiteral("只讀"),
          // And what the table of OpenCC makes where it divides the words wrongly.
          QStringLiteral("壓縮排"), QStringLiteral("擴充套件"), QStringLiteral("濛版"),
          QStringLiteral("弗裡"), QStringLiteral("許可權"), QStringLiteral("多隻"), QStringLiteral("是隻"),
          QStringLiteral("有采用"), QStringLiteral("絃"), QStringLiteral("幹筆"), QStringLiteral("管鍾"),
          QStringLiteral("制譜")})
        EXPECT_FALSE(all.contains(word)) << word.toStdString();
    static const QRegularExpression kNetworks(QStringLiteral("(?<!神經)網路"));
    EXPECT_FALSE(all.contains(kNetworks)) << kNetworks.match(all).captured().toStdString();
}

// One thing has one word, and whoever reads is spoken to in one way.
TEST(Texts, TheSimplifiedOnesKeepToTheirWords)
{
    const std::pair<const char*, const char*> kWrong[] = {{"图像", "图片"},
                                                          {"图画", "图片"},
                                                          {"房间", "工作区"},
                                                          {"工作间", "工作区"},
                                                          {"你", "您"},
                                                          {"改名", "重命名"},
                                                          {"似然", "契合度"},
                                                          {"画廊", "风格列表"},
                                                          {"回车", "Enter"},
                                                          {"退格", "Backspace"},
                                                          {"惯用按键", "默认"},
                                                          {"无按键", "清除"},
                                                          {"诗歌模型", "诗词模型"},
                                                          {"音乐模型", "作曲模型"},
                                                          {"还原", "恢复"},
                                                          {"点击", "单击"}};
    static const QRegularExpression kNetworks(QStringLiteral("(?<!神经)网络"));
    for (const Text& text : readTexts(sourceFile("moyun_zh_CN.ts")))
        for (const QString& translation : text.translations) {
            for (const auto& [wrong, better] : kWrong)
                EXPECT_FALSE(translation.contains(QString::fromUtf8(wrong)))
                    << wrong << " is " << better << ": " << translation.toStdString();
            EXPECT_FALSE(translation.contains(kNetworks)) << translation.toStdString();
        }
}

// A full-width mark brings its own space.
TEST(Texts, NoSpaceFollowsAFullWidthMark)
{
    static const QRegularExpression kSpaced(
        QStringLiteral("[。，、；：？！（）「」《》] +\\S|\\S +[。，、；：？！（）]"));
    for (const QString& file : {sourceFile("moyun_zh_CN.ts"), traditionalFile()})
        for (const Text& text : readTexts(file))
            for (const QString& translation : text.translations)
                EXPECT_FALSE(translation.contains(kSpaced))
                    << file.toStdString() << ": " << translation.toStdString();
    using bridge::joinSentences;
    const auto u = [](const char* words) { return QString::fromUtf8(words); };
    EXPECT_EQ(joinSentences({u("It is late."), u("Go on.")}), u("It is late. Go on."));
    EXPECT_EQ(joinSentences({u("天色已晚。"), u("请继续。")}), u("天色已晚。请继续。"));
    EXPECT_EQ(joinSentences({u("天色已晚。"), {}, u("It is late."), u("请继续。")}),
              u("天色已晚。It is late. 请继续。"));
    EXPECT_EQ(joinSentences({}), QString());
}

// What the sources say is in the files: lupdate finds nothing new.
TEST(Texts, NoneIsMissing)
{
    const QString lupdate = QStringLiteral(MOYUN_LUPDATE);
    if (!QFile::exists(lupdate)) GTEST_SKIP() << "needs lupdate, of the package qt6-l10n-tools";
    TempDir folder;
    const QString copy = QString::fromStdString((folder / "moyun_zh_CN.ts").string());
    ASSERT_TRUE(QFile::copy(sourceFile("moyun_zh_CN.ts"), copy));
    const QString root = QString::fromStdString(sourceDir().string());
    QProcess update;
    update.setWorkingDirectory(root);
    update.start(lupdate,
                 {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                  QStringLiteral("none"), QStringLiteral("-I"), root, QStringLiteral("ui"),
                  QStringLiteral("core/bridge"), QStringLiteral("app/studio"), QStringLiteral("-ts"), copy});
    ASSERT_TRUE(update.waitForFinished(120000));
    ASSERT_EQ(update.exitCode(), 0) << update.readAllStandardError().toStdString();
    QSet<QString> known;
    const auto key = [](const Text& text) {
        return text.context + QLatin1Char('\x1f') + text.source + QLatin1Char('\x1f') + text.comment;
    };
    for (const Text& text : readTexts(sourceFile("moyun_zh_CN.ts"))) known.insert(key(text));
    for (const Text& text : readTexts(copy)) {
        EXPECT_TRUE(known.contains(key(text)))
            << text.context.toStdString() << ": " << text.source.toStdString() << " is in no text file";
    }
}

class HomeLanguage : public HomeFixture
{};

TEST_F(HomeLanguage, AllThreeSwitchWhileItRuns)
{
    const auto file = [this] { return window->menuBar()->actions().value(0)->text(); };
    const auto title = [this] {
        return style->styles()->index(2).data(bridge::StyleListModel::TitleRole).toString();
    };
    window->useLanguage(QStringLiteral("zh_CN"));
    EXPECT_TRUE(waitFor([&] { return file() == QStringLiteral("文件(&F)"); })) << file().toStdString();
    EXPECT_EQ(title(), QStringLiteral("梦里的云"));
    window->useLanguage(QStringLiteral("zh_TW"));
    EXPECT_TRUE(waitFor([&] { return file() == QStringLiteral("檔案(&F)"); })) << file().toStdString();
    EXPECT_EQ(title(), QStringLiteral("夢裡的雲")) << "titles of the gallery too";
    EXPECT_EQ(QApplication::font().families().first(), QStringLiteral("Noto Sans CJK TC"));
    EXPECT_EQ(QLocale().name(), QStringLiteral("zh_TW"));
    window->useLanguage(QStringLiteral("en"));
    EXPECT_TRUE(waitFor([&] { return file() == QStringLiteral("&File"); })) << file().toStdString();
    EXPECT_EQ(title(), QStringLiteral("Night"));
}

// The keys are named in menus as in the hints, which name them as keyboards do.
TEST_F(HomeLanguage, KeysAreNamedAsOnKeyboards)
{
    const auto name = [](const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); };
    for (const char* code : {"zh_CN", "zh_TW", "en"}) {
        window->useLanguage(QLatin1String(code));
        EXPECT_EQ(name(Qt::CTRL | Qt::Key_Return), QStringLiteral("Ctrl+Enter")) << code;
        EXPECT_EQ(name(Qt::ALT | Qt::Key_Backspace), QStringLiteral("Alt+Backspace")) << code;
        EXPECT_EQ(name(Qt::Key_Delete), QStringLiteral("Delete")) << code;
        EXPECT_EQ(name(Qt::Key_PageUp), QStringLiteral("Page Up")) << code;
        EXPECT_EQ(name(Qt::Key_Home), QStringLiteral("Home")) << code;
    }
    window->useLanguage(QStringLiteral("zh_CN"));
    EXPECT_EQ(name(Qt::Key_Space), QStringLiteral("空格"));
    EXPECT_EQ(QCoreApplication::translate("QFileSystemModel", "Size"), QStringLiteral("大小"));
    window->useLanguage(QStringLiteral("zh_TW"));
    EXPECT_EQ(name(Qt::Key_Space), QStringLiteral("空白鍵"));
    EXPECT_EQ(name(Qt::ALT | Qt::Key_Up), QStringLiteral("Alt+↑"));
    window->useLanguage(QStringLiteral("en"));
    EXPECT_EQ(name(Qt::ALT | Qt::Key_Up), QStringLiteral("Alt+Up"));
}

// What the status bar says of a room does not stay for the next one.
TEST_F(HomeLanguage, EveryRoomHasItsOwnWordsInTheStatusBar)
{
    const auto size = [this] {
        for (const auto* label : window->findChildren<QLabel*>())
            if (label->accessibleName() == QStringLiteral("Size of the picture")) return label->text();
        return QString();
    };
    QStringList said;
    for (const Room room : {Music, Style, Poem, Canvas, Music}) {
        go(room);
        EXPECT_TRUE(waitFor([&] { return said.isEmpty() || size() != said.last(); }))
            << int(room) << ' ' << size().toStdString();
        said += size();
    }
    EXPECT_EQ(said.first(), said.last());
}

// In Chinese nothing of the window is left in English but names.
TEST_F(HomeLanguage, NoRoomKeepsEnglishWords)
{
    static const QRegularExpression kWords(QStringLiteral("[A-Za-z]{4,}[ ,][A-Za-z]{3,}"));
    for (const char* code : {"zh_CN", "zh_TW"}) {
        window->useLanguage(QLatin1String(code));
        for (int room = 0; room < Rooms; ++room) {
            go(Room(room));
            for (QWidget* widget : seen()) {
                for (const char* property :
                     {"text", "toolTip", "accessibleName", "placeholderText", "title"}) {
                    const QString text = widget->property(property).toString();
                    if (widget->inherits("QLineEdit") && QLatin1String(property) == QLatin1String("text"))
                        continue;
                    EXPECT_FALSE(text.contains(kWords)) << code << " " << told(widget).toStdString() << " "
                                                        << property << ": " << text.toStdString();
                }
            }
        }
    }
    window->useLanguage(QStringLiteral("en"));
}

} // namespace moyun::test
