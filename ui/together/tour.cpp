// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/tour.h"

#include "core/bridge/settings.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace moyun::ui {

namespace {

constexpr int kArrow = 12, kWide = 340, kRound = 10;

QString key()
{
    return QStringLiteral("tour.seen");
}

} // namespace

Tour::Tour(QList<Step> steps, std::function<void(const QString&)> go, QWidget* window)
    : QFrame(window), m_steps(std::move(steps)), m_go(std::move(go)), m_title(new QLabel), m_text(new QLabel),
      m_count(new QLabel), m_back(new QPushButton), m_next(new QPushButton), m_close(new QToolButton)
{
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("hint"));
    m_close->setIcon(ThemeIcon::icon("close"));
    m_close->setAutoRaise(true);
    m_next->setObjectName(QStringLiteral("primary"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(18 + kArrow, 14 + kArrow, 14 + kArrow, 14 + kArrow);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_close, 0, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_text, 1, 0, 1, 3);
    grid->addWidget(m_count, 2, 0);
    grid->addWidget(m_back, 2, 1);
    grid->addWidget(m_next, 2, 2);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < count())
            showStep(m_step + 1);
        else
            finish();
    });
    connect(m_close, &QToolButton::clicked, this, &Tour::finish);
    window->installEventFilter(this);
    hide();
}

bool Tour::isSeen()
{
    return bridge::Settings().number(key(), 0) != 0;
}

void Tour::begin()
{
    showStep(0);
}

void Tour::finish()
{
    bridge::Settings().setNumber(key(), 1);
    hide();
    deleteLater();
}

void Tour::showStep(int step)
{
    if (m_target) m_target->removeEventFilter(this);
    m_step = std::clamp(step, 0, count() - 1);
    const Step& now = m_steps[m_step];
    if (!now.room.isEmpty()) m_go(now.room);
    m_target = now.target();
    if (m_target) m_target->installEventFilter(this);
    retranslate();
    show();
    raise();
    place();
    m_next->setFocus();
    // Rooms that were never shown get their sizes by the next turn of the event loop.
    QTimer::singleShot(0, this, [this] { place(); });
}

void Tour::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    show();
    setFixedWidth(std::min(kWide + 2 * kArrow, parentWidget()->width() - 8));
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
    const auto& part = m_steps[m_step].part;
    const QRect target =
        (part ? part() : m_target->rect()).translated(m_target->mapTo(parentWidget(), QPoint()));
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    // Beside the target where there is room, else above or below it, else over its middle; below what stands
    // at the upper edge.
    QPoint at;
    const QPoint middle = target.center();
    if (target.top() < kArrow && room.bottom() - target.bottom() >= height())
        at = {middle.x() - width() / 2, target.bottom() + 1};
    else if (room.right() - target.right() >= width())
        at = {target.right() + 1, middle.y() - height() / 2};
    else if (target.left() - room.left() >= width())
        at = {target.left() - width(), middle.y() - height() / 2};
    else if (room.bottom() - target.bottom() >= height())
        at = {middle.x() - width() / 2, target.bottom() + 1};
    else if (target.top() - room.top() >= height())
        at = {middle.x() - width() / 2, target.top() - height()};
    else
        at = {middle.x() - width() / 2, target.bottom() - height() - 16};
    // Beside something small it begins where that begins, so that what stands above stays free.
    const bool beside = at.x() > target.right() || at.x() + width() <= target.left() + 1;
    if (beside && target.height() < height()) at.setY(target.top() - kArrow);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    m_point =
        QPoint(std::clamp(middle.x() - at.x(), 0, width()), std::clamp(middle.y() - at.y(), 0, height()));
    update();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == m_target || watched == parentWidget())
            QTimer::singleShot(0, this, [this] { place(); });
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = Theme::colours();
    const QRectF box = QRectF(rect()).adjusted(kArrow, kArrow, -kArrow, -kArrow);
    QPainterPath shape;
    shape.addRoundedRect(box, kRound, kRound);
    // The arrow stands on the side that is nearest to the middle of the target.
    QPainterPath arrow;
    const double x = std::clamp(double(m_point.x()), box.left() + 2 * kRound, box.right() - 2 * kRound);
    const double y = std::clamp(double(m_point.y()), box.top() + 2 * kRound, box.bottom() - 2 * kRound);
    if (m_point.x() <= box.left())
        arrow.addPolygon(QPolygonF(
            {{box.left() - kArrow + 1, y}, {box.left() + 1, y - kArrow}, {box.left() + 1, y + kArrow}}));
    else if (m_point.x() >= box.right())
        arrow.addPolygon(QPolygonF(
            {{box.right() + kArrow - 1, y}, {box.right() - 1, y - kArrow}, {box.right() - 1, y + kArrow}}));
    else if (m_point.y() <= box.top())
        arrow.addPolygon(QPolygonF(
            {{x, box.top() - kArrow + 1}, {x - kArrow, box.top() + 1}, {x + kArrow, box.top() + 1}}));
    else if (m_point.y() >= box.bottom())
        arrow.addPolygon(QPolygonF({{x, box.bottom() + kArrow - 1},
                                    {x - kArrow, box.bottom() - 1},
                                    {x + kArrow, box.bottom() - 1}}));
    arrow.closeSubpath();
    painter.setPen(QPen(colours.accent, 1.5));
    painter.setBrush(colours.raised);
    painter.drawPath(shape.united(arrow));
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return finish();
    QFrame::keyPressEvent(event);
}

void Tour::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        retranslate();
        place();
    }
    QFrame::changeEvent(event);
}

void Tour::retranslate()
{
    const Step& now = m_steps[m_step];
    m_title->setText(now.title());
    m_text->setText(now.text());
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(count()));
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < count() ? tr("Next") : tr("Done"));
    m_close->setToolTip(tr("Close the tour; it does not come back by itself"));
    m_close->setAccessibleName(tr("Close the tour"));
    setAccessibleName(tr("Tour"));
    setAccessibleDescription(m_title->text() + QStringLiteral(". ") + m_text->text());
}

} // namespace moyun::ui
