// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/devices.h"
#include "core/audio/fake/fake_output.h"

#include <map>
#include <mutex>

namespace moyun::audio {

// A desk of ports that can be plugged in and pulled out. What is on it is shared between the copy that the
// keeper owns and the one that a test holds. Any thread.
class FakeDevices
{
public:
    // `clock` gives the outputs their times.
    explicit FakeDevices(std::shared_ptr<Clock> clock);

    std::unique_ptr<Devices> connect(); // for a keeper
    void plugOutput(const std::string& id);
    void plugInput(const std::string& id);
    void pull(const std::string& id);
    // The synthesiser fails as if there were no sound card.
    void setSoundCard(bool there);
    // A message comes in at this input; false: nobody has it open.
    bool play(const std::string& id, const MidiMessage& message);

    std::shared_ptr<FakeOutput> synth() const;
    std::shared_ptr<FakeOutput> output(const std::string& id) const; // null: never plugged in

private:
    struct Desk;
    std::shared_ptr<Desk> m_desk;
};

} // namespace moyun::audio
