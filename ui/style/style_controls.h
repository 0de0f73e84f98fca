// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/style_parameters.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class StyleDocument;
class StyleListModel;
} // namespace moyun::bridge

namespace moyun::ui {

class MixingPad;
class Segments;
class SwitchButton;
class ValueSlider;

// The right panel: mixing pad, strength, stroke size, colours, quality. Shows the document's parameters and
// changes them, one undo step a gesture.
class StyleControls : public QWidget
{
    Q_OBJECT
public:
    StyleControls(bridge::StyleDocument* document, bridge::StyleListModel* styles, QWidget* parent = nullptr);

    MixingPad* pad() const { return m_pad; }
    ValueSlider* strength() const { return m_strength; }
    ValueSlider* strokes() const { return m_strokes; }
    SwitchButton* keepColours() const { return m_keep; }
    Segments* quality() const { return m_quality; }
    void setInner(); // within another panel: without room of its own at the sides, and without "Export"
    QPushButton* exportButton() const { return m_export; }

    void useAlone(const QString& id);
    void toggleInMix(const QString& id);
    void addToMix(const QString& id);
    void removeFromMix(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showParameters();
    void connectControls();

    bridge::StyleDocument* m_document;
    bridge::StyleListModel* m_styles;
    QLabel *m_mixTitle, *m_lookTitle, *m_qualityTitle, *m_mixHint;
    MixingPad* m_pad;
    ValueSlider *m_strength, *m_strokes;
    SwitchButton* m_keep;
    Segments* m_quality;
    QPushButton *m_even, *m_export;
    int m_gesture = 0;
};

} // namespace moyun::ui
