// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/take_record.h"

#include <QFrame>
#include <QImage>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QStackedWidget;
QT_END_NAMESPACE

namespace moyun::ui {

class MiniRoll;

// One take in a larger view: the picture, the candidates of a set of which one can be chosen, the roll.
class TakePreview : public QFrame
{
    Q_OBJECT
public:
    explicit TakePreview(QWidget* parent = nullptr);

    void display(const std::shared_ptr<const bridge::TakeContent>& content); // null: nothing
    const bridge::TakeContent* content() const { return m_content.get(); }
    int candidate() const; // that is chosen, of a set
    QListWidget* candidates() const { return m_candidates; }

Q_SIGNALS:
    void activated(); // a candidate by Enter or a double click

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPicture();
    void retranslate();

    std::shared_ptr<const bridge::TakeContent> m_content;
    QImage m_image; // of a render
    QLabel *m_name, *m_about, *m_picture;
    QStackedWidget* m_stack;
    QListWidget* m_candidates;
    MiniRoll* m_roll;
};

} // namespace moyun::ui
