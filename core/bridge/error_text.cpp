// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/error_text.h"

#include "core/bridge/poem_sentences.h"
#include "core/bridge/sentences.h"

#include <QCoreApplication>

namespace moyun::bridge {

namespace {

const char* kindText(base::ErrorCode code)
{
    using Code = base::ErrorCode;
    switch (code) {
    case Code::NotFound:
        return QT_TRANSLATE_NOOP("Errors", "Something that is needed was not found.");
    case Code::Unreadable:
        return QT_TRANSLATE_NOOP("Errors", "The file is not what it should be, or it is damaged.");
    case Code::Unsupported:
        return QT_TRANSLATE_NOOP("Errors", "This is not supported.");
    case Code::TooLarge:
        return QT_TRANSLATE_NOOP("Errors", "It is larger than the limit.");
    case Code::OutOfMemory:
        return QT_TRANSLATE_NOOP("Errors", "There is not enough memory.");
    case Code::Io:
        return QT_TRANSLATE_NOOP("Errors", "Reading or writing failed.");
    case Code::Device:
        return QT_TRANSLATE_NOOP("Errors", "The device failed.");
    default:
        return "";
    }
}

} // namespace

QString errorText(const base::Error& error)
{
    const QString own = QString::fromStdString(error.text());
    if (const auto known = inLanguageInUse(own)) return *known;
    const char* source = kindText(error.code);
    const QString kind = *source ? QCoreApplication::translate("Errors", source) : QString();
    // In English the engine's sentences say it all; in another language the kind comes first.
    return kind.isEmpty() || kind == QLatin1String(source) ? own : joinSentences({kind, own});
}

} // namespace moyun::bridge
