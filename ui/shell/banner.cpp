// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "core/base/log.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace moyun::ui {

constexpr int kNoticeMs = 8000;

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(20, this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_offer(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_title->setObjectName(QStringLiteral("bannerTitle"));
    m_text->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText); // file names stay what they are
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setIcon(ThemeIcon::icon("close"));
    m_close->setIconSize({14, 14});

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    row->addWidget(m_offer, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);

    m_goes.setSingleShot(true);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const auto take = std::exchange(m_now, {}).take;
        dismiss();
        if (take) take();
    });
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    connect(&m_goes, &QTimer::timeout, this, &Banner::dismiss);
    retranslate();
    hide();
}

void Banner::tell(Kind kind, const QString& title, const QString& text, const Offer& offer)
{
    static const char* const kNames[] = {"notice", "warning", "error"};
    if (isVisible() && m_now.take && !offer.take)
        m_again = [this, kind = m_kind, title = m_title->text(), text = m_text->text(), offer = m_now] {
            tell(kind, title, text, offer);
        };
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_offer->setText(offer.text);
    m_offer->setVisible(!offer.text.isEmpty());
    m_now = offer;
    static constexpr base::LogLevel kLevels[] = {base::LogLevel::Notice, base::LogLevel::Warning,
                                                 base::LogLevel::Error};
    base::log(kLevels[kind], "studio", (title + QLatin1Char(' ') + text).toStdString());
    m_icon->display(kind == Notice ? "info" : "warning");
    setProperty("kind", QString::fromLatin1(kNames[kind]));
    setAccessibleName(title);
    setAccessibleDescription(text);
    style()->unpolish(this);
    style()->polish(this);
    show();
    if (kind == Notice && !offer.take)
        m_goes.start(kNoticeMs);
    else
        m_goes.stop();
}

void Banner::dismiss()
{
    m_goes.stop();
    m_now = {};
    hide();
    if (const auto again = std::exchange(m_again, {})) again();
}

QString Banner::title() const
{
    return m_title->text();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void Banner::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace moyun::ui
