// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/music_studio.h"

#include <QWidget>

namespace moyun::ui {

// A part of the form in which a composer says what is wanted: it shows the wishes and writes those that are
// changed by hand. Subclasses fill it.
class WishEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WishEditor(bridge::MusicStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

protected:
    using Wishes = bridge::MusicWishes;

    virtual void showWishes(const Wishes& wishes) = 0; // without writing any
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

    bridge::MusicStudio* studio() const { return m_studio; }
    // After the subclass made its parts: from now on it is kept up to date.
    void start();
    template <class Change> void write(Change change)
    {
        if (m_showing) return;
        Wishes wishes = m_studio->wishes();
        change(wishes);
        m_studio->setWishes(wishes);
    }
    void refresh();

private:
    bridge::MusicStudio* m_studio;
    bool m_showing = false, m_started = false;
};

} // namespace moyun::ui
