// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class IconLabel;

// A strip above the workspace that tells what happened and what to do, without stopping the work. Errors and
// warnings stay until closed or replaced; notices go by themselves.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum Kind { Notice, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    // `offer`: what a button beside the text says and does; it closes the banner. One that something else is
    // told over comes back when that is closed.
    struct Offer
    {
        QString text;
        std::function<void()> take;
    };
    void tell(Kind kind, const QString& title, const QString& text, const Offer& offer = {});
    QPushButton* offerButton() const { return m_offer; } // hidden where nothing is offered
    void dismiss();
    Kind kind() const { return m_kind; }
    QString title() const;
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Kind m_kind = Notice;
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_offer;
    QToolButton* m_close;
    Offer m_now;
    std::function<void()> m_again; // tells the offer that something was told over
    QTimer m_goes;
};

} // namespace moyun::ui
