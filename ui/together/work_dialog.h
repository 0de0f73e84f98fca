// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/work_exporter.h"
#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace moyun::ui {

class Segments;
class SwitchButton;

// Painting, poem and melody as one file: a page, a web page or a video; which of them, and what it will look
// like.
class WorkDialog : public DialogFrame
{
    Q_OBJECT
public:
    WorkDialog(bridge::StudioWork work, QWidget* parent);

    Segments* kinds() const { return m_kinds; }
    QLineEdit* fileField() const { return m_file; }
    SwitchButton* painting() const { return m_painting; }
    SwitchButton* poem() const { return m_poem; }
    SwitchButton* melody() const { return m_melody; }
    QLabel* preview() const { return m_preview; }
    QLabel* hint() const { return m_hint; }
    QPushButton* exportButton() const { return m_export; }
    QPushButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void wanted(int kind, const moyun::bridge::StudioWork& work, const QString& face, const QString& file);

protected:
    void retranslate() override;

private:
    bridge::WorkExporter::Kind kind() const;
    bridge::StudioWork work() const;
    QString target() const; // with the ending of the kind
    void setEnding();
    void browse();
    void check();
    void draw();
    void show(const QImage& picture);

    bridge::StudioWork m_work;
    QString m_face;
    Segments* m_kinds;
    QLabel *m_preview, *m_hint, *m_fileName;
    SwitchButton *m_painting, *m_styled, *m_poem, *m_melody;
    QLineEdit* m_file;
    QPushButton *m_browse, *m_cancel, *m_export;
    int m_turn = 0;               // of previews: only the newest is shown
    bridge::Background m_drawing; // goes first
};

} // namespace moyun::ui
