// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/black_box.h"

#include "app/studio/program_folders.h"
#include "core/base/crash_report.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace moyun::studio {

namespace {

QtMessageHandler s_qtsOwn = nullptr;

base::LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return base::LogLevel::Debug;
    case QtInfoMsg:
        return base::LogLevel::Notice;
    case QtWarningMsg:
        return base::LogLevel::Warning;
    default:
        return base::LogLevel::Error;
    }
}

void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    base::log(levelOf(type), "qt", text.toStdString());
    if (s_qtsOwn) s_qtsOwn(type, context, text);
}

} // namespace

void BlackBox::start()
{
    base::logToFile(logFile());
    const std::string version = QCoreApplication::applicationVersion().toStdString();
    base::log(base::LogLevel::Notice, "studio",
              "Moyun " + version + ", build " + base::programBuildId() + ", Qt " + qVersion() + ", " +
                  QSysInfo::prettyProductName().toStdString() + ", started");
    s_qtsOwn = qInstallMessageHandler(&takeMessage);
    if (const auto installed = base::installCrashHandler({crashFolder(), "Moyun", version}); !installed)
        base::log(base::LogLevel::Warning, "crash", installed.error().text());
}

std::filesystem::path BlackBox::takeNewReport()
{
    const auto reports = base::newCrashReports(crashFolder());
    std::filesystem::path newest;
    for (const auto& report : reports) {
        const auto kept = base::keepCrashReport(report);
        if (newest.empty()) newest = kept;
    }
    base::pruneCrashReports(crashFolder());
    return newest;
}

} // namespace moyun::studio
