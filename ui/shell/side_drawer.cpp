// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_drawer.h"

#include "ui/widgets/theme_icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace moyun::ui {

SideDrawer::SideDrawer(QWidget* parent)
    : QFrame(parent), m_title(new QLabel), m_close(new QToolButton), m_head(new QHBoxLayout),
      m_column(new QVBoxLayout(this))
{
    setProperty("drawer", true); // for the theme
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_close->setIcon(ThemeIcon::icon("close"));
    m_close->setIconSize({14, 14});
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("dockTitle"));
    bar->setLayout(m_head);
    m_head->setContentsMargins(12, 5, 6, 5);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_close);
    m_column->setContentsMargins(0, 0, 1, 0); // the border
    m_column->setSpacing(0);
    m_column->addWidget(bar);
    connect(m_close, &QToolButton::clicked, this, &QWidget::close);
}

void SideDrawer::setTitle(const QString& title, const QString& closeText)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_close->setToolTip(closeText);
    m_close->setAccessibleName(closeText);
}

void SideDrawer::addToHead(QWidget* widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
}

void SideDrawer::setBody(QWidget* body)
{
    m_column->addWidget(body, 1);
}

void SideDrawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace moyun::ui
