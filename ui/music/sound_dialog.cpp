// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/sound_dialog.h"

#include "core/bridge/music_transport.h"
#include "core/bridge/settings.h"
#include "ui/music/sound_settings.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/file_dialog_look.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace moyun::ui {

using bridge::MusicTransport;
using bridge::Settings;

namespace {

void choosePort(QComboBox* box, const QString& first, const std::vector<MusicTransport::Port>& ports,
                const QString& chosen, const QString& gone)
{
    box->clear();
    box->addItem(first, QString());
    for (const auto& port : ports) box->addItem(port.name, port.id);
    if (box->findData(chosen) < 0) box->addItem(gone, chosen);
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace

SoundDialog::SoundDialog(MusicTransport* transport, QWidget* parent)
    : DialogFrame(parent), m_transport(transport), m_outputName(new QLabel), m_inputName(new QLabel),
      m_fontName(new QLabel), m_output(new QComboBox), m_input(new QComboBox), m_font(new ElidedLabel),
      m_choose(new QPushButton), m_usual(new QPushButton), m_fontHint(new QLabel),
      m_volume(new ValueSlider(0, 100, SoundSettings::kUsualVolume, QStringLiteral(" %"))),
      m_problem(new QLabel), m_close(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_fontHint->setObjectName(QStringLiteral("hint"));
    m_fontHint->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("explanation"));
    m_problem->setContentsMargins(10, 8, 10, 8);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_choose->setAutoDefault(false);
    m_usual->setAutoDefault(false);
    m_volume->setValue(SoundSettings::volume());

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_outputName, 0, 0);
    grid->addWidget(m_output, 0, 1, 1, 3);
    grid->addWidget(m_inputName, 1, 0);
    grid->addWidget(m_input, 1, 1, 1, 3);
    grid->addWidget(m_fontName, 2, 0);
    grid->addWidget(m_font, 2, 1);
    grid->addWidget(m_choose, 2, 2);
    grid->addWidget(m_usual, 2, 3);
    grid->addWidget(m_fontHint, 3, 1, 1, 3);
    grid->addWidget(m_volume, 4, 0, 1, 4);
    body()->addLayout(grid);
    body()->addWidget(m_problem);
    body()->addStretch(1);
    setMinimumWidth(560);

    connect(m_output, &QComboBox::activated, this, [this] {
        m_transport->setOutput(m_output->currentData().toString());
        SoundSettings::keep(*m_transport);
        showState();
    });
    connect(m_input, &QComboBox::activated, this, [this] {
        m_transport->setInput(m_input->currentData().toString());
        SoundSettings::keep(*m_transport);
        showState();
    });
    connect(m_choose, &QPushButton::clicked, this, &SoundDialog::chooseSoundFont);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        SoundSettings::setSoundFont(*m_transport, {});
        showState();
    });
    connect(m_volume, &ValueSlider::valueChosen, this,
            [this](int percent) { SoundSettings::setVolume(*m_transport, percent); });
    connect(transport, &MusicTransport::portsChanged, this, &SoundDialog::fillPorts);
    connect(transport, &MusicTransport::problemChanged, this, &SoundDialog::showState);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void SoundDialog::fillPorts()
{
    choosePort(m_output, tr("Built-in synthesiser"), m_transport->outputs(), m_transport->output(),
               tr("A port that is not there now"));
    choosePort(m_input, tr("None"), m_transport->inputs(), m_transport->input(),
               tr("A port that is not there now"));
}

void SoundDialog::showState()
{
    const QString file = m_transport->soundFont(), chosen = SoundSettings::chosenSoundFont();
    const QString shown = chosen.isEmpty() ? file : chosen;
    m_font->setText(shown.isEmpty() ? tr("None found") : QFileInfo(shown).fileName());
    m_font->setToolTip(shown);
    m_usual->setEnabled(!chosen.isEmpty());
    m_problem->setText(m_transport->problem());
    m_problem->setVisible(!m_transport->problem().isEmpty());
}

void SoundDialog::chooseSoundFont()
{
    auto* dialog = new QFileDialog(this);
    FileDialogLook::put(dialog, tr("Open"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setWindowTitle(tr("Choose a SoundFont"));
    dialog->setNameFilters({tr("SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3)"), tr("All files (*)")});
    QString folder = Settings().lastFolder(QStringLiteral("soundFont"));
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) folder = QStringLiteral("/usr/share/sounds/sf2");
    if (QFileInfo(folder).isDir()) dialog->setDirectory(folder);
    dialog->resize(820, 520);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        Settings().setLastFolder(QStringLiteral("soundFont"), QFileInfo(file).absolutePath());
        SoundSettings::setSoundFont(*m_transport, file);
        showState();
    });
    dialog->open();
}

void SoundDialog::retranslate()
{
    setTitle(tr("Sound"));
    m_outputName->setText(tr("Sound goes to"));
    m_inputName->setText(tr("Played keys come from"));
    m_fontName->setText(tr("SoundFont"));
    m_choose->setText(tr("Choose…"));
    m_usual->setText(tr("Installed one"));
    m_usual->setToolTip(tr("Back to the SoundFont that was found installed"));
    m_fontHint->setText(tr("The instruments of the built-in synthesiser. A larger General MIDI SoundFont "
                           "(.sf2, .sf3) sounds better and loads more slowly."));
    m_volume->setText(tr("Volume"), tr("Of all that the built-in synthesiser plays"));
    m_close->setText(tr("Close"));
    m_output->setAccessibleName(m_outputName->text());
    m_input->setAccessibleName(m_inputName->text());
    fillPorts();
    showState();
}

} // namespace moyun::ui
