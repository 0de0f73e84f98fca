// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/take_record.h"

#include "core/base/shown.h"
#include "core/bridge/take_parts.h"
#include "core/bridge/take_thumbnail.h"

#include <QJsonDocument>

namespace moyun::bridge {

using project::TakeKind;

project::Take recordOf(const TakeContent& content)
{
    project::Take take;
    take.info = content.info;
    QJsonObject request;
    switch (content.info.kind) {
    case TakeKind::Style:
        request = styleRequest(content.rendering);
        take.result = styleResult(content.rendering);
        break;
    case TakeKind::Poem:
        request = poemRequest(content.asking);
        take.result = poemResult(content.offers);
        break;
    case TakeKind::Music:
        request = musicRequest(content.music);
        take.result = musicResult(content.music, content.scene);
        break;
    }
    take.info.request = QJsonDocument(request).toJson(QJsonDocument::Compact).toStdString();
    take.thumbnail = pngOf(takeImage(content, kTakeThumbnail));
    return take;
}

base::Result<TakeContent> contentOf(const project::TakeInfo& info, const project::Bytes& result)
{
    TakeContent content;
    content.info = info;
    const QJsonObject request = QJsonDocument::fromJson(QByteArray::fromStdString(info.request)).object();
    bool read = false;
    switch (info.kind) {
    case TakeKind::Style:
        read = readStyle(request, result, content.rendering);
        content.rendering.part.name = QString::fromStdString(info.name);
        content.rendering.model = QString::fromStdString(info.model);
        break;
    case TakeKind::Poem:
        read = readPoem(request, result, content);
        content.asking.model = info.model;
        content.asking.options.seed = int(info.seed);
        break;
    case TakeKind::Music:
        read = readMusic(request, result, content);
        content.music.name = QString::fromStdString(info.name);
        content.music.wishes.seed = info.seed;
        break;
    }
    if (!read)
        return base::Error{base::ErrorCode::Unreadable,
                           "The take \"" + base::shown(info.name) + "\" is damaged and cannot be shown.",
                           "Delete it; if it happens again, check the project with moyun project check."};
    return content;
}

} // namespace moyun::bridge
