// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_style_learner.h"

#include "core/bridge/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace moyun::bridge {

namespace {

constexpr int kPatienceMs = 3000; // a cancelled program has this long to end by itself
constexpr int kReportMs = 10'000; // the program reports this often
constexpr int kFarewellMs = 1000;
constexpr int kPriority = 10; // candidates go first

QString beside(const QString& adapter)
{
    return adapter + QStringLiteral(".new");
}

} // namespace

PoemStyleLearner::PoemStyleLearner(QString program, QString base, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_base(std::move(base))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_process) m_process->kill();
    });
}

PoemStyleLearner::~PoemStyleLearner()
{
    drop();
}

void PoemStyleLearner::drop()
{
    m_patience.stop();
    if (!m_process) return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(kFarewellMs);
    delete m_process;
    m_process = nullptr;
    QFile::remove(beside(m_adapter));
}

double PoemStyleLearner::fraction() const
{
    if (m_fraction <= 0) return 0;
    // Between two reports it goes on as fast as it did, no further than the next one is due.
    const double rate = m_fraction / double(std::max<qint64>(m_reportedAt, 1));
    const auto since = std::min<qint64>(m_clock.elapsed() - m_reportedAt, kReportMs);
    return std::min(0.99, m_fraction + rate * double(since));
}

int PoemStyleLearner::secondsLeft() const
{
    if (m_fraction <= 0) return -1;
    const double whole = double(m_reportedAt) / m_fraction;
    return std::max(0, int(std::ceil((whole - double(m_clock.elapsed())) / 1000)));
}

void PoemStyleLearner::start(const QString& texts, const QString& adapter)
{
    if (m_process) return;
    m_adapter = adapter;
    m_said.clear();
    m_cancelled = false;
    m_fraction = 0;
    m_reportedAt = 0;
    m_clock.start();
    QDir().mkpath(QFileInfo(adapter).absolutePath());
    QFile::remove(beside(adapter));
    m_process = new QProcess(this);
    m_process->setProgram(m_program);
    m_process->setArguments({QStringLiteral("train"), QStringLiteral("poem"), QStringLiteral("--adapt"),
                             texts, QStringLiteral("--base"), m_base, QStringLiteral("--out"),
                             beside(adapter), QStringLiteral("--threads"),
                             QString::number(Settings().threads()), QStringLiteral("--json")});
    m_process->setChildProcessModifier([] {
        setpriority(PRIO_PROCESS, 0, kPriority);
        prctl(PR_SET_PDEATHSIG, SIGKILL); // it does not outlive the window, however that ends
    });
    connect(m_process, &QProcess::readyReadStandardError, this, &PoemStyleLearner::read);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit && code == 0);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) end(false);
    });
    m_process->start(QIODevice::ReadOnly);
}

void PoemStyleLearner::cancel()
{
    if (!m_process || m_cancelled) return;
    m_cancelled = true;
    if (const auto id = m_process->processId(); id > 0) ::kill(pid_t(id), SIGTERM); // it ends by itself
    m_patience.start();
}

void PoemStyleLearner::read()
{
    static const QRegularExpression kReport(QStringLiteral("^texts (\\d+) %$"));
    m_process->setReadChannel(QProcess::StandardError);
    while (m_process->canReadLine()) {
        const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
        if (const auto report = kReport.match(line); report.hasMatch()) {
            m_fraction = std::clamp(report.captured(1).toInt(), 0, 100) / 100.0;
            m_reportedAt = m_clock.elapsed();
            Q_EMIT progressed();
        } else if (line.startsWith(QLatin1String("moyun: ")) &&
                   !line.startsWith(QLatin1String("moyun: note: "))) {
            m_said = line.mid(7);
        }
    }
}

void PoemStyleLearner::end(bool well)
{
    m_patience.stop();
    read();
    const auto answer = QJsonDocument::fromJson(m_process->readAllStandardOutput()).object();
    m_process->disconnect(this);
    m_process->deleteLater();
    m_process = nullptr;
    const QString fresh = beside(m_adapter);
    if (m_cancelled || !well) {
        QFile::remove(fresh);
        if (m_cancelled)
            Q_EMIT stopped();
        else
            Q_EMIT failed(m_said);
        return;
    }
    // Replaced in one step, so that there is never half an adapter.
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_adapter).constData()) != 0) {
        QFile::remove(fresh);
        Q_EMIT failed(QStringLiteral("The weights file %1 was not written.").arg(m_adapter));
        return;
    }
    Q_EMIT finished({answer[QLatin1String("poems")].toInt(), answer[QLatin1String("before")].toDouble(),
                     answer[QLatin1String("after")].toDouble()});
}

} // namespace moyun::bridge
