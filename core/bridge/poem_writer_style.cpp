// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_writer_style.h"

#include "core/base/atomic_file.h"
#include "core/bridge/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace moyun::bridge {

namespace {

const QString kOn = QStringLiteral("poem.myStyle");
const QString kAbout = QStringLiteral("poem/myStyle");
constexpr int kTickMs = 500;

QVariant about(const char* what)
{
    return QSettings().value(kAbout).toMap().value(QLatin1String(what));
}

} // namespace

PoemWriterStyle::PoemWriterStyle(const Places& places, QObject* parent)
    : QObject(parent), m_places(places), m_learner(places.program, places.base)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &PoemWriterStyle::changed);
    connect(&m_learner, &PoemStyleLearner::progressed, this, &PoemWriterStyle::changed);
    connect(&m_learner, &PoemStyleLearner::stopped, this, &PoemWriterStyle::end);
    connect(&m_learner, &PoemStyleLearner::failed, this, [this](const QString& reason) {
        end();
        Q_EMIT failed(reason);
    });
    connect(&m_learner, &PoemStyleLearner::finished, this, [this](const PoemStyleLearner::Learned& learned) {
        QSettings().setValue(kAbout, QVariantMap{{QStringLiteral("poems"), learned.poems},
                                                 {QStringLiteral("source"), m_source},
                                                 {QStringLiteral("before"), learned.before},
                                                 {QStringLiteral("after"), learned.after}});
        Settings().setNumber(kOn, 1);
        end();
        Q_EMIT usedChanged();
        Q_EMIT this->learned();
    });
}

QString PoemWriterStyle::adapter() const
{
    return QString::fromStdString(adapterIn(m_places.folder.toStdString()).string());
}

bool PoemWriterStyle::canLearn() const
{
    return !m_places.folder.isEmpty() && QFileInfo(m_places.program).isExecutable();
}

bool PoemWriterStyle::exists() const
{
    return !m_places.folder.isEmpty() && QFileInfo::exists(adapter());
}

bool PoemWriterStyle::isOn() const
{
    return exists() && Settings().number(kOn, 1) != 0;
}

void PoemWriterStyle::setOn(bool on)
{
    if (on == isOn() || !exists()) return;
    Settings().setNumber(kOn, on ? 1 : 0);
    Q_EMIT changed();
    Q_EMIT usedChanged();
}

void PoemWriterStyle::setUnusable()
{
    Settings().setNumber(kOn, 0);
    Q_EMIT changed();
}

int PoemWriterStyle::poems() const
{
    return about("poems").toInt();
}

QString PoemWriterStyle::source() const
{
    return about("source").toString();
}

double PoemWriterStyle::gain() const
{
    const double before = about("before").toDouble(), after = about("after").toDouble();
    return before > 0 ? std::clamp(1 - after / before, 0.0, 1.0) : 0;
}

void PoemWriterStyle::learnFile(const QString& file)
{
    learn(file, QFileInfo(file).fileName());
}

void PoemWriterStyle::learnPoems(const QStringList& poems)
{
    if (isLearning() || !canLearn()) return;
    QDir().mkpath(m_places.folder);
    m_written = QDir(m_places.folder).filePath(QStringLiteral("texts.txt"));
    const QByteArray text = poems.join(QStringLiteral("\n\n")).toUtf8();
    const auto written = base::writeFileAtomically(
        m_written.toStdString(),
        {reinterpret_cast<const std::uint8_t*>(text.constData()), std::size_t(text.size())});
    if (!written) {
        Q_EMIT failed(QString::fromStdString(written.error().text()));
        return;
    }
    learn(m_written, {});
}

void PoemWriterStyle::learn(const QString& texts, const QString& source)
{
    if (isLearning() || !canLearn()) return;
    m_source = source;
    m_tick.start();
    m_learner.start(texts, adapter());
    Q_EMIT changed();
}

void PoemWriterStyle::cancel()
{
    if (!isLearning()) return;
    m_stopping = true;
    m_learner.cancel();
    Q_EMIT changed();
}

void PoemWriterStyle::end()
{
    m_stopping = false;
    m_tick.stop();
    if (!m_written.isEmpty()) QFile::remove(m_written);
    m_written.clear();
    Q_EMIT changed();
}

void PoemWriterStyle::forget()
{
    if (!exists()) return;
    const bool used = isOn();
    QFile::remove(adapter());
    QSettings().remove(kAbout);
    Settings().setNumber(kOn, 1);
    Q_EMIT changed();
    if (used) Q_EMIT usedChanged();
}

QString PoemWriterStyle::modelId(const QString& model) const
{
    if (!isOn()) return model;
    return model + QLatin1Char(kMark) +
           QString::number(QFileInfo(adapter()).lastModified().toMSecsSinceEpoch());
}

} // namespace moyun::bridge
