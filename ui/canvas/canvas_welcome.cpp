// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_welcome.h"

#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace moyun::ui {

namespace {

constexpr int kWidth = 560, kColumns = 3;
constexpr QSize kCard{160, 124}, kPicture{144, 84};

// In the middle of a frame of this size, so that all cards look alike.
QIcon framed(const QImage& thumbnail)
{
    constexpr int kRatio = 2;
    QPixmap pixmap(kPicture * kRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSizeF size = QSizeF(thumbnail.size()).scaled(QSizeF(pixmap.size()), Qt::KeepAspectRatio);
    const QRectF place(QPointF((pixmap.width() - size.width()) / 2, (pixmap.height() - size.height()) / 2),
                       size);
    QPainterPath outline;
    outline.addRoundedRect(place, 8, 8);
    painter.setClipPath(outline);
    painter.drawImage(place, thumbnail);
    return pixmap;
}

// For a picture of which nothing is known yet.
QIcon unknown()
{
    QPixmap pixmap(kPicture);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRect middle(QPoint(kPicture.width() / 2 - 14, kPicture.height() / 2 - 14), QSize(28, 28));
    ThemeIcon::icon("picture").paint(&painter, middle);
    return pixmap;
}

} // namespace

CanvasWelcome::CanvasWelcome(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_lastName(new QLabel(this)), m_hints(new QLabel(this)),
      m_close(new QToolButton(this)), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("welcome"));
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    m_lastName->setObjectName(QStringLiteral("sectionTitle"));
    m_hints->setObjectName(QStringLiteral("hint"));
    m_hints->setWordWrap(true);
    m_close->setIcon(ThemeIcon::icon("close"));
    m_close->setIconSize({14, 14});
    m_close->setFocusPolicy(Qt::TabFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    static const char* const kIcons[] = {"new", "open", "picture"};
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    for (int way = 0; way < kWays; ++way) {
        m_buttons[way] = new QPushButton(this);
        ThemeIcon::setBeside(m_buttons[way], kIcons[way],
                             way == Create ? ThemeIcon::OnAccent : ThemeIcon::Strong);
        m_buttons[way]->setFocusPolicy(Qt::TabFocus);
        ways->addWidget(m_buttons[way], 1);
        connect(m_buttons[way], &QPushButton::clicked, this, [this, way] { Q_EMIT chosen(way); });
    }
    m_buttons[Create]->setObjectName(QStringLiteral("primary"));
    m_grid->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 20, 20);
    column->setSpacing(14);
    column->addLayout(head);
    column->addLayout(ways);
    column->addWidget(m_lastName);
    column->addLayout(m_grid);
    column->addWidget(m_hints);
    connect(m_close, &QToolButton::clicked, this, &CanvasWelcome::dismissed);
    connect(&m_recent, &RecentPictures::changed, this, &CanvasWelcome::showThumbnail);
    parent->installEventFilter(this);
    retranslate();
    refresh();
}

void CanvasWelcome::refresh()
{
    m_files = RecentPictures::files();
    qDeleteAll(m_recents);
    m_recents.clear();
    for (const QString& file : std::as_const(m_files)) {
        auto* card = new QToolButton(this);
        card->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        card->setFixedSize(kCard);
        card->setIconSize(kPicture);
        card->setIcon(unknown());
        card->setFocusPolicy(Qt::TabFocus);
        const QString name = QFileInfo(file).fileName();
        card->setText(card->fontMetrics().elidedText(name, Qt::ElideMiddle, kPicture.width()));
        card->setAccessibleName(name);
        card->setToolTip(file);
        const int at = int(m_recents.size());
        m_grid->addWidget(card, at / kColumns, at % kColumns);
        m_recents.append(card);
        connect(card, &QToolButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        showThumbnail(file);
    }
    m_lastName->setVisible(!m_files.isEmpty());
    if (isVisible()) place();
}

void CanvasWelcome::showThumbnail(const QString& file)
{
    const auto at = m_files.indexOf(file);
    if (at < 0 || at >= m_recents.size()) return;
    if (const QImage thumbnail = m_recent.thumbnail(file); !thumbnail.isNull())
        m_recents[at]->setIcon(framed(thumbnail));
}

bool CanvasWelcome::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden()) place();
    return QFrame::eventFilter(watched, event);
}

void CanvasWelcome::showEvent(QShowEvent* event)
{
    place();
    QFrame::showEvent(event);
}

void CanvasWelcome::place()
{
    const QSize all = parentWidget()->size();
    const int width = std::min(kWidth, all.width() - 24);
    // A small window shows fewer of the last pictures rather than a cut frame.
    int height = 0;
    for (int rows = 2; rows >= 0; --rows) {
        for (int i = 0; i < m_recents.size(); ++i) m_recents[i]->setVisible(i < rows * kColumns);
        m_lastName->setVisible(rows > 0 && !m_recents.isEmpty());
        m_grid->invalidate(); // the one within does not hear of it
        layout()->invalidate();
        height = std::max(layout()->heightForWidth(width), layout()->minimumSize().height());
        if (height <= all.height() - 16) break;
    }
    setGeometry((all.width() - width) / 2, std::max(0, (all.height() - height) / 2), width, height);
    raise();
}

void CanvasWelcome::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

void CanvasWelcome::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible()) place();
    }
    QFrame::changeEvent(event);
}

void CanvasWelcome::retranslate()
{
    m_title->setText(tr("Start a picture"));
    const QString names[kWays] = {tr("New picture…"), tr("Open…"), tr("A sample")};
    const QString tips[kWays] = {tr("Choose size and background"),
                                 tr("A picture, or an OpenRaster file with its layers"),
                                 tr("A photograph of a lake to paint over and to try styles on")};
    for (int way = 0; way < kWays; ++way) {
        m_buttons[way]->setText(names[way]);
        m_buttons[way]->setToolTip(tips[way]);
    }
    m_lastName->setText(tr("Recent work"));
    m_hints->setText(
        tr("Or close this and paint: B is the brush, E the eraser, [ and ] make it smaller and larger, "
           "Ctrl picks a colour, Space moves the picture, the wheel zooms. Pictures can be dropped here."));
    m_close->setAccessibleName(tr("Close, and paint"));
    m_close->setToolTip(tr("Close, and paint"));
}

} // namespace moyun::ui
