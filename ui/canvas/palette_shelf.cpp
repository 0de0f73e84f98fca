// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/palette_shelf.h"

#include "core/bridge/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moyun::ui {

namespace {

const QString kOwnKey = QStringLiteral("canvas/ownPalette");
const QString kLoadedKey = QStringLiteral("canvas/palettes");

} // namespace

PaletteShelf::PaletteShelf(QObject* parent) : QObject(parent)
{
    m_palettes = {ColourPalette::pigments(), ColourPalette::essentials(),
                  ColourPalette{QStringLiteral("own"), tr("My colours"), {}}};
    const bridge::Settings settings;
    if (auto kept = ColourPalette::fromGpl(settings.text(kOwnKey).toUtf8(), {}))
        own()->colours = kept->colours.mid(0, kMostOwn);
    const QJsonArray loaded = QJsonDocument::fromJson(settings.text(kLoadedKey).toUtf8()).array();
    for (const QJsonValue& value : loaded) {
        if (m_palettes.size() >= 3 + kMostLoaded) break;
        const QJsonObject object = value.toObject();
        const QString id = object.value(QStringLiteral("id")).toString();
        auto palette = ColourPalette::fromGpl(object.value(QStringLiteral("gpl")).toString().toUtf8(), id);
        if (!palette || !isLoaded(id)) continue;
        palette->id = id;
        m_palettes.append(*palette);
    }
}

int PaletteShelf::indexOf(const QString& id) const
{
    for (int i = 0; i < m_palettes.size(); ++i)
        if (m_palettes[i].id == id) return i;
    return -1;
}

void PaletteShelf::addOwn(const QColor& colour)
{
    const QColor opaque = QColor::fromRgb(colour.rgb());
    for (const NamedColour& each : std::as_const(own()->colours))
        if (each.colour.rgb() == opaque.rgb()) return;
    if (own()->colours.size() >= kMostOwn) own()->colours.removeFirst();
    own()->colours.append({opaque, {}});
    keep();
    Q_EMIT changed();
}

void PaletteShelf::removeOwn(int index)
{
    if (index < 0 || index >= own()->colours.size()) return;
    own()->colours.removeAt(index);
    keep();
    Q_EMIT changed();
}

void PaletteShelf::load(const QString& file)
{
    m_reading.run([file] { return ColourPalette::readGpl(file); },
                  [this](base::Result<ColourPalette> read) {
                      if (!read) {
                          Q_EMIT failed(read.error());
                          return;
                      }
                      ColourPalette palette = std::move(*read);
                      palette.id = QStringLiteral("file/") + palette.name;
                      const int known = indexOf(palette.id);
                      if (known >= 0)
                          m_palettes[known] = palette;
                      else
                          m_palettes.append(palette);
                      if (m_palettes.size() > 3 + kMostLoaded) m_palettes.removeAt(3);
                      keep();
                      Q_EMIT changed();
                      Q_EMIT loaded(palette.id);
                  });
}

void PaletteShelf::remove(const QString& id)
{
    if (!isLoaded(id)) return;
    m_palettes.removeIf([&](const ColourPalette& each) { return each.id == id; });
    keep();
    Q_EMIT changed();
}

void PaletteShelf::retranslate()
{
    m_palettes[0] = ColourPalette::pigments();
    m_palettes[1] = ColourPalette::essentials();
    own()->name = tr("My colours");
    Q_EMIT changed();
}

void PaletteShelf::keep() const
{
    bridge::Settings settings;
    const ColourPalette& own = m_palettes[2];
    settings.setText(kOwnKey, own.colours.isEmpty() ? QString() : QString::fromUtf8(own.toGpl()));
    QJsonArray loaded;
    for (qsizetype i = 3; i < m_palettes.size(); ++i)
        loaded.append(QJsonObject{{QStringLiteral("id"), m_palettes[i].id},
                                  {QStringLiteral("gpl"), QString::fromUtf8(m_palettes[i].toGpl())}});
    settings.setText(kLoadedKey, QString::fromUtf8(QJsonDocument(loaded).toJson(QJsonDocument::Compact)));
}

} // namespace moyun::ui
