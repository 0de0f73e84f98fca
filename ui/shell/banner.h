// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// A strip above the workspace that tells what happened and what to do, without stopping the work. Errors and
// warnings stay until closed or replaced; notices go by themselves.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum Kind { Notice, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    void tell(Kind kind, const QString& title, const QString& text);
    void dismiss();
    Kind kind() const { return m_kind; }
    QString title() const;
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Kind m_kind = Notice;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QToolButton* m_close;
    QTimer m_goes;
};

} // namespace moyun::ui
