// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/sentences.h"

namespace moyun::bridge {

namespace {

constexpr char16_t kFirstFullWidth = 0x2E80; // from here on: the marks and characters of Chinese

} // namespace

QString joinSentences(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty()) continue;
        if (!text.isEmpty() && text.back().unicode() < kFirstFullWidth) text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

} // namespace moyun::bridge
