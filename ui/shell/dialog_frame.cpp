// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_frame.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace moyun::ui {

DialogFrame::DialogFrame(QWidget* parent)
    : QDialog(parent), m_title(new QLabel(this)), m_body(new QVBoxLayout), m_foot(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addLayout(m_body, 1);
    m_body->setSpacing(12);
    m_foot->addStretch(1);
    column->addLayout(m_foot);
}

void DialogFrame::setTitle(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

QPushButton* DialogFrame::addButton(bool primary)
{
    auto* button = new QPushButton(this);
    if (primary) {
        button->setObjectName(QStringLiteral("primary"));
        button->setDefault(true);
    } else {
        button->setAutoDefault(false);
    }
    m_foot->addWidget(button);
    return button;
}

// Enter presses the button that has the focus; the default one from everywhere else.
void DialogFrame::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && button && !button->isCheckable() && !(event->modifiers() & ~Qt::KeypadModifier))
        return button->click();
    QDialog::keyPressEvent(event);
}

void DialogFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible()) makeRoom();
}

void DialogFrame::showEvent(QShowEvent* event)
{
    retranslate();
    makeRoom();
    QDialog::showEvent(event);
}

void DialogFrame::makeRoom()
{
    if (!layout()->hasHeightForWidth()) return;
    layout()->activate();
    const int most = screen()->availableGeometry().height();
    const int wanted = layout()->totalHeightForWidth(std::max(width(), layout()->totalMinimumSize().width()));
    if (wanted > height()) resize(width(), std::min(wanted, most));
}

} // namespace moyun::ui
