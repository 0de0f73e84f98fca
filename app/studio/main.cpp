// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/black_box.h"
#include "app/studio/studio.h"
#include "core/base/heap.h"
#include "core/bridge/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

namespace {

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "main",
        "Moyun, a desktop art studio: repaints pictures in the manner of any painting, helps to write verse, "
        "and composes with you."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate(
            "main", "The file to open: a project (.moyun), a picture (.ora, PNG, JPEG, WebP, TIFF, BMP), "
                    "a text (.txt) or a score (.mid, .musicxml, .mxl)."),
        QStringLiteral("[FILE]"));
}

// What is answered on the terminal needs no display.
bool asksForWords(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == "--") return false;
        for (const char* each : {"-h", "--help", "--help-all", "-v", "--version"})
            if (word == each) return true;
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    moyun::base::shareOneHeap();
    QCoreApplication::setOrganizationName(QStringLiteral("moyun"));
    QCoreApplication::setApplicationName(QStringLiteral("moyun"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOYUN_VERSION));
    if (asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        QCommandLineParser parser;
        describe(parser);
        parser.process(application); // ends the program
    }
    moyun::studio::BlackBox::start();
    // Read by Qt once, when the application is made. Who set it by hand knows better.
    const int scale = moyun::bridge::Settings().uiScale();
    if (scale != moyun::bridge::Settings::kUsualScale && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale / 100.0));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    // Every sample of a pen or a fast mouse is painted. The X11 integration switches this on when it starts.
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, false);
    QCoreApplication::setAttribute(Qt::AA_CompressTabletEvents, false);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.moyun.Moyun"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.moyun.Moyun.svg")));

    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    moyun::studio::Studio studio;
    studio.show(parser.positionalArguments().value(0));
    studio.offerTour();
    return QApplication::exec();
}
