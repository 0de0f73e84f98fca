// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/picture_opener.h"
#include "ui/widgets/picture_drop.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class CanvasTools;
}

namespace moyun::ui {

class ReferenceView;

// Pictures to look at beside the canvas: opened, dropped or pasted; a click picks a colour. Those from files
// come back at the next start.
class ReferencePanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMost = 12;

    explicit ReferencePanel(bridge::CanvasTools* tools, QWidget* parent = nullptr); // `tools` outlives it
    ~ReferencePanel() override;

    void open(const QStringList& files);
    void open(const QImage& pixels);
    void remove(int index);
    void choose(int index);
    int count() const { return int(m_pictures.size()); }
    int chosen() const { return m_chosen; }
    ReferenceView* view() const { return m_view; }
    QToolButton* openButton() const { return m_open; }
    QToolButton* removeButton() const { return m_remove; }
    QToolButton* tab(int index) const; // its small picture in the row below

Q_SIGNALS:
    void noticeRaised(int kind, const QString& title, const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Picture
    {
        QString file; // empty: it came from the clipboard
        QImage pixels;
        QToolButton* tab = nullptr;
    };
    void next();
    void add(const QString& file, const bridge::OpenedPicture& opened);
    void take(const PictureDrop& drop);
    void chooseFiles();
    void keep() const;
    void showChosen();
    void retranslate();

    bridge::CanvasTools* m_tools;
    bridge::PictureOpener m_opener;
    QStringList m_waiting;
    bool m_opening = false;
    QList<Picture> m_pictures;
    int m_chosen = -1;
    ReferenceView* m_view;
    QHBoxLayout* m_tabs;
    QToolButton *m_open, *m_remove, *m_fit;
};

} // namespace moyun::ui
