// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/track_row.h"

#include "core/music/control_edits.h"
#include "ui/music/instruments.h"
#include "ui/music/pan_knob.h"
#include "ui/pianoroll/roll_colours.h"
#include "ui/pianoroll/track_names.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

namespace moyun::ui {

using music::Control;

constexpr int kBar = 4; // of colour, at the left
constexpr int kMostName = 60;

TrackRow::TrackRow(int number, QWidget* parent)
    : QFrame(parent), m_number(number), m_name(new ElidedLabel(this)), m_field(new QLineEdit(this)),
      m_mute(new QToolButton(this)), m_solo(new QToolButton(this)), m_instrument(new QToolButton(this)),
      m_more(new QToolButton(this)), m_volume(new QSlider(Qt::Horizontal, this)), m_pan(new PanKnob(this))
{
    setObjectName(QStringLiteral("trackRow"));
    setFocusPolicy(Qt::StrongFocus);
    m_name->setObjectName(QStringLiteral("trackName"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_field->setMaxLength(kMostName);
    m_field->hide();
    m_field->installEventFilter(this);
    m_mute->setText(QStringLiteral("M"));
    m_mute->setObjectName(QStringLiteral("muteButton"));
    m_solo->setText(QStringLiteral("S"));
    m_solo->setObjectName(QStringLiteral("soloButton"));
    for (QToolButton* button : {m_mute, m_solo}) {
        button->setCheckable(true);
        button->setFixedSize(22, 20);
    }
    m_more->setObjectName(QStringLiteral("smallButton"));
    m_more->setIcon(ThemeIcon::icon("more"));
    m_more->setIconSize({14, 14});
    m_more->setFixedSize(20, 20);
    m_instrument->setObjectName(QStringLiteral("instrumentButton"));
    m_instrument->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_instrument->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_volume->setRange(0, 127);
    m_volume->setPageStep(10);
    m_volume->setFocusPolicy(Qt::TabFocus);
    m_volume->setMinimumWidth(60);
    for (QToolButton* button : {m_mute, m_solo, m_more, m_instrument}) button->setFocusPolicy(Qt::TabFocus);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kBar + 10, 6, 8, 6);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(m_mute, 0, 1);
    grid->addWidget(m_solo, 0, 2);
    grid->addWidget(m_more, 0, 3);
    grid->addWidget(m_instrument, 1, 0, 1, 4);
    grid->addWidget(m_volume, 2, 0, 1, 3);
    grid->addWidget(m_pan, 2, 3, Qt::AlignCenter);

    const auto hear = [this] { Q_EMIT hearingChosen(m_mute->isChecked(), m_solo->isChecked()); };
    connect(m_mute, &QToolButton::clicked, this, hear);
    connect(m_solo, &QToolButton::clicked, this, hear);
    connect(m_instrument, &QToolButton::clicked, this, &TrackRow::instrumentRequested);
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    const std::pair<QAbstractSlider*, int> sliders[] = {{m_volume, Control::kVolume}, {m_pan, Control::kPan}};
    for (const auto& [slider, control] : sliders) {
        connect(slider, &QAbstractSlider::sliderPressed, this, &TrackRow::gestureStarted);
        connect(slider, &QAbstractSlider::valueChanged, this, [this, control = control](int value) {
            retranslate();
            if (!m_silent) Q_EMIT controlChosen(control, value);
        });
        slider->installEventFilter(this);
    }
    retranslate();
}

void TrackRow::display(const music::Track& track, const bridge::MusicTransport::Hearing& hearing, bool edited)
{
    const QScopedValueRollback<bool> silent(m_silent, true);
    m_whole = trackTitle(track, std::size_t(m_number));
    m_name->setText(m_whole);
    m_instrument->setText(Instruments::nameOf(track));
    ThemeIcon::setBeside(m_instrument, Instruments::iconOf(track), ThemeIcon::Quiet, 14);
    m_mute->setChecked(hearing.mute);
    m_solo->setChecked(hearing.solo);
    m_volume->setValue(music::controlAt(track.controls, Control::kVolume, 0));
    m_pan->setValue(music::controlAt(track.controls, Control::kPan, 0));
    m_edited = edited;
    if (property("edited").toBool() != edited) {
        setProperty("edited", edited);
        style()->unpolish(this);
        style()->polish(this);
    }
    retranslate();
    update();
}

void TrackRow::rename()
{
    m_field->setText(m_whole);
    m_field->selectAll();
    m_name->hide();
    m_field->show();
    m_field->setFocus();
}

void TrackRow::closeField(bool keep)
{
    if (m_field->isHidden()) return;
    m_field->hide();
    m_name->show();
    if (keep && m_field->text().trimmed() != m_whole) Q_EMIT renamed(m_field->text().trimmed());
}

bool TrackRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) closeField(true);
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            closeField(key != Qt::Key_Escape);
            setFocus();
            return true;
        }
    }
    if (watched == m_volume && event->type() == QEvent::Wheel && !m_volume->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_volume && event->type() == QEvent::MouseButtonDblClick) {
        Q_EMIT gestureStarted();
        m_volume->setValue(kUsualVolume);
        return true;
    }
    if ((watched == m_volume || watched == m_pan) && event->type() == QEvent::KeyPress &&
        !static_cast<QKeyEvent*>(event)->isAutoRepeat())
        Q_EMIT gestureStarted();
    return QFrame::eventFilter(watched, event);
}

bool TrackRow::event(QEvent* event)
{
    // Its own keys before the commands of the window.
    if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers() == Qt::AltModifier, plain = key->modifiers() == Qt::NoModifier;
        const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if ((arrow && (alt || plain)) ||
            (plain && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete ||
                       key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void TrackRow::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->globalPosition().toPoint();
    m_dragging = false;
    if (event->button() == Qt::LeftButton) Q_EMIT chosen();
}

void TrackRow::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) return;
    if (!m_dragging && (at - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
    m_dragging = true;
    Q_EMIT dragged(at, false);
}

void TrackRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragging) Q_EMIT dragged(event->globalPosition().toPoint(), true);
    m_dragging = false;
}

void TrackRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) rename();
}

void TrackRow::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        if (alt)
            Q_EMIT moveRequested(by);
        else
            Q_EMIT stepRequested(by);
        return;
    }
    case Qt::Key_F2:
        return rename();
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT instrumentRequested();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void TrackRow::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT chosen();
    Q_EMIT menuRequested(event->globalPos());
}

void TrackRow::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = trackColour(m_number);
    if (m_mute->isChecked()) colour.setAlphaF(0.35f);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(4, 6, kBar, height() - 12), 2, 2);
}

void TrackRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void TrackRow::retranslate()
{
    const QString name = m_name->text();
    setAccessibleName(m_edited ? tr("Track %1, edited").arg(name) : tr("Track %1").arg(name));
    setAccessibleDescription(m_instrument->text());
    const auto tell = [](QWidget* widget, const QString& text, const QString& tip) {
        widget->setAccessibleName(text);
        widget->setToolTip(tip);
    };
    tell(m_mute, tr("Mute %1").arg(name), tr("Mute: this track is not heard"));
    tell(m_solo, tr("Solo %1").arg(name), tr("Solo: only such tracks are heard"));
    tell(m_more, tr("More for %1").arg(name), tr("Rename, duplicate, move, remove"));
    tell(m_instrument, tr("Instrument of %1").arg(name), tr("Choose the instrument"));
    tell(m_volume, tr("Volume of %1").arg(name),
         tr("Volume %1 (a double click: the usual)").arg(m_volume->value()));
    tell(m_pan, tr("Place of %1 between left and right").arg(name),
         tr("Between left and right: %1 (a double click: the middle)").arg(PanKnob::words(m_pan->value())));
    m_field->setAccessibleName(tr("Name of the track"));
}

} // namespace moyun::ui
