// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_controls.h"

#include "core/bridge/mix_pad.h"
#include "core/bridge/style_document.h"
#include "core/bridge/style_list_model.h"
#include "ui/style/mixing_pad.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/theme_icon.h"
#include "ui/widgets/value_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace moyun::ui {

using namespace bridge;

StyleControls::StyleControls(StyleDocument* document, StyleListModel* styles, QWidget* parent)
    : QWidget(parent), m_document(document), m_styles(styles), m_mixTitle(new QLabel),
      m_lookTitle(new QLabel), m_qualityTitle(new QLabel), m_mixHint(new QLabel), m_pad(new MixingPad),
      m_strength(new ValueSlider(0, 100, 100, QStringLiteral(" %"))),
      m_strokes(new ValueSlider(50, 200, 100, QStringLiteral(" %"))), m_keep(new SwitchButton),
      m_quality(new Segments), m_even(new QPushButton), m_export(new QPushButton)
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(232);
    for (QLabel* title : {m_mixTitle, m_lookTitle, m_qualityTitle})
        title->setObjectName(QStringLiteral("sectionTitle"));
    m_mixHint->setObjectName(QStringLiteral("hint"));
    m_mixHint->setWordWrap(true);
    m_even->setObjectName(QStringLiteral("flat"));
    QSizePolicy kept = m_even->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the title beside it stays where it is
    m_even->setSizePolicy(kept);
    m_export->setObjectName(QStringLiteral("primary"));
    ThemeIcon::setBeside(m_export, "export", ThemeIcon::OnAccent);
    for (int i = 0; i < 3; ++i) m_quality->add();

    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("sidePanelBody"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(m_mixTitle, 1);
    head->addWidget(m_even);
    column->addLayout(head);
    column->addWidget(m_pad);
    column->addWidget(m_mixHint);
    column->addSpacing(6);
    column->addWidget(m_lookTitle);
    column->addWidget(m_strength);
    column->addWidget(m_strokes);
    column->addWidget(m_keep);
    column->addSpacing(6);
    column->addWidget(m_qualityTitle);
    column->addWidget(m_quality);
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setObjectName(QStringLiteral("sideScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 12);
    whole->setSpacing(8);
    whole->addWidget(scroll, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(14, 0, 14, 0);
    foot->addWidget(m_export);
    whole->addLayout(foot);

    connectControls();
    connect(document, &StyleDocument::parametersChanged, this, &StyleControls::showParameters);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(styles, signal, this, [this] { showParameters(); });
    connect(styles, &QAbstractItemModel::dataChanged, this, [this] { showParameters(); });
    connect(styles, &QAbstractItemModel::modelReset, this, &StyleControls::showParameters);
    retranslate();
    showParameters();
}

void StyleControls::setInner()
{
    m_export->hide();
    setMinimumWidth(0);
    layout()->setContentsMargins(0, 0, 0, 0);
    if (auto* scroll = findChild<QScrollArea*>(QStringLiteral("sideScroll")))
        scroll->widget()->layout()->setContentsMargins(0, 4, 6, 4);
}

void StyleControls::connectControls()
{
    const auto begin = [this] { m_gesture = m_document->newGesture(); };
    connect(m_pad, &MixingPad::gestureStarted, this, begin);
    connect(m_strength, &ValueSlider::gestureStarted, this, begin);
    connect(m_strokes, &ValueSlider::gestureStarted, this, begin);

    connect(m_pad, &MixingPad::puckMoved, this, [this](QPointF puck) {
        StyleParameters p = m_document->parameters();
        p.puck = puck;
        m_document->change(p, tr("Mixture"), m_gesture);
    });
    connect(m_pad, &MixingPad::removeRequested, this, &StyleControls::removeFromMix);
    connect(m_pad, &MixingPad::styleDropped, this, &StyleControls::addToMix);
    connect(m_strength, &ValueSlider::valueChosen, this, [this](int value) {
        StyleParameters p = m_document->parameters();
        p.strength = value;
        m_document->change(p, tr("Strength"), m_gesture);
    });
    connect(m_strokes, &ValueSlider::valueChosen, this, [this](int value) {
        StyleParameters p = m_document->parameters();
        p.strokeScale = value;
        m_document->change(p, tr("Stroke size"), m_gesture);
    });
    connect(m_keep, &SwitchButton::clicked, this, [this](bool on) {
        StyleParameters p = m_document->parameters();
        p.keepColours = on;
        m_document->change(p, tr("Keep my colours"));
    });
    connect(m_quality, &Segments::chosenByUser, this, [this](int index) {
        StyleParameters p = m_document->parameters();
        p.quality = static_cast<RenderQuality>(index);
        m_document->change(p, tr("Quality"));
    });
    connect(m_even, &QPushButton::clicked, this, [this] {
        StyleParameters p = m_document->parameters();
        p.puck = mixpad::middle(static_cast<int>(p.styles.size()));
        m_document->change(p, tr("Mix evenly"));
    });
}

void StyleControls::useAlone(const QString& id)
{
    StyleParameters p = m_document->parameters();
    p.styles = QStringList{id};
    p.puck = mixpad::middle(1);
    m_document->change(p, tr("Style: %1").arg(m_styles->title(id)));
}

void StyleControls::addToMix(const QString& id)
{
    StyleParameters p = m_document->parameters();
    if (p.styles.contains(id) || !m_styles->find(id)) return;
    if (p.styles.size() >= mixpad::kMost) {
        // The one that counts least makes room, at its own corner.
        const QList<double> w = mixpad::weights(mixpad::kMost, p.puck);
        p.styles[std::min_element(w.begin(), w.end()) - w.begin()] = id;
    } else {
        p.styles += id;
        p.puck = mixpad::middle(static_cast<int>(p.styles.size()));
    }
    m_document->change(p, tr("Add %1").arg(m_styles->title(id)));
}

void StyleControls::removeFromMix(const QString& id)
{
    StyleParameters p = m_document->parameters();
    if (p.styles.removeAll(id) == 0) return;
    p.puck = mixpad::middle(static_cast<int>(p.styles.size()));
    m_document->change(p, tr("Take out %1").arg(m_styles->title(id)));
}

void StyleControls::toggleInMix(const QString& id)
{
    if (m_document->parameters().styles.contains(id))
        removeFromMix(id);
    else
        addToMix(id);
}

void StyleControls::showParameters()
{
    const StyleParameters& p = m_document->parameters();
    QList<MixingPad::Corner> corners;
    for (const QString& id : p.styles) corners.append({id, m_styles->title(id), m_styles->thumbnail(id)});
    m_pad->setCorners(corners);
    m_pad->setPuck(p.puck);
    m_strength->setValue(p.strength);
    m_strokes->setValue(p.strokeScale);
    m_keep->setChecked(p.keepColours);
    m_quality->choose(static_cast<int>(p.quality));
    m_even->setVisible(p.styles.size() > 1);
    m_mixHint->setVisible(p.styles.size() == 1);
}

void StyleControls::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void StyleControls::retranslate()
{
    m_mixTitle->setText(tr("Mixture"));
    m_even->setText(tr("Even"));
    m_even->setToolTip(tr("The same share of each style"));
    m_mixHint->setText(tr("To mix, press + on another style or drag it here."));
    m_lookTitle->setText(tr("Look"));
    m_strength->setText(tr("Strength"),
                        tr("How far the picture moves towards the style. Double click: 100 %"));
    m_strokes->setText(tr("Stroke size"), tr("Larger or finer brush strokes. Double click: 100 %"));
    m_keep->setText(tr("Keep my colours"));
    m_keep->setToolTip(tr("Takes the brush work of the style and the colours of the picture"));
    m_qualityTitle->setText(tr("Quality on the screen"));
    m_quality->setText(0, tr("Draft"), tr("Only the quick preview"));
    m_quality->setText(1, tr("Normal"), tr("Follows with a finer picture when you pause"));
    m_quality->setText(2, tr("Fine"), tr("The finest picture the screen can show"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Renders the picture in full size and saves it (Ctrl+E)"));
}

} // namespace moyun::ui
