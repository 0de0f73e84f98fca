// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/picture_drop.h"

#include <QSortFilterProxyModel>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class StyleListModel;
}

namespace moyun::ui {

class GalleryView;
class Segments;

// The left panel: search, all styles or only one's own, the grid, and "add a painting" by button or drop.
class GalleryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit GalleryPanel(bridge::StyleListModel* styles, QWidget* parent = nullptr);

    GalleryView* view() const { return m_view; }
    QLineEdit* searchField() const { return m_search; }
    QPushButton* addButton() const { return m_add; }
    void setChosen(const QStringList& ids);
    // Within another panel: without a title and room of its own at the sides.
    void setInner();
    void setEmptyText(const QString& text); // why the masters' styles are missing

Q_SIGNALS:
    void addRequested();
    void paintingDropped(const PictureDrop& drop);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showHint();

    QSortFilterProxyModel m_found, m_own;
    QLabel* m_title;
    QLineEdit* m_search;
    Segments* m_filter;
    GalleryView* m_view;
    QLabel* m_hint;
    QPushButton* m_add;
    QString m_emptyText;
};

} // namespace moyun::ui
