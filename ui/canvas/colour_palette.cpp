// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/colour_palette.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace moyun::ui {

namespace {

base::Error error(base::ErrorCode code, const QString& message, const QString& advice)
{
    return {code, message.toStdString(), advice.toStdString()};
}

} // namespace

ColourPalette ColourPalette::pigments()
{
    const auto c = [](QRgb rgb, const QString& name) { return NamedColour{QColor(rgb), name}; };
    return {QStringLiteral("pigments"),
            tr("Chinese pigments"),
            {c(0x12100e, tr("Burnt ink")),
             c(0x2b2927, tr("Thick ink")),
             c(0x54504c, tr("Heavy ink")),
             c(0x8f8a84, tr("Light ink")),
             c(0xc8c3bb, tr("Clear ink")),
             c(0xf5f1e6, tr("Shell white")),
             c(0x1d3b57, tr("Indigo (huaqing)")),
             c(0x24509c, tr("Azurite (shiqing)")),
             c(0x5a8fc4, tr("Third azurite")),
             c(0xa4c4dd, tr("Pale azurite")),
             c(0x2a8262, tr("Malachite (shilü)")),
             c(0x5bab86, tr("Third malachite")),
             c(0xa8d0b4, tr("Pale malachite")),
             c(0x5f7d37, tr("Sap green")),
             c(0x8fa84e, tr("Grass green")),
             c(0xf0b32b, tr("Gamboge (tenghuang)")),
             c(0xd69e3a, tr("Orpiment (shihuang)")),
             c(0xe6852d, tr("Realgar (xionghuang)")),
             c(0xe05c2c, tr("Light cinnabar (zhubiao)")),
             c(0xc6352b, tr("Cinnabar (zhusha)")),
             c(0xc52f4a, tr("Eosin red (shuhong)")),
             c(0x951c38, tr("Rouge (yanzhi)")),
             c(0x66294a, tr("Lac purple (zikuang)")),
             c(0x9a5132, tr("Red ochre (zheshi)")),
             c(0x6b4029, tr("Umber")),
             c(0xc7a048, tr("Shell gold")),
             c(0xbfc1c4, tr("Silver")),
             c(0xe9dcc0, tr("Raw silk"))}};
}

ColourPalette ColourPalette::essentials()
{
    const auto c = [](QRgb rgb, const QString& name) { return NamedColour{QColor(rgb), name}; };
    return {QStringLiteral("essentials"),
            tr("Essentials"),
            {c(0xffffff, tr("White")),          c(0xd3d0cb, tr("Light grey")),
             c(0x99948d, tr("Warm grey")),      c(0x5b5e63, tr("Cool grey")),
             c(0x2f3237, tr("Dark grey")),      c(0x000000, tr("Black")),
             c(0xf8e54a, tr("Lemon yellow")),   c(0xf6b72c, tr("Cadmium yellow")),
             c(0xe98a2a, tr("Cadmium orange")), c(0xd93a2b, tr("Cadmium red")),
             c(0xa81e35, tr("Crimson")),        c(0xd9577d, tr("Rose")),
             c(0x8a3a86, tr("Magenta violet")), c(0x45306f, tr("Dioxazine violet")),
             c(0x2a3698, tr("Ultramarine")),    c(0x2463b4, tr("Cobalt blue")),
             c(0x3f95c9, tr("Cerulean")),       c(0x0f7079, tr("Phthalo turquoise")),
             c(0x1c7b5c, tr("Viridian")),       c(0x557a2c, tr("Olive green")),
             c(0x8eb547, tr("Leaf green")),     c(0xca9332, tr("Yellow ochre")),
             c(0xb06f33, tr("Raw sienna")),     c(0x8a4424, tr("Burnt sienna")),
             c(0x523626, tr("Burnt umber")),    c(0xf2cbab, tr("Light skin")),
             c(0xcf9470, tr("Middle skin")),    c(0x7d4d33, tr("Dark skin"))}};
}

base::Result<ColourPalette> ColourPalette::fromGpl(const QByteArray& text, const QString& fallbackName)
{
    const auto unreadable = [&] {
        return error(base::ErrorCode::Unreadable, tr("\"%1\" is not a GIMP palette.").arg(fallbackName),
                     tr("Choose a file ending in .gpl."));
    };
    if (text.size() > kMostBytes)
        return error(base::ErrorCode::TooLarge, tr("The palette \"%1\" is too large.").arg(fallbackName),
                     tr("A palette file may have 256 KiB."));
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    QString first = lines.first().trimmed();
    if (first.startsWith(QChar(0xfeff))) first.remove(0, 1);
    if (first.compare(QLatin1String("GIMP Palette"), Qt::CaseInsensitive) != 0) return unreadable();

    static const QRegularExpression kLine(
        QStringLiteral("^\\s*(\\d{1,3})\\s+(\\d{1,3})\\s+(\\d{1,3})(?:\\s+(.*))?$"));
    ColourPalette palette;
    palette.name = fallbackName;
    for (qsizetype i = 1; i < lines.size() && palette.colours.size() < kMostColours; ++i) {
        const QString line = lines[i].trimmed();
        if (line.startsWith(QLatin1String("Name:"), Qt::CaseInsensitive)) {
            if (const QString name = line.mid(5).trimmed(); !name.isEmpty()) palette.name = name.left(80);
            continue;
        }
        const auto match = kLine.match(line);
        if (!match.hasMatch()) continue;
        const QColor colour(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (!colour.isValid()) continue;
        const QString name = match.captured(4).trimmed();
        palette.colours.append({colour, name == QLatin1String("Untitled") ? QString() : name.left(80)});
    }
    if (palette.colours.isEmpty()) return unreadable();
    return palette;
}

base::Result<ColourPalette> ColourPalette::readGpl(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    QFile file(path);
    if (!file.exists()) return error(base::ErrorCode::NotFound, tr("There is no file \"%1\".").arg(path), {});
    if (!file.open(QIODevice::ReadOnly))
        return error(base::ErrorCode::Io, tr("\"%1\" cannot be read: %2.").arg(path, file.errorString()), {});
    return fromGpl(file.read(kMostBytes + 1), name);
}

QByteArray ColourPalette::toGpl() const
{
    QString text = QStringLiteral("GIMP Palette\nName: %1\nColumns: 0\n#\n").arg(name);
    for (const NamedColour& each : colours)
        text += QStringLiteral("%1 %2 %3\t%4\n")
                    .arg(each.colour.red(), 3)
                    .arg(each.colour.green(), 3)
                    .arg(each.colour.blue(), 3)
                    .arg(each.name.isEmpty() ? QStringLiteral("Untitled") : each.name);
    return text.toUtf8();
}

} // namespace moyun::ui
