// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace moyun::bridge {
class CanvasDocument;
}

namespace moyun::ui {

class LayerThumbnails;

// The tree of layers for a view, the uppermost first. Where the tree itself changes, the model is reset;
// otherwise only data changes. Renaming goes through setData(). GUI thread only.
class LayerModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,
        VisibleRole,
        ShownRole, // visible, and all groups around it are
        LockedRole,
        AlphaLockedRole,
        MaskRole,
        RemarkRole, // "Multiply, 60 %"; empty for what is usual
        DepthRole
    };

    LayerModel(bridge::CanvasDocument* document, LayerThumbnails* thumbnails, QObject* parent = nullptr);

    QModelIndex indexOf(canvas::LayerId id) const;
    canvas::LayerId idOf(const QModelIndex& index) const;
    const canvas::Layer* layerOf(const QModelIndex& index) const; // until the next change

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void renamed(moyun::canvas::LayerId id, const QString& name);

private:
    struct Node
    {
        canvas::LayerId id = 0;
        int parent = -1, row = 0, depth = 0; // node numbers
        std::vector<int> children;
        bool operator==(const Node&) const = default;
    };
    static void build(const std::vector<canvas::Layer>& layers, int parent, std::vector<Node>& nodes);
    void follow();
    QString describe(const canvas::Layer& layer) const;

    bridge::CanvasDocument* m_document;
    LayerThumbnails* m_thumbnails;
    std::vector<Node> m_nodes; // the first stands for the picture
    QHash<canvas::LayerId, int> m_numbers;
};

} // namespace moyun::ui
