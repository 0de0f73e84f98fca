// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_text_dialog.h"

#include "core/bridge/canvas_studio.h"
#include "core/canvas/convert.h"
#include "core/canvas/layer_edits.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/paint_words.h"

#include <QCheckBox>
#include <QFontComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <memory>

namespace moyun::ui {

using canvas::LayerId;
using canvas::Picture;

namespace {

constexpr int kNameLength = 24; // of a layer that is named after its text

base::Result<Picture> withText(const Picture& picture, const TextLook& look, QPoint place, LayerId above,
                               LayerId* made)
{
    const DrawnText drawn = drawText(look);
    if (drawn.picture.isNull()) return picture;
    canvas::Layer layer;
    layer.name = canvas::freeName(picture, look.text.simplified().left(kNameLength).toStdString());
    const QPoint at = place + drawn.offset;
    layer.pixels =
        canvas::pixelsFromBgra(drawn.picture.constBits(), drawn.picture.width(), drawn.picture.height(),
                               std::size_t(drawn.picture.bytesPerLine()), at.x(), at.y());
    return canvas::withLayer(picture, layer, canvas::placeAbove(picture, above), made);
}

} // namespace

CanvasTextDialog::CanvasTextDialog(CanvasView* view, QPoint place)
    : QDialog(view), m_view(view), m_place(place), m_preview(view->studio()->document()),
      m_text(new QPlainTextEdit), m_font(new QFontComboBox), m_size(new QSpinBox),
      m_bold(new QCheckBox(tr("Bold"))), m_italic(new QCheckBox(tr("Italic"))),
      m_vertical(new QCheckBox(tr("Vertical"))), m_ok(new QPushButton(tr("Put it there")))
{
    setWindowTitle(tr("Text"));
    const auto& options = view->studio()->tools()->options();
    m_text->setPlaceholderText(tr("Write here…"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setMinimumSize(360, 110);
    if (!options.font.isEmpty()) m_font->setCurrentFont(QFont(options.font));
    m_font->setAccessibleName(tr("Font"));
    m_size->setRange(4, 2000);
    m_size->setSuffix(tr(" px"));
    m_size->setValue(int(options.fontSize));
    m_size->setAccessibleName(tr("Size"));
    m_vertical->setChecked(options.vertical);
    m_vertical->setToolTip(tr("From top to bottom, columns from right to left"));
    m_ok->setObjectName(QStringLiteral("primary"));
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* title = new QLabel(tr("Write onto the picture"));
    title->setObjectName(QStringLiteral("dialogTitle"));
    auto* hint = new QLabel(tr("The text becomes a layer of its own, in the colour in hand."));
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    auto* fontRow = new QHBoxLayout;
    fontRow->addWidget(m_font, 1);
    fontRow->addWidget(m_size);
    auto* checks = new QHBoxLayout;
    for (QCheckBox* box : {m_bold, m_italic, m_vertical}) checks->addWidget(box);
    checks->setSpacing(14);
    checks->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_text, 1);
    column->addLayout(fontRow);
    column->addLayout(checks);
    column->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CanvasTextDialog::showText);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &CanvasTextDialog::showText);
    connect(m_size, &QSpinBox::valueChanged, this, &CanvasTextDialog::showText);
    for (QCheckBox* box : {m_bold, m_italic, m_vertical})
        connect(box, &QCheckBox::toggled, this, &CanvasTextDialog::showText);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_text->setFocus();
}

TextLook CanvasTextDialog::look() const
{
    const bridge::CanvasTools* tools = m_view->studio()->tools();
    TextLook look;
    look.text = m_text->toPlainText();
    look.font = m_font->currentFont().family();
    look.size = m_size->value();
    look.bold = m_bold->isChecked();
    look.italic = m_italic->isChecked();
    look.vertical = m_vertical->isChecked();
    look.antialias = tools->options().antialias;
    look.colour = tools->colour();
    look.colour.setAlphaF(float(tools->brush().opacity));
    return look;
}

void CanvasTextDialog::showText()
{
    const TextLook look = this->look();
    m_ok->setEnabled(!look.text.trimmed().isEmpty());
    m_preview.show([look, place = m_place,
                    above = m_view->studio()->document()->layer()](const Picture& picture, std::stop_token) {
        return withText(picture, look, place, above, nullptr);
    });
}

void CanvasTextDialog::done(int result)
{
    if (result == Accepted) {
        bridge::CanvasTools* tools = m_view->studio()->tools();
        auto options = tools->options();
        options.font = m_font->currentFont().family();
        options.fontSize = m_size->value();
        options.vertical = m_vertical->isChecked();
        tools->setOptions(options);
        tools->remember(tools->colour());
        m_preview.keep();
        auto made = std::make_shared<LayerId>(0);
        bridge::CanvasDocument* document = m_view->studio()->document();
        m_view->edits()->run(
            tr("Text"),
            [look = look(), place = m_place, above = document->layer(), made](const Picture& picture) {
                return withText(picture, look, place, above, made.get());
            },
            [made](const Picture&) { return *made; }, [document] { document->dropPreview(); });
    } else {
        m_preview.drop();
    }
    QDialog::done(result);
}

} // namespace moyun::ui
