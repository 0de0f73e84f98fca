// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/devices.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace moyun::audio {

class Player;

// Opens and closes outputs, inputs and the synthesiser for a player, on a thread of its own, and looks once a
// second which ports there are. A port that vanishes is left for the synthesiser, and taken again when it
// comes back. Nothing is opened before the first want(). Functions are for any thread and do not wait.
class DeviceKeeper
{
public:
    struct Wish
    {
        std::string output;              // id of a port; empty: the synthesiser
        std::string input;               // id of a port; empty: none
        std::filesystem::path soundFont; // empty: the installed one
        bool operator==(const Wish&) const = default;
    };
    struct Problem
    {
        enum Kind {
            None,
            NoSoundCard,  // silent
            NoSoundFont,  // none is installed: silent
            BadSoundFont, // `subject` is the file; the installed one sounds instead, where there is one
            OutputGone,   // `subject` is the port; the synthesiser plays instead
            InputGone,    // `subject` is the port
        };
        Kind kind = None;
        std::string subject;
        bool operator==(const Problem&) const = default;
    };
    struct Status
    {
        std::vector<PortName> outputs, inputs;
        bool ready = false;              // what was wanted has been opened, or could not be
        std::filesystem::path soundFont; // of the synthesiser; empty where it has none
        Problem problem;
        bool silent = false; // there is nothing that sounds
        bool operator==(const Status&) const = default;
    };

    // `listener` is called on the keeper's thread after every change of status(). The player lives longer.
    DeviceKeeper(Player& player, std::unique_ptr<Devices> devices, std::function<void()> listener);
    ~DeviceKeeper(); // waits for a device that is being opened

    void look(); // begins to look for ports, without opening any
    void want(const Wish& wish);
    Status status() const;

private:
    void run(const std::stop_token& stop);
    void serve(const Wish& wish, Status& status);
    void serveOutput(const Wish& wish, Status& status);
    void serveInput(const Wish& wish, Status& status);
    void openSynth(const Wish& wish, Status& status);

    Player& m_player;
    const std::unique_ptr<Devices> m_devices;
    const std::function<void()> m_listener;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Wish m_wish;
    Status m_status;
    bool m_looking = false, m_wanted = false, m_changed = false;

    // Of the thread alone: what is open.
    std::string m_output, m_input; // of these ports
    bool m_synthOpen = false;
    std::filesystem::path m_font; // asked for when the synthesiser was opened
    Status m_synthStatus;         // what came of it
    std::unique_ptr<MidiInput> m_inputPort;
    std::jthread m_thread;
};

} // namespace moyun::audio
