// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/lettering_dialog.h"

#include "core/bridge/brush_faces.h"
#include "core/bridge/canvas_studio.h"
#include "core/bridge/red_seal.h"
#include "core/bridge/settings.h"
#include "core/canvas/convert.h"
#include "core/canvas/layer_edits.h"
#include "core/poem/form.h"
#include "ui/canvas/anchor_grid.h"
#include "ui/canvas/canvas_view.h"
#include "ui/widgets/colour_icon.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/value_slider.h"

#include <QColorDialog>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

#include <memory>

namespace moyun::ui {

using bridge::LetteringLook;
using canvas::LayerId;
using canvas::Picture;

namespace {

struct Wish
{
    bridge::PoemState poem;
    LetteringLook look;
    QPointF anchor;
    int margin = 0;
    std::string name;
    LayerId above = 0;
};

base::Result<Picture> withLettering(const Picture& picture, const Wish& wish, LayerId* made)
{
    const QImage drawn = bridge::drawLettering(wish.poem, wish.look);
    if (drawn.isNull()) return picture;
    canvas::Layer layer;
    layer.name = canvas::freeName(picture, wish.name);
    const QPoint at =
        bridge::letteringPlace(drawn.size(), {picture.width, picture.height}, wish.anchor, wish.margin);
    layer.pixels = canvas::pixelsFromBgra(drawn.constBits(), drawn.width(), drawn.height(),
                                          std::size_t(drawn.bytesPerLine()), at.x(), at.y());
    return canvas::withLayer(picture, layer, canvas::placeAbove(picture, wish.above), made);
}

QString text(const std::u32string& characters)
{
    return QString::fromUcs4(characters.data(), qsizetype(characters.size()));
}

QString key(const char* name)
{
    return QStringLiteral("lettering.") + QLatin1String(name);
}

} // namespace

LetteringDialog::LetteringDialog(CanvasView* view, bridge::PoemState poem, QWidget* parent)
    : DialogFrame(parent), m_view(view), m_poem(std::move(poem)), m_preview(view->studio()->document()),
      m_hint(new QLabel), m_faceName(new QLabel), m_inkName(new QLabel), m_directionName(new QLabel),
      m_placeName(new QLabel), m_face(new QComboBox), m_ink(new QToolButton), m_direction(new Segments),
      m_place(new AnchorGrid), m_size(new ValueSlider(8, 400, 64, QStringLiteral(" px"))),
      m_letterSpacing(new ValueSlider(0, 100, 12, QStringLiteral(" %"))),
      m_columnSpacing(new ValueSlider(0, 150, 70, QStringLiteral(" %"))),
      m_margin(new ValueSlider(0, 25, 6, QStringLiteral(" %"))), m_title(new SwitchButton),
      m_author(new SwitchButton), m_marks(new SwitchButton), m_seal(new SwitchButton),
      m_sealName(new QLineEdit), m_cancel(addButton(false)), m_apply(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    for (const QString& face : bridge::brushFaces()) m_face->addItem(face, face);
    m_direction->add("columns");
    m_direction->add("rows");
    m_place->setAnchor({1, 0});
    m_ink->setObjectName(QStringLiteral("colourButton"));
    m_ink->setFixedSize(72, 32);
    m_ink->setIconSize({58, 18});
    m_sealName->setMaxLength(16);
    for (SwitchButton* button : {m_title, m_author, m_marks, m_seal}) button->setCheckable(true);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_faceName, 0, 0);
    grid->addWidget(m_face, 0, 1);
    grid->addWidget(m_directionName, 1, 0);
    grid->addWidget(m_direction, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_inkName, 2, 0);
    grid->addWidget(m_ink, 2, 1, Qt::AlignLeft);
    auto* seal = new QHBoxLayout;
    seal->addWidget(m_seal);
    seal->addWidget(m_sealName, 1);
    auto* place = new QGridLayout;
    place->setHorizontalSpacing(24);
    place->setColumnStretch(1, 1);
    place->addWidget(m_placeName, 0, 0);
    place->addWidget(m_place, 1, 0, 2, 1);
    place->addWidget(m_title, 0, 1);
    place->addWidget(m_author, 1, 1);
    place->addWidget(m_marks, 2, 1);
    body()->addWidget(m_hint);
    body()->addLayout(grid);
    for (ValueSlider* slider : {m_size, m_letterSpacing, m_columnSpacing, m_margin})
        body()->addWidget(slider);
    body()->addLayout(place);
    body()->addLayout(seal);
    body()->addStretch(1);
    setMinimumWidth(340);

    m_title->setEnabled(!m_poem.title.empty());
    m_author->setEnabled(!m_poem.author.empty());
    const bool chinese = poem::formInfo(m_poem.form).isChinese;
    m_direction->setEnabled(chinese);
    m_marks->setEnabled(chinese);
    readKept();
    fitSize();

    const auto show = [this] { showLettering(); };
    connect(m_face, &QComboBox::currentIndexChanged, this, show);
    connect(m_direction, &Segments::chosenByUser, this, [this] {
        fitSize();
        showLettering();
    });
    connect(m_place, &AnchorGrid::chosen, this, show);
    for (ValueSlider* slider : {m_size, m_letterSpacing, m_columnSpacing, m_margin})
        connect(slider, &ValueSlider::valueChosen, this, show);
    for (SwitchButton* button : {m_title, m_author, m_marks, m_seal})
        connect(button, &QAbstractButton::toggled, this, show);
    connect(m_sealName, &QLineEdit::textChanged, this, show);
    connect(m_ink, &QToolButton::clicked, this, &LetteringDialog::chooseInk);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_ready = true;
    showLettering();
}

void LetteringDialog::readKept()
{
    const bridge::Settings settings;
    if (const int kept = m_face->findData(settings.text(key("face"))); kept >= 0)
        m_face->setCurrentIndex(kept);
    const bool columns = poem::formInfo(m_poem.form).isChinese && settings.number(key("rows"), 0) == 0;
    m_direction->choose(columns ? 0 : 1);
    m_letterSpacing->setValue(settings.number(key("letters"), 12));
    m_columnSpacing->setValue(settings.number(key("columns"), 70));
    m_margin->setValue(settings.number(key("margin"), 6));
    m_title->setChecked(m_title->isEnabled());
    m_author->setChecked(m_author->isEnabled());
    m_marks->setChecked(settings.number(key("marks"), 0) != 0 || !m_marks->isEnabled());
    QString seal = bridge::sealName(m_poem.author);
    if (seal.isEmpty()) seal = settings.text(key("seal"));
    m_sealName->setText(seal);
    m_seal->setChecked(settings.number(key("sealed"), 1) != 0);
    const QColor kept(settings.text(key("ink")));
    setInk(kept.isValid() ? kept : LetteringLook().ink);
}

void LetteringDialog::keep() const
{
    bridge::Settings settings;
    settings.setText(key("face"), m_face->currentData().toString());
    settings.setNumber(key("rows"), m_direction->chosen());
    settings.setNumber(key("letters"), m_letterSpacing->value());
    settings.setNumber(key("columns"), m_columnSpacing->value());
    settings.setNumber(key("margin"), m_margin->value());
    if (m_marks->isEnabled()) settings.setNumber(key("marks"), m_marks->isChecked());
    settings.setText(key("seal"), m_sealName->text());
    settings.setNumber(key("sealed"), m_seal->isChecked());
    settings.setText(key("ink"), m_inkColour.name());
}

void LetteringDialog::fitSize()
{
    const Picture& picture = m_view->studio()->document()->picture();
    m_size->setValue(int(bridge::fittingLetterSize(m_poem, look(), {picture.width, picture.height})));
}

void LetteringDialog::chooseInk()
{
    auto* dialog = new QColorDialog(m_inkColour, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the ink"));
    connect(dialog, &QColorDialog::currentColorChanged, this, [this](const QColor& colour) {
        setInk(colour);
        showLettering();
    });
    connect(dialog, &QDialog::rejected, this, [this, before = m_inkColour] {
        setInk(before);
        showLettering();
    });
    dialog->open();
}

void LetteringDialog::setInk(const QColor& ink)
{
    m_inkColour = ink;
    m_ink->setIcon(ColourIcon::icon(ink));
}

LetteringLook LetteringDialog::look() const
{
    LetteringLook look;
    look.face = m_face->currentData().toString();
    look.size = m_size->value();
    look.letterSpacing = m_letterSpacing->value();
    look.columnSpacing = m_columnSpacing->value();
    look.vertical = m_direction->chosen() == 0;
    look.title = m_title->isChecked();
    look.author = m_author->isChecked();
    look.marks = m_marks->isChecked();
    if (m_seal->isChecked()) look.seal = bridge::sealName(m_sealName->text().toStdU32String());
    look.ink = m_inkColour;
    return look;
}

LayerId LetteringDialog::above() const
{
    return m_view->studio()->document()->layer();
}

void LetteringDialog::showLettering()
{
    if (!m_ready) return;
    m_sealName->setEnabled(m_seal->isChecked());
    const Picture& picture = m_view->studio()->document()->picture();
    const Wish wish{
        m_poem, look(), m_place->anchor(), m_margin->value() * std::min(picture.width, picture.height) / 100,
        "poem", above()};
    m_preview.show([wish](const Picture& now, std::stop_token) { return withLettering(now, wish, nullptr); });
}

void LetteringDialog::done(int result)
{
    if (result == Accepted) {
        keep();
        m_preview.keep();
        const Picture& picture = m_view->studio()->document()->picture();
        const QString name = m_poem.title.empty() ? tr("Poem") : text(m_poem.title);
        const Wish wish{m_poem,
                        look(),
                        m_place->anchor(),
                        m_margin->value() * std::min(picture.width, picture.height) / 100,
                        name.toStdString(),
                        above()};
        auto made = std::make_shared<LayerId>(0);
        bridge::CanvasDocument* document = m_view->studio()->document();
        m_view->edits()->run(
            tr("Letter the poem"),
            [wish, made](const Picture& now) { return withLettering(now, wish, made.get()); },
            [made](const Picture&) { return *made; }, [document] { document->dropPreview(); });
        m_view->studio()->tools()->setTool(bridge::CanvasTool::Move); // it can be dragged at once
    } else {
        m_preview.drop();
    }
    QDialog::done(result);
}

void LetteringDialog::showEvent(QShowEvent* event)
{
    DialogFrame::showEvent(event);
    adjustSize();
    // At the right edge of the window, where the dock is, and not over the picture.
    const QRect window = parentWidget()->window()->geometry();
    move(window.right() - width() - 12, window.top() + std::max(12, (window.height() - height()) / 2));
}

void LetteringDialog::retranslate()
{
    setTitle(tr("Letter the poem"));
    m_hint->setText(tr("The picture shows it as it will be. It becomes a layer of its own, and the move tool "
                       "(V) is taken up: drag it where you like."));
    m_faceName->setText(tr("Face"));
    m_face->setAccessibleName(tr("Face of the characters"));
    m_face->setToolTip(tr("Faces written by a brush come first. Debian has more of them: fonts-lxgw-wenkai, "
                          "fonts-arphic-ukai"));
    m_inkName->setText(tr("Ink"));
    m_ink->setAccessibleName(tr("Colour of the ink"));
    m_ink->setToolTip(tr("Choose the colour of the ink"));
    m_directionName->setText(tr("Direction"));
    m_direction->setText(0, tr("Columns"), tr("From top to bottom, columns from right to left"));
    m_direction->setText(1, tr("Rows"), tr("From left to right"));
    m_size->setText(tr("Size"), tr("Height of the characters in pixels of the picture"));
    m_letterSpacing->setText(tr("Between characters"), tr("In percent of their size"));
    m_columnSpacing->setText(tr("Between columns"), tr("In percent of the size of the characters"));
    m_margin->setText(tr("From the edge"), tr("In percent of the picture's shorter side"));
    m_placeName->setText(tr("Place"));
    m_place->setAccessibleName(tr("Place in the picture"));
    m_title->setText(tr("Title"));
    m_author->setText(tr("Author"));
    m_marks->setText(tr("Punctuation"));
    m_seal->setText(tr("Seal"));
    for (SwitchButton* button : {m_title, m_author, m_marks, m_seal})
        button->setAccessibleName(button->text());
    m_sealName->setAccessibleName(tr("Name in the seal"));
    m_sealName->setPlaceholderText(tr("up to four characters"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Write it"));
}

} // namespace moyun::ui
