// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/place_section.h"

#include "core/bridge/poem_studio.h"
#include "ui/poem/poem_words.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::PoemStudio;

PlaceSection::PlaceSection(PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_readings(new QLabel(this)), m_likely(new QLabel(this))
{
    for (QLabel* label : {m_readings, m_likely}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
    }
    m_likely->setObjectName(QStringLiteral("rhymeCharacters"));
    m_likely->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_readings);
    column->addWidget(m_likely);
    connect(m_likely, &QLabel::linkActivated, this,
            [this](const QString& character) { Q_EMIT replaceRequested(m_place, character); });
    connect(studio, &PoemStudio::expectedChanged, this, &PlaceSection::describe);
    connect(studio, &PoemStudio::checkedChanged, this, [this] { showPlace(-1); });
    describe();
}

QString PlaceSection::readings() const
{
    return m_readings->text();
}

QString PlaceSection::likely() const
{
    return m_likely->isHidden() ? QString() : m_likely->text();
}

void PlaceSection::showPlace(int place)
{
    m_place = place;
    if (place >= 0) m_studio->requestExpected(std::size_t(place));
    describe();
}

void PlaceSection::describe()
{
    m_likely->setAccessibleName(tr("Likely characters"));
    const auto& text = m_studio->document()->state().text;
    const bool there = m_place >= 0 && m_place < int(text.size()) && m_studio->tables();
    m_likely->hide();
    if (!there) {
        m_readings->setText(tr("Click a character to see how it reads and what else could stand there."));
        return;
    }
    const char32_t character = text[std::size_t(m_place)];
    const auto book = bridge::bookOf(m_studio->document()->state());
    QStringList ways;
    for (const auto& reading : m_studio->tables()->readings->of(character, book)) {
        const auto& group = m_studio->tables()->readings->groups(book)[reading.group];
        ways += tr("%1, rhyme %2")
                    .arg(poem::isOblique(reading.tone) ? tr("oblique ●") : tr("level ○"),
                         QString::fromStdString(group.name));
    }
    ways.removeDuplicates();
    m_readings->setText(QStringLiteral("<b>%1</b>  %2")
                            .arg(QString::fromUcs4(&character, 1).toHtmlEscaped(),
                                 ways.isEmpty() ? tr("not in the rhyme book")
                                                : ways.join(QStringLiteral("; ")).toHtmlEscaped()));
    const auto& expected = m_studio->expected();
    if (expected.place != std::size_t(m_place) || expected.characters.empty()) return;
    QString html = QStringLiteral("<span style=\"font-family:sans-serif;font-size:12px;color:%2\">%1</span> ")
                       .arg(tr("Likely here:").toHtmlEscaped(), Theme::colours().muted.name());
    for (const auto& [likely, probability] : expected.characters)
        html += QStringLiteral(
                    "<a href=\"%1\" style=\"color:%2;text-decoration:none\">%1</a>"
                    "<span style=\"color:%3;font-family:sans-serif;font-size:11px\">&nbsp;%4&nbsp;%</span> ")
                    .arg(QString::fromUcs4(&likely, 1).toHtmlEscaped(), Theme::colours().text.name(),
                         Theme::colours().muted.name())
                    .arg(100 * probability, 0, 'f', probability < 0.01 ? 1 : 0);
    m_likely->setText(html);
    m_likely->setToolTip(tr("Click one to write it here"));
    m_likely->show();
}

void PlaceSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) describe();
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
