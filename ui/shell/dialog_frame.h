// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::ui {

// The shape that all our dialogs share: a title, a body and a row of buttons at the foot. Subclasses fill the
// body and write every text in retranslate(), which is called once shown and after each change of language.
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    explicit DialogFrame(QWidget* parent);

protected:
    virtual void retranslate() = 0;
    void setTitle(const QString& title);
    QVBoxLayout* body() const { return m_body; }
    QHBoxLayout* foot() const { return m_foot; }
    QPushButton* addButton(bool primary); // at the right end of the foot

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeRoom(); // for texts that take several lines: a window does not ask for that by itself

    QLabel* m_title;
    QVBoxLayout* m_body;
    QHBoxLayout* m_foot;
};

} // namespace moyun::ui
