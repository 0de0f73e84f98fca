// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every room, panel, dialog and menu, for people to look at, and a list of what cannot be read on
// them. See docs/testing.md.
//
//   moyun-pictures FOLDER [--language en] [--themes dark,light,contrast] [--only REGULAR-EXPRESSION]
//   moyun-pictures FOLDER --exports
#include "picture_scenes.h"
#include "picture_walk.h"

#include "core/bridge/settings.h"
#include "support/test_paths.h"
#include "ui/canvas/canvas_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <QTextStream>

int main(int argc, char** argv)
{
    using namespace moyun;
    const test::TempDir home;
    for (const char* name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QByteArray::fromStdString(home.path().string()));
    qputenv("MOYUN_SOUND", "none");
    QCoreApplication::setOrganizationName(QStringLiteral("moyun"));
    QCoreApplication::setApplicationName(QStringLiteral("moyun-pictures"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOYUN_VERSION));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where the pictures go"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("of the window"),
                                      QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption themes(QStringLiteral("themes"), QStringLiteral("with commas between them"),
                                    QStringLiteral("names"), QStringLiteral("dark,light,contrast"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("scenes whose name matches"),
                                  QStringLiteral("expression"));
    const QCommandLineOption exports(QStringLiteral("exports"),
                                     QStringLiteral("page, web page and video of the example instead"));
    parser.addOptions({language, themes, only, exports});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);

    bridge::Settings().setLanguage(parser.value(language));
    studio::Studio studio;
    studio.window()->setWindowState(Qt::WindowNoState);
    studio.window()->setGeometry(studio.window()->screen()->geometry());
    studio.show({});
    const QStringList looks = parser.value(themes).split(QLatin1Char(','));
    const QRegularExpression wanted(parser.value(only));
    const auto loaded = [&studio] {
        return studio.style()->isModelReady() && studio.poem()->isModelReady() &&
               studio.music()->isModelReady();
    };
    if (!QTest::qWaitFor(loaded, 60000)) qWarning("Not every network was loaded; pictures go without.");

    if (parser.isSet(exports)) {
        test::PictureWalk works(&studio, parser.positionalArguments().first(), wanted);
        test::prepareWork(works, false);
        test::exportWork(works, parser.positionalArguments().first());
        return 0;
    }

    test::PictureWalk start(&studio, parser.positionalArguments().first(), wanted);
    test::addStartScenes(start);
    start.run(looks);

    test::PictureWalk walk(&studio, parser.positionalArguments().first(), wanted);
    test::prepareWork(walk);
    test::addCanvasScenes(walk);
    test::addPoemScenes(walk);
    test::addMusicScenes(walk);
    test::addStyleScenes(walk);
    test::addProjectScenes(walk);
    test::addHomeScenes(walk);
    walk.run(looks);

    QTextStream out(stdout);
    for (const auto* each : {&start, &walk})
        for (const QString& fault : each->faults()) out << fault << '\n';
    out << start.pictures() + walk.pictures() << " pictures, " << start.faults().size() + walk.faults().size()
        << " texts that cannot be read\n";
    return 0;
}
