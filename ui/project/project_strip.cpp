// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/project_strip.h"

#include "ui/widgets/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace moyun::ui {

ProjectStrip::ProjectStrip(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(20)), m_title(new QLabel), m_text(new QLabel),
      m_ways(new QHBoxLayout)
{
    setObjectName(QStringLiteral("banner"));
    m_title->setObjectName(QStringLiteral("bannerTitle"));
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // file names stay what they are
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_ways->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(m_ways);
    hide();
}

void ProjectStrip::tell(Kind kind, const QString& title, const QString& text, const QList<Way>& ways)
{
    static const char* const kNames[] = {"notice", "warning", "error"};
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_icon->display(kind == Notice ? "info" : "warning");
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // one of them may be what was clicked
    }
    m_buttons.clear();
    for (const Way& way : ways) {
        auto* button = new QPushButton(way.text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, way.go);
        m_ways->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons.append(button);
    }
    setProperty("kind", QString::fromLatin1(kNames[kind]));
    setAccessibleName(title);
    setAccessibleDescription(text);
    style()->unpolish(this);
    style()->polish(this);
    show();
}

QString ProjectStrip::title() const
{
    return m_title->text();
}

QString ProjectStrip::text() const
{
    return m_text->text();
}

} // namespace moyun::ui
