// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/installed_models.h"

#include "core/base/paths.h"
#include "core/base/sha256.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moyun::ui {

namespace {

constexpr qint64 kMostBytes = qint64(1) << 20;
constexpr qsizetype kMostModels = 1000;

} // namespace

QList<InstalledModel> InstalledModel::read()
{
    QFile file(QString::fromStdString((base::modelsFolder() / "manifest.json").string()));
    if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly)) return {};
    QList<InstalledModel> models;
    const QJsonArray entries =
        QJsonDocument::fromJson(file.read(kMostBytes)).object().value(QStringLiteral("models")).toArray();
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const auto text = [&entry](const char* key) { return entry.value(QLatin1String(key)).toString(); };
        InstalledModel model{text("id"),          text("file"),
                             text("sha256"),      text("licence"),
                             text("description"), qint64(entry.value(QLatin1String("bytes")).toDouble())};
        // A name that leaves the folder is none of ours.
        if (model.id.isEmpty() || model.file.contains(QLatin1String("..")) ||
            QFileInfo(model.file).isAbsolute())
            continue;
        models.append(model);
        if (models.size() >= kMostModels) break;
    }
    return models;
}

bool InstalledModel::isWhole(const InstalledModel& model)
{
    const auto hash = base::sha256OfFile(base::modelsFolder() / model.file.toStdString());
    return hash && QString::fromStdString(*hash) == model.sha256;
}

} // namespace moyun::ui
