// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takes/take_words.h"

#include "ui/project/project_words.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

namespace moyun::ui::takeWords {

using project::TakeKind;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("TakeWords", text);
}

} // namespace

QString kind(TakeKind kind)
{
    switch (kind) {
    case TakeKind::Style:
        return say(QT_TRANSLATE_NOOP("TakeWords", "Render"));
    case TakeKind::Poem:
        return say(QT_TRANSLATE_NOOP("TakeWords", "Verse"));
    case TakeKind::Music:
        return say(QT_TRANSLATE_NOOP("TakeWords", "Music"));
    }
    return {};
}

const char* icon(TakeKind kind)
{
    switch (kind) {
    case TakeKind::Style:
        return "palette";
    case TakeKind::Poem:
        return "poem";
    case TakeKind::Music:
        return "music";
    }
    return "layers";
}

QString brief(const project::TakeInfo& take)
{
    const QString when =
        projectWords::when(QDateTime::fromMSecsSinceEpoch(take.created.time_since_epoch().count()));
    if (take.kind == TakeKind::Style) return when; // it has no seed
    return say(QT_TRANSLATE_NOOP("TakeWords", "seed %1")).arg(take.seed) + QStringLiteral(" · ") + when;
}

QString about(const project::TakeInfo& take)
{
    return kind(take.kind) + QStringLiteral(" · ") + brief(take);
}

QImage shown(const QImage& drawing, TakeKind kind)
{
    if (drawing.isNull() || kind == TakeKind::Style) return drawing;
    QImage inked = drawing.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&inked);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    const ThemeColours& c = Theme::colours();
    painter.fillRect(inked.rect(), kind == TakeKind::Music ? c.notice : c.text);
    if (c.contrast) { // pale ink, of the notes that were there before, is laid on three times
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        const QImage once = inked.copy();
        for (int more = 0; more < 2; ++more) painter.drawImage(0, 0, once);
    }
    return inked;
}

} // namespace moyun::ui::takeWords
