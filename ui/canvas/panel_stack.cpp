// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/panel_stack.h"

#include "core/bridge/settings.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/section_title.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::ui {

using bridge::Settings;

namespace {

constexpr int kLeastHeight = 120;
constexpr int kMark = 3; // pixels high

QStringList strings(const QJsonArray& array)
{
    QStringList all;
    for (const QJsonValue& value : array) all.append(value.toString());
    return all;
}

} // namespace

PanelStack::PanelStack(const QString& key, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_key(key), m_rest(new QWidget), m_hint(new QLabel),
      m_mark(new QWidget(m_rest))
{
    setObjectName(QStringLiteral("sidePanel"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    m_rest->setObjectName(QStringLiteral("sidePanelBody"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(16, 16, 16, 16);
    rest->addWidget(m_hint, 0, Qt::AlignTop);
    addWidget(m_rest);
    m_mark->setObjectName(QStringLiteral("dropMark"));
    m_mark->setAttribute(Qt::WA_StyledBackground);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->hide();
    setStretchFactor(0, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] { Settings().setGeometry(m_key, saveState()); });
}

void PanelStack::add(const QString& key, Text title, QWidget* panel, bool open, int stretch)
{
    Part part{key, std::move(title), new SectionTitle, panel, nullptr, new QWidget, open, stretch};
    part.box->setObjectName(QStringLiteral("sidePanelBody"));
    auto* column = new QVBoxLayout(part.box);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(2);
    column->addWidget(part.title);
    // Where the window is low, a panel scrolls rather than making the window higher than the screen.
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("sideScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(panel);
    scroll->setMinimumHeight(std::clamp(panel->minimumSizeHint().height(), 0, kLeastHeight));
    panel->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    part.body = scroll;
    column->addWidget(scroll, 1);
    const int at = int(m_parts.size());
    insertWidget(at, part.box);
    setStretchFactor(at, stretch);
    part.title->setChecked(Settings().number(settingOf(part.key), open) != 0);
    fold(part, part.title->isChecked());
    connect(part.title, &QAbstractButton::toggled, this, [this, part](bool shown) {
        fold(part, shown);
        if (!m_fitting) {
            m_squeezed.removeAll(part.key);
            Settings().setNumber(settingOf(part.key), shown);
        }
        giveRest();
    });
    connect(part.title, &QAbstractButton::clicked, this, [this, key](bool opens) {
        m_opened.removeAll(key);
        if (!opens) return;
        m_opened.append(key);
        makeRoomFor(key);
    });
    part.title->installEventFilter(this);
    m_usualOrder.append(key);
    m_parts.push_back(std::move(part));
    retranslate();
    giveRest();
}

QString PanelStack::settingOf(const QString& key) const
{
    return m_key + QLatin1Char('/') + key;
}

void PanelStack::fold(const Part& part, bool open)
{
    part.body->setVisible(open);
    const QMargins around = part.box->layout()->contentsMargins();
    part.box->setMaximumHeight(open ? QWIDGETSIZE_MAX
                                    : part.title->sizeHint().height() + around.top() + around.bottom());
}

int PanelStack::neededHeight() const
{
    int needed = 0;
    for (const Part& part : m_parts) {
        if (!part.shown) continue;
        needed += part.title->sizeHint().height() + 12;
        if (part.title->isChecked()) needed += std::max(0, part.panel->minimumSizeHint().height());
    }
    return needed;
}

PanelStack::Part* PanelStack::openedLongestAgo(const QString& except)
{
    Part* oldest = nullptr;
    for (Part& part : m_parts) {
        if (!part.shown || !part.title->isChecked() || part.key == except) continue;
        if (!oldest || m_opened.indexOf(part.key) < m_opened.indexOf(oldest->key)) oldest = &part;
    }
    return oldest;
}

void PanelStack::makeRoomFor(const QString& key)
{
    while (neededHeight() > height()) {
        Part* oldest = openedLongestAgo(key);
        if (!oldest) return;
        oldest->title->setChecked(false);
    }
}

// What the height of the window does is not kept: another window has room for it.
void PanelStack::fitHeight()
{
    if (!isVisible()) return;
    const QScopedValueRollback fitting(m_fitting, true);
    while (neededHeight() > height()) {
        // The last one that is open scrolls.
        Part* oldest = openedLongestAgo({});
        if (!oldest || !openedLongestAgo(oldest->key)) break;
        oldest->title->setChecked(false);
        m_squeezed.append(oldest->key);
    }
    while (!m_squeezed.isEmpty()) {
        const Part* last = find(m_squeezed.last());
        const int more = std::max(0, last->panel->minimumSizeHint().height());
        if (last->shown && neededHeight() + more > height()) break;
        last->title->setChecked(true);
        m_squeezed.removeLast();
    }
}

PanelStack::Part* PanelStack::find(const QString& key)
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.key == key; });
    return found == m_parts.end() ? nullptr : &*found;
}

const PanelStack::Part* PanelStack::find(const QString& key) const
{
    return const_cast<PanelStack*>(this)->find(key);
}

void PanelStack::setOpen(const QString& key, bool open)
{
    const Part* part = find(key);
    if (!part) return;
    if (open) setShown(key, true);
    part->title->setChecked(open);
    m_opened.removeAll(key);
    if (!open) return;
    m_opened.append(key);
    if (isVisible()) makeRoomFor(key);
}

bool PanelStack::isOpen(const QString& key) const
{
    const Part* part = find(key);
    return part && part->title->isChecked();
}

QStringList PanelStack::keys() const
{
    QStringList keys;
    for (const Part& part : m_parts) keys.append(part.key);
    return keys;
}

QString PanelStack::titleOf(const QString& key) const
{
    const Part* part = find(key);
    return part ? part->text() : QString();
}

SectionTitle* PanelStack::title(const QString& key) const
{
    const Part* part = find(key);
    return part ? part->title : nullptr;
}

bool PanelStack::isShown(const QString& key) const
{
    const Part* part = find(key);
    return part && part->shown;
}

void PanelStack::setShown(const QString& key, bool shown)
{
    Part* part = find(key);
    if (!part || part->shown == shown) return;
    part->shown = shown;
    part->box->setVisible(shown);
    giveRest();
    keepOrder();
}

void PanelStack::move(const QString& key, int to)
{
    QStringList all = keys();
    const auto from = all.indexOf(key);
    if (from < 0) return;
    all.move(from, qBound(0, to, int(all.size()) - 1));
    if (all == keys()) return;
    order(all);
    keepOrder();
}

// Those that are not named come last, as they stand.
void PanelStack::order(const QStringList& wished)
{
    std::stable_sort(m_parts.begin(), m_parts.end(), [&wished](const Part& a, const Part& b) {
        const auto place = [&wished](const Part& part) {
            const auto at = wished.indexOf(part.key);
            return at < 0 ? wished.size() : at;
        };
        return place(a) < place(b);
    });
    for (int at = 0; at < int(m_parts.size()); ++at)
        if (widget(at) != m_parts[at].box) insertWidget(at, m_parts[at].box);
}

void PanelStack::keepOrder() const
{
    QStringList hidden;
    for (const Part& part : m_parts)
        if (!part.shown) hidden.append(part.key);
    Settings().setText(m_key + QLatin1String("/order"), keys().join(QLatin1Char(',')));
    Settings().setText(m_key + QLatin1String("/hidden"), hidden.join(QLatin1Char(',')));
    Settings().setGeometry(m_key, saveState());
}

void PanelStack::restore()
{
    const auto kept = [this](const char* what) {
        return Settings().text(m_key + QLatin1String(what)).split(QLatin1Char(','), Qt::SkipEmptyParts);
    };
    if (const QStringList wished = kept("/order"); !wished.isEmpty()) order(wished);
    const QStringList hidden = kept("/hidden");
    for (Part& part : m_parts) {
        part.shown = !hidden.contains(part.key);
        part.box->setVisible(part.shown);
    }
    if (!restoreState(Settings().geometry(m_key))) setSizes(usualSizes());
    giveRest();
}

QJsonObject PanelStack::state() const
{
    QJsonObject open;
    QJsonArray heights, hidden;
    for (const Part& part : m_parts) {
        open.insert(settingOf(part.key), part.title->isChecked() || m_squeezed.contains(part.key));
        heights.append(part.box->height());
        if (!part.shown) hidden.append(part.key);
    }
    return {{QStringLiteral("open"), open},
            {QStringLiteral("heights"), heights},
            {QStringLiteral("order"), QJsonArray::fromStringList(keys())},
            {QStringLiteral("hidden"), hidden}};
}

QJsonObject PanelStack::usualState() const
{
    QJsonObject open;
    QJsonArray heights;
    for (const QString& key : m_usualOrder) {
        const Part* part = find(key);
        open.insert(settingOf(key), part->usuallyOpen);
        heights.append(std::max(1, part->stretch) * 1000);
    }
    return {{QStringLiteral("open"), open},
            {QStringLiteral("heights"), heights},
            {QStringLiteral("order"), QJsonArray::fromStringList(m_usualOrder)},
            {QStringLiteral("hidden"), QJsonArray()}};
}

QList<int> PanelStack::usualSizes() const
{
    QList<int> sizes;
    for (const Part& part : m_parts) sizes.append(std::max(1, part.stretch) * 1000);
    return sizes << 0;
}

void PanelStack::giveRest()
{
    bool open = false, shown = false;
    for (const Part& part : m_parts) {
        open = open || (part.shown && part.title->isChecked());
        shown = shown || part.shown;
    }
    m_rest->setMaximumHeight(open ? 0 : QWIDGETSIZE_MAX);
    m_hint->setVisible(!shown);
}

void PanelStack::setState(const QJsonObject& state)
{
    // States without an order are from when there was one alone.
    const QStringList wished = strings(state.value(QStringLiteral("order")).toArray());
    order(wished.isEmpty() ? m_usualOrder : wished);
    const QStringList hidden = strings(state.value(QStringLiteral("hidden")).toArray());
    const QJsonObject open = state.value(QStringLiteral("open")).toObject();
    m_squeezed.clear();
    for (Part& part : m_parts) {
        const QJsonValue value = open.value(settingOf(part.key));
        if (!value.isBool()) continue; // unknown to it
        part.title->setChecked(value.toBool());
        part.shown = !hidden.contains(part.key);
        part.box->setVisible(part.shown);
    }
    giveRest();
    const QJsonArray heights = state.value(QStringLiteral("heights")).toArray();
    if (heights.size() == qsizetype(m_parts.size())) {
        QList<int> sizes;
        for (const QJsonValue& height : heights) sizes.append(qBound(1, height.toInt(1), 100000));
        sizes.append(0); // of what takes the rest
        setSizes(sizes);
    }
    keepOrder();
    fitHeight();
}

int PanelStack::gapAt(int y) const
{
    int gap = 0;
    for (int at = 0; at < int(m_parts.size()); ++at) {
        const Part& part = m_parts[at];
        if (part.shown && y > part.box->y() + part.box->height() / 2) gap = at + 1;
    }
    return gap;
}

void PanelStack::markGap(int gap)
{
    // A splitter takes every child for one of its parts, so the mark lies on the part below the gap.
    const auto shown = [](const Part& part) { return part.shown; };
    const auto below = std::find_if(m_parts.begin() + gap, m_parts.end(), shown);
    const auto above = std::find_if(m_parts.rbegin(), m_parts.rend(), shown);
    QWidget* on = below != m_parts.end() ? below->box : above->box;
    m_mark->setParent(on);
    m_mark->setGeometry(0, below != m_parts.end() ? 0 : on->height() - kMark, on->width(), kMark);
    m_mark->show();
    m_mark->raise();
}

bool PanelStack::takeDrag(SectionTitle* title, QEvent* event)
{
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const int y = title->mapTo(this, mouse->position().toPoint()).y();
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = y;
        m_dragging = false;
    } else if (event->type() == QEvent::MouseMove && mouse->buttons() & Qt::LeftButton) {
        if (std::abs(y - m_pressedAt) >= QApplication::startDragDistance()) m_dragging = true;
        if (!m_dragging) return false;
        title->setDown(false);
        markGap(gapAt(y));
        return true;
    } else if (event->type() == QEvent::MouseButtonRelease && m_dragging) {
        m_dragging = false;
        m_mark->hide();
        const int gap = gapAt(y);
        for (int at = 0; at < int(m_parts.size()); ++at)
            if (m_parts[at].title == title) {
                move(m_parts[at].key, gap > at ? gap - 1 : gap); // it leaves its place first
                break;
            }
        return true;
    }
    return false;
}

void PanelStack::openMenu(const QString& key, const QPoint& global)
{
    const auto at = keys().indexOf(key);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(textWithKeys(tr("Move &up"), Qt::ALT | Qt::Key_Up), this,
                    [=, this] { move(key, int(at) - 1); })
        ->setEnabled(at > 0);
    menu->addAction(textWithKeys(tr("Move d&own"), Qt::ALT | Qt::Key_Down), this,
                    [=, this] { move(key, int(at) + 1); })
        ->setEnabled(at + 1 < qsizetype(m_parts.size()));
    menu->addSeparator();
    menu->addAction(tr("&Hide this panel"), this, [=, this] { setShown(key, false); });
    menu->popup(global);
}

bool PanelStack::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [watched](const Part& part) { return part.title == watched; });
    if (found == m_parts.end()) return QSplitter::eventFilter(watched, event);
    const QString key = found->key;
    const int at = int(found - m_parts.begin());
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return takeDrag(found->title, event);
    case QEvent::ContextMenu:
        openMenu(key, static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    case QEvent::KeyPress: {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const int way = pressed->key() == Qt::Key_Up ? -1 : pressed->key() == Qt::Key_Down ? 1 : 0;
        if (way == 0 || !(pressed->modifiers() & Qt::AltModifier)) return false;
        move(key, at + way);
        title(key)->setFocus(); // which another place takes away
        return true;
    }
    default:
        return false;
    }
}

void PanelStack::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    fitHeight();
}

void PanelStack::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    fitHeight();
}

void PanelStack::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QSplitter::changeEvent(event);
}

void PanelStack::retranslate()
{
    m_hint->setText(tr("All panels of this group are hidden. The dots above bring them back."));
    for (const Part& part : m_parts) {
        part.title->setText(part.text());
        part.title->setToolTip(tr("Click to fold, drag to another place, right click to hide"));
    }
}

} // namespace moyun::ui
