// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "core/bridge/settings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>

namespace moyun::ui {

using bridge::Settings;

namespace {

void choose(QComboBox* box, const QString& data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : DialogFrame(parent), m_themeName(new QLabel), m_languageName(new QLabel), m_deviceName(new QLabel),
      m_memoryName(new QLabel), m_threadsName(new QLabel), m_note(new QLabel), m_theme(new QComboBox),
      m_language(new QComboBox), m_device(new QComboBox), m_memory(new QSpinBox), m_threads(new QSpinBox),
      m_close(addButton(true))
{
    for (const char* name : {"dark", "light"}) m_theme->addItem(QString(), QString::fromLatin1(name));
    for (const char* code : {"system", "en", "zh_CN"})
        m_language->addItem(QString(), QString::fromLatin1(code));
    for (const char* name : {"auto", "cpu", "cuda"}) m_device->addItem(QString(), QString::fromLatin1(name));
    m_memory->setRange(256, 65536);
    m_memory->setSingleStep(256);
    m_threads->setRange(0, QThread::idealThreadCount());
    m_note->setObjectName(QStringLiteral("hint"));
    m_note->setWordWrap(true);

    const Settings settings;
    choose(m_theme, settings.theme());
    choose(m_language, settings.language());
    choose(m_device, settings.device());
    m_memory->setValue(settings.memoryBudgetMiB());
    m_threads->setValue(settings.threads());

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(m_themeName, m_theme);
    form->addRow(m_languageName, m_language);
    form->addRow(m_deviceName, m_device);
    form->addRow(m_memoryName, m_memory);
    form->addRow(m_threadsName, m_threads);
    body()->addLayout(form);
    body()->addWidget(m_note);
    body()->addStretch(1);
    setMinimumWidth(440);
    retranslate(); // before the fields are heard: filling them is no choice
    connectFields();
}

void SettingsDialog::connectFields()
{
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(m_theme->currentData().toString()); });
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_device, &QComboBox::activated, this, [this] {
        Settings().setDevice(m_device->currentData().toString());
        Q_EMIT engineSettingsChanged();
    });
    connect(m_memory, &QSpinBox::valueChanged, this, [this](int value) {
        Settings().setMemoryBudgetMiB(value);
        Q_EMIT engineSettingsChanged();
    });
    connect(m_threads, &QSpinBox::valueChanged, this, [this](int value) {
        Settings().setThreads(value);
        Q_EMIT engineSettingsChanged();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::retranslate()
{
    setTitle(tr("Settings"));
    m_themeName->setText(tr("Look"));
    m_theme->setItemText(0, tr("Dark (ink)"));
    m_theme->setItemText(1, tr("Light (paper)"));
    m_languageName->setText(tr("Language"));
    m_language->setItemText(0, tr("As the system"));
    m_language->setItemText(1, QStringLiteral("English"));
    m_language->setItemText(2, QStringLiteral("中文"));
    m_deviceName->setText(tr("Device"));
    m_device->setItemText(0, tr("The fastest"));
    m_device->setItemText(1, tr("Processor (CPU)"));
    m_device->setItemText(2, tr("Graphics card (CUDA)"));
    m_memoryName->setText(tr("Memory for rendering"));
    m_memory->setSuffix(tr(" MiB"));
    m_threadsName->setText(tr("Processor threads"));
    m_threads->setSpecialValueText(tr("All cores"));
    m_note->setText(tr("Device, memory and threads count from the next start on."));
    m_close->setText(tr("Close"));
    const std::pair<QLabel*, QWidget*> pairs[] = {{m_themeName, m_theme},
                                                  {m_languageName, m_language},
                                                  {m_deviceName, m_device},
                                                  {m_memoryName, m_memory},
                                                  {m_threadsName, m_threads}};
    for (const auto& [name, field] : pairs) field->setAccessibleName(name->text());
}

} // namespace moyun::ui
