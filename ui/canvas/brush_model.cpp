// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/brush_model.h"

#include "ui/canvas/brush_words.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace moyun::ui {

using canvas::BrushLibrary;

namespace {

constexpr qint64 kMostBytes = 4 << 20;
constexpr int kMostSide = 2048;

// What a preset brings along; null where that is no picture, or one that is too large. On the worker.
QImage decode(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) return {};
    QImageReader reader(&file, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMostSide || size.height() > kMostSide) return {};
    const QImage picture = reader.read();
    if (picture.isNull()) return {};
    return picture
        .scaled(BrushModel::kPicture, BrushModel::kPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

// For the brush that has no preset.
QImage roundStroke()
{
    QImage picture(BrushModel::kPicture, BrushModel::kPicture, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x24, 0x21, 0x1f));
    QPainterPath way(QPointF(18, 88));
    way.cubicTo(40, 10, 66, 108, 94, 24);
    constexpr int kDabs = 160;
    for (int i = 0; i <= kDabs; ++i) {
        const double t = double(i) / kDabs;
        const double radius = 1.5 + 8 * std::sin(3.1 * t) * (0.6 + 0.4 * t);
        painter.drawEllipse(way.pointAtPercent(t), radius, radius);
    }
    return picture;
}

} // namespace

BrushModel::BrushModel(BrushLibrary library, QObject* parent)
    : QAbstractListModel(parent), m_library(std::move(library)), m_shelf(starters())
{
    m_pictures.insert(QString(), roundStroke());
    fill();
}

QStringList BrushModel::groups() const
{
    QStringList groups;
    for (const BrushLibrary::Preset& preset : m_library.presets()) {
        const QString group = QString::fromStdString(preset.group);
        if (!groups.contains(group)) groups.append(group);
    }
    return groups;
}

void BrushModel::setShelf(const QString& shelf)
{
    m_shelf = shelf;
    fill();
}

void BrushModel::setSearch(const QString& words)
{
    if (m_search == words.trimmed()) return;
    m_search = words.trimmed();
    fill();
}

void BrushModel::setRecent(const QStringList& names)
{
    if (m_recent == names) return;
    m_recent = names;
    if (m_shelf == recent() && m_search.isEmpty()) fill();
}

void BrushModel::retranslate()
{
    fill();
}

BrushModel::Row BrushModel::rowOf(const BrushLibrary::Preset& preset) const
{
    return {QString::fromStdString(preset.name), BrushWords::title(preset),
            QString::fromStdString(preset.group)};
}

QString BrushModel::title(const QString& name) const
{
    for (const BrushLibrary::Starter& starter : m_library.starters())
        if (QString::fromStdString(starter.name) == name) return BrushWords::starter(starter);
    const BrushLibrary::Preset* preset = m_library.find(name.toStdString());
    return preset ? BrushWords::title(*preset) : name;
}

QList<BrushModel::Row> BrushModel::everything() const
{
    QList<Row> rows{{QString(), BrushWords::roundBrush(), QString()}};
    for (const BrushLibrary::Preset& preset : m_library.presets()) rows.append(rowOf(preset));
    return rows;
}

void BrushModel::fill()
{
    QList<Row> rows;
    const auto add = [&](const QString& name) {
        const BrushLibrary::Preset* preset = m_library.find(name.toStdString());
        if (preset || name.isEmpty())
            rows.append({name, title(name), preset ? QString::fromStdString(preset->group) : QString()});
    };
    if (!m_search.isEmpty()) {
        for (const Row& row : everything()) {
            const QString all =
                QStringList{row.title, row.group, row.name, title(row.name), BrushWords::group(row.group)}
                    .join(QLatin1Char(' '));
            bool found = true;
            for (const QString& word : m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                found = found && all.contains(word, Qt::CaseInsensitive);
            if (found) rows.append(row);
        }
    } else if (m_shelf == starters()) {
        for (const BrushLibrary::Starter& starter : m_library.starters())
            add(QString::fromStdString(starter.name));
    } else if (m_shelf == recent()) {
        for (const QString& name : std::as_const(m_recent)) add(name);
    } else {
        for (const Row& row : everything())
            if (m_shelf == all() || m_shelf == QLatin1String("group/") + row.group) rows.append(row);
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex BrushModel::indexOf(const QString& name) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].name == name) return index(i);
    return {};
}

int BrushModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QImage BrushModel::picture(const QString& name) const
{
    const auto known = m_pictures.constFind(name);
    if (known != m_pictures.constEnd()) return *known;
    m_pictures.insert(name, QImage());
    const BrushLibrary::Preset* preset = m_library.find(name.toStdString());
    if (!preset || preset->preview.empty()) return {};
    m_decoding.run([path = QString::fromStdString(preset->preview.string())] { return decode(path); },
                   [this, name](const QImage& picture) {
                       if (picture.isNull()) return;
                       m_pictures.insert(name, picture);
                       const QModelIndex shown = indexOf(name);
                       auto* self = const_cast<BrushModel*>(this);
                       if (shown.isValid()) Q_EMIT self->dataChanged(shown, shown, {Qt::DecorationRole});
                   });
    return {};
}

QVariant BrushModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.group.isEmpty() ? row.title
                                   : QStringLiteral("%1 — %2").arg(row.title, BrushWords::group(row.group));
    case Qt::DecorationRole:
        return picture(row.name);
    case NameRole:
        return row.name;
    case GroupRole:
        return row.group;
    default:
        return {};
    }
}

} // namespace moyun::ui
