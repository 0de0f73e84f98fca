// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::ui {

class SectionTitle;

// A column that scrolls, of sections one below another that can be folded; whether one is folded is kept
// between runs. One that is opened is scrolled to.
class SectionColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit SectionColumn(QWidget* parent = nullptr);

    // `key`: under which it is kept whether it is open; `open`: whether it is at the first start. The titles'
    // texts are the caller's.
    SectionTitle* add(const QString& key, QWidget* section, bool open = true);
    const QList<SectionTitle*>& titles() const { return m_titles; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bring(SectionTitle* title, QWidget* section);
    QVBoxLayout* m_column;
    QList<SectionTitle*> m_titles;
};

} // namespace moyun::ui
