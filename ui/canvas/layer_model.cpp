// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layer_model.h"

#include "core/bridge/canvas_document.h"
#include "ui/canvas/blend_names.h"
#include "ui/canvas/layer_thumbnails.h"

namespace moyun::ui {

using bridge::CanvasDocument;
using canvas::Layer;

LayerModel::LayerModel(CanvasDocument* document, LayerThumbnails* thumbnails, QObject* parent)
    : QAbstractItemModel(parent), m_document(document), m_thumbnails(thumbnails)
{
    connect(document, &CanvasDocument::layersChanged, this, &LayerModel::follow);
    connect(thumbnails, &LayerThumbnails::changed, this, [this](canvas::LayerId id) {
        const QModelIndex index = indexOf(id);
        if (index.isValid()) Q_EMIT dataChanged(index, index, {Qt::DecorationRole});
    });
    follow();
}

void LayerModel::build(const std::vector<Layer>& layers, int parent, std::vector<Node>& nodes)
{
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        const int number = int(nodes.size());
        Node& above = nodes[std::size_t(parent)];
        Node node{layer->id, parent, int(above.children.size()), above.depth + 1, {}};
        above.children.push_back(number);
        nodes.push_back(std::move(node));
        if (layer->kind == Layer::Kind::Group) build(layer->layers, number, nodes);
    }
}

void LayerModel::follow()
{
    std::vector<Node> nodes(1);
    nodes[0].depth = -1;
    build(m_document->picture().layers, 0, nodes);
    if (nodes != m_nodes) {
        beginResetModel();
        m_nodes = std::move(nodes);
        m_numbers.clear();
        for (std::size_t i = 1; i < m_nodes.size(); ++i) m_numbers.insert(m_nodes[i].id, int(i));
        endResetModel();
        return;
    }
    for (const Node& node : m_nodes)
        if (!node.children.empty())
            Q_EMIT dataChanged(createIndex(0, 0, quintptr(node.children.front())),
                               createIndex(int(node.children.size()) - 1, 0, quintptr(node.children.back())));
}

QModelIndex LayerModel::indexOf(canvas::LayerId id) const
{
    const int number = m_numbers.value(id, 0);
    return number == 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(number)].row, 0, quintptr(number));
}

canvas::LayerId LayerModel::idOf(const QModelIndex& index) const
{
    return index.isValid() ? m_nodes[std::size_t(index.internalId())].id : 0;
}

const Layer* LayerModel::layerOf(const QModelIndex& index) const
{
    return index.isValid() ? m_document->picture().find(idOf(index)) : nullptr;
}

QModelIndex LayerModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node& node = m_nodes[parent.isValid() ? std::size_t(parent.internalId()) : 0];
    if (row < 0 || column != 0 || row >= int(node.children.size())) return {};
    return createIndex(row, 0, quintptr(node.children[std::size_t(row)]));
}

QModelIndex LayerModel::parent(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    const int above = m_nodes[std::size_t(index.internalId())].parent;
    return above <= 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(above)].row, 0, quintptr(above));
}

int LayerModel::rowCount(const QModelIndex& parent) const
{
    return int(m_nodes[parent.isValid() ? std::size_t(parent.internalId()) : 0].children.size());
}

QVariant LayerModel::data(const QModelIndex& index, int role) const
{
    const Layer* layer = layerOf(index);
    if (!layer) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return QString::fromStdString(layer->name);
    case Qt::DecorationRole:
        return m_thumbnails->of(layer->id);
    case Qt::AccessibleTextRole:
        return describe(*layer);
    case IdRole:
        return layer->id;
    case KindRole:
        return int(layer->kind);
    case VisibleRole:
        return layer->visible;
    case ShownRole:
        for (QModelIndex each = index; each.isValid(); each = parent(each))
            if (const Layer* around = layerOf(each); around && !around->visible) return false;
        return true;
    case LockedRole:
        return layer->locked;
    case AlphaLockedRole:
        return layer->alphaLocked;
    case MaskRole:
        return layer->mask.has_value();
    case RemarkRole: {
        QStringList remarks;
        if (layer->kind == Layer::Kind::Group && layer->passThrough)
            remarks += BlendNames::passThrough();
        else if (layer->mode != canvas::BlendMode::Normal)
            remarks += BlendNames::of(layer->mode);
        if (const int percent = qRound(100 * layer->opacity); percent != 100)
            remarks += QStringLiteral("%1 %").arg(percent);
        return remarks.join(QStringLiteral(", "));
    }
    case DepthRole:
        return m_nodes[std::size_t(index.internalId())].depth;
    default:
        return {};
    }
}

QString LayerModel::describe(const Layer& layer) const
{
    QStringList words{QString::fromStdString(layer.name)};
    if (layer.kind == Layer::Kind::Group) words += tr("group");
    if (layer.kind == Layer::Kind::Style) words += tr("style layer");
    if (!layer.visible) words += tr("hidden");
    if (layer.locked) words += tr("locked");
    if (layer.alphaLocked) words += tr("transparency locked");
    if (layer.mask) words += tr("with a mask");
    if (const QString remark = data(indexOf(layer.id), RemarkRole).toString(); !remark.isEmpty())
        words += remark;
    return words.join(QStringLiteral(", "));
}

bool LayerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Layer* layer = layerOf(index);
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !layer || name.isEmpty() || name == QString::fromStdString(layer->name))
        return false;
    Q_EMIT renamed(layer->id, name);
    return true;
}

Qt::ItemFlags LayerModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

} // namespace moyun::ui
