// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/background.h"
#include "core/canvas/picture.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace moyun::bridge {
class CanvasDocument;
}

namespace moyun::ui {

// Shows what would become of the document's picture while a hand still decides. Each wish runs on a thread of
// its own; of those that wait only the newest counts, and one that runs is finished, so that the screen keeps
// moving. GUI thread only.
class EditPreview : public QObject
{
    Q_OBJECT
public:
    using Edit = std::function<base::Result<canvas::Picture>(const canvas::Picture&, std::stop_token)>;

    explicit EditPreview(bridge::CanvasDocument* document,
                         QObject* parent = nullptr); // `document` outlives it
    ~EditPreview() override;

    void show(Edit edit);
    void drop(); // the document is shown as it is
    void keep(); // nothing more is shown, but what is stays until the document changes

private:
    void next();

    bridge::CanvasDocument* m_document;
    std::optional<Edit> m_wish;
    bool m_running = false;
    int m_turn = 0; // of what was dropped nothing is shown
    std::stop_source m_stop;
    bridge::Background m_worker; // goes first
};

} // namespace moyun::ui
