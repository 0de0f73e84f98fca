// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bridge/background.h"
#include "core/bridge/canvas_document.h"
#include "core/bridge/canvas_files.h"
#include "core/bridge/canvas_painter.h"
#include "core/bridge/canvas_tools.h"

#include <QImage>
#include <QObject>
#include <QPointer>

#include <filesystem>
#include <memory>
#include <stop_token>

namespace moyun::bridge {

class CanvasStyle;

// Everything behind the canvas: the document, the tools, painting, files. Reading and writing run on a
// worker; answers come by signals. GUI thread only; never waits but in finish().
class CanvasStudio : public QObject
{
    Q_OBJECT
public:
    enum NoticeKind { Notice, Warning, Error };
    using Export = CanvasExport;

    // undoBytes, diskBytes: as of CanvasDocument.
    CanvasStudio(std::vector<std::filesystem::path> brushFolders, QObject* parent = nullptr,
                 std::size_t undoBytes = CanvasDocument::kUndoBytes,
                 std::uint64_t diskBytes = CanvasDocument::kDiskBytes);
    ~CanvasStudio() override;

    CanvasDocument* document() { return &m_document; }
    CanvasTools* tools() { return &m_tools; }
    CanvasPainter* painter() { return m_painter.get(); }

    // Its regions are saved with the picture and come back with it. May be destroyed first.
    void setStyle(CanvasStyle* style);
    // A project keeps the work from now on: a new picture and one that is opened are steps to undo.
    void setInProject() { m_inProject = true; }
    bool isInProject() const { return m_inProject; }
    static constexpr int kUsualWidth = 1600, kUsualHeight = 1200;

    void create(int width, int height, const QColor& background, double dpi = 96); // transparent: none
    void clear(); // a blank picture, and nothing to undo
    void open(const QString& file);
    void importAsLayer(const QString& file);
    void pasteAsLayer(const QImage& picture, const QString& name);
    void exportTo(const QString& file, const Export& options); // PNG, JPEG, TIFF, WebP, .ora
    bool isBusy() const;

    // What is visible of the picture, or of the edited layer alone, within the selection: for the clipboard.
    QImage copySelected(bool wholePicture) const;

    void finish(); // before the program ends: strokes are in, what was asked to be saved is written

Q_SIGNALS:
    void opened(const QString& file);
    void exported(const QString& file);
    void busyChanged(bool busy);
    void noticeRaised(int kind, const QString& title, const QString& text);

private:
    void put(canvas::Picture picture, const QString& file, canvas::LayerId layer, const QString& step);
    canvas::StyleRegionRecords styleRecords() const;
    void putWithStyle(canvas::Picture picture, const QString& file, canvas::LayerId layer,
                      const QString& step, const canvas::StyleRegionRecords& records);
    void tellError(const QString& title, const base::Error& error);
    void count(int by);

    CanvasDocument m_document;
    CanvasTools m_tools;
    std::unique_ptr<CanvasPainter> m_painter;
    QPointer<CanvasStyle> m_style; // null: none
    std::stop_source m_stop;       // of exports that last, at the end of the program
    int m_underWay = 0;
    bool m_inProject = false;
    Background m_files; // the last to come, the first to go: what it does uses the others
};

} // namespace moyun::bridge
