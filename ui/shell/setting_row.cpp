// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setting_row.h"

#include "core/bridge/sentences.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/file_dialog_look.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/theme_icon.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace moyun::ui {

constexpr int kFieldWidth = 230;

SettingRow::SettingRow(SettingsBook* book, const QString& id, QWidget* parent)
    : QWidget(parent), m_book(book), m_id(id), m_title(new QLabel(this)), m_explanation(new QLabel(this)),
      m_default(new QLabel(this)), m_reset(new QToolButton(this))
{
    setObjectName(id);
    m_title->setObjectName(QStringLiteral("settingTitle"));
    for (QLabel* label : {m_title, m_explanation}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    for (QLabel* label : {m_explanation, m_default}) label->setObjectName(QStringLiteral("hint"));
    m_default->setTextFormat(Qt::PlainText);
    m_default->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reset->setObjectName(QStringLiteral("smallButton"));
    m_reset->setIcon(ThemeIcon::icon("undo"));
    m_reset->setIconSize({14, 14});

    m_field = makeField();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 10, 0, 10);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(3);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_explanation);
    words->addStretch(1);
    auto* side = new QVBoxLayout;
    side->setSpacing(4);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addStretch(1);
    foot->addWidget(m_default);
    foot->addWidget(m_reset);
    if (setting().kind == Setting::Own) {
        grid->addLayout(words, 0, 0);
        grid->addLayout(side, 0, 1, Qt::AlignTop);
        grid->addWidget(m_field, 1, 0, 1, 2, Qt::AlignLeft);
        grid->setColumnStretch(0, 1);
    } else {
        QWidget* whole = m_file ? m_file->parentWidget() : m_field;
        if (m_switch)
            side->addWidget(whole, 0, Qt::AlignRight);
        else
            side->addWidget(whole);
        whole->setFixedWidth(kFieldWidth);
        grid->addLayout(words, 0, 0);
        grid->addLayout(side, 0, 1);
        grid->setColumnStretch(0, 1);
    }
    if (setting().usual.isValid()) side->addLayout(foot);
    side->addStretch(1);
    m_default->setVisible(setting().usual.isValid());
    m_reset->setVisible(setting().usual.isValid());

    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_book->reset(m_id);
        m_field->setFocus();
    });
    connect(book, &SettingsBook::changed, this, [this](const QString& changed) {
        if (changed == m_id) show();
    });
    retranslate();
}

QWidget* SettingRow::makeField()
{
    const Setting& s = setting();
    const auto chosen = [this](const QVariant& value) {
        if (!m_showing) m_book->set(m_id, value);
    };
    switch (s.kind) {
    case Setting::Choose:
        m_choice = new QComboBox(this);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setFocusPolicy(Qt::StrongFocus);
        m_choice->installEventFilter(this);
        connect(m_choice, &QComboBox::activated, this, [this, chosen] { chosen(m_choice->currentData()); });
        return m_choice;
    case Setting::Number:
        m_number = new QSpinBox(this);
        m_number->setRange(s.least, s.most);
        m_number->setSingleStep(s.step);
        m_number->setKeyboardTracking(false); // half a number is none
        m_number->setFocusPolicy(Qt::StrongFocus);
        m_number->installEventFilter(this);
        connect(m_number, &QSpinBox::valueChanged, this, chosen);
        return m_number;
    case Setting::Switch:
        m_switch = new SwitchButton(this);
        connect(m_switch, &SwitchButton::clicked, this, chosen);
        return m_switch;
    case Setting::File:
        return makeFileField();
    default:
        return s.editor(this);
    }
}

QWidget* SettingRow::makeFileField()
{
    auto* whole = new QWidget(this);
    m_file = new ElidedLabel(whole);
    m_browse = new QPushButton(whole);
    m_browse->setAutoDefault(false);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &SettingRow::chooseFile);
    return m_browse;
}

void SettingRow::chooseFile()
{
    auto* dialog = new QFileDialog(this);
    FileDialogLook::put(dialog, tr("Choose"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setWindowTitle(setting().dialogTitle());
    dialog->setNameFilters({setting().filter(), tr("All files (*)")});
    const QFileInfo now(setting().value().toString());
    if (now.dir().exists()) dialog->setDirectory(now.dir());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_book->set(m_id, file); });
    dialog->open();
}

QString SettingRow::wordFor(const QVariant& value) const
{
    const Setting& s = setting();
    switch (s.kind) {
    case Setting::Choose:
        for (const auto& choice : s.choices())
            if (choice.value == value) return choice.text;
        return value.toString();
    case Setting::Number:
        if (s.special && value.toInt() == s.least && !s.special().isEmpty()) return s.special();
        return s.unit ? s.unit().arg(value.toInt()) : value.toString();
    case Setting::Switch:
        return value.toBool() ? tr("On") : tr("Off");
    case Setting::File:
        return value.toString().isEmpty() ? s.none() : QFileInfo(value.toString()).fileName();
    default:
        return s.none ? s.none() : QString();
    }
}

QString SettingRow::defaultText() const
{
    return m_default->text();
}

void SettingRow::show()
{
    m_showing = true;
    const Setting& s = setting();
    const QVariant value = s.value ? s.value() : QVariant();
    if (m_choice) {
        const auto choices = s.choices();
        m_choice->clear();
        for (const auto& choice : choices) m_choice->addItem(choice.text, choice.value);
        m_choice->setCurrentIndex(m_choice->findData(value));
    }
    if (m_number) m_number->setValue(value.toInt());
    if (m_switch) m_switch->setChecked(value.toBool());
    if (m_file) {
        m_file->setText(wordFor(value));
        m_file->setToolTip(value.toString());
    }
    m_showing = false;
    if (!s.usual.isValid()) return;
    const bool usual = value == s.usual;
    m_default->setText(usual ? tr("Default") : tr("Default: %1").arg(wordFor(s.usual)));
    m_reset->setVisible(!usual);
}

void SettingRow::retranslate()
{
    const Setting& s = setting();
    m_showing = true;
    m_title->setText(s.title());
    m_explanation->setText(
        s.live ? s.explanation()
               : bridge::joinSentences({s.explanation(), tr("Takes effect when Moyun starts next.")}));
    if (m_number) {
        const QStringList parts = s.unit ? s.unit().split(QStringLiteral("%1")) : QStringList();
        m_number->setPrefix(parts.value(0));
        m_number->setSuffix(parts.value(1));
        m_number->setSpecialValueText(s.special ? s.special() : QString());
    }
    if (m_browse) m_browse->setText(tr("Choose…"));
    m_field->setAccessibleName(m_browse ? tr("%1: choose").arg(s.title()) : s.title());
    m_field->setAccessibleDescription(m_explanation->text());
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setAccessibleName(tr("%1: back to the default").arg(s.title()));
    m_showing = false;
    show();
}

// The wheel scrolls the page; it changes a field only once that was chosen.
bool SettingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
