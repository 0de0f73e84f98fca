// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings_book.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class ElidedLabel;
class SwitchButton;

// One setting: name and explanation at the left, its field at the right, below it the default, with a button
// that brings it back. It shows what the setting is, whoever changes it.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    SettingRow(SettingsBook* book, const QString& id, QWidget* parent = nullptr); // `book` outlives it

    const QString& id() const { return m_id; }
    QWidget* field() const { return m_field; } // takes the focus
    QToolButton* resetButton() const { return m_reset; }
    QString defaultText() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Setting& setting() const { return *m_book->find(m_id); }
    QWidget* makeField();
    QWidget* makeFileField();
    void chooseFile();
    QString wordFor(const QVariant& value) const;
    void show();
    void retranslate();

    SettingsBook* m_book;
    QString m_id;
    QLabel *m_title, *m_explanation, *m_default;
    QToolButton* m_reset;
    QWidget* m_field = nullptr;
    QComboBox* m_choice = nullptr;
    QSpinBox* m_number = nullptr;
    SwitchButton* m_switch = nullptr;
    ElidedLabel* m_file = nullptr;
    QPushButton* m_browse = nullptr;
    bool m_showing = false;
};

} // namespace moyun::ui
