// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_servers.h"

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

namespace moyun::audio {
namespace {

namespace fs = std::filesystem;

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

bool isThere(const fs::path& path)
{
    std::error_code failed;
    return fs::exists(path, failed);
}

fs::path runtimeFolder()
{
    const auto named = variable("XDG_RUNTIME_DIR");
    return named.empty() ? fs::path("/run/user") / std::to_string(::getuid()) : fs::path(named);
}

bool hasSoundCard()
{
    std::error_code failed;
    for (fs::directory_iterator entry("/dev/snd", failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const auto name = entry->path().filename().string();
        if (name.starts_with("pcm") && name.ends_with("p")) return true;
    }
    return false;
}

} // namespace

bool hasJackServer()
{
    // The socket of jackd for this user; PipeWire's JACK is reached through its other faces.
    const auto named = variable("JACK_DEFAULT_SERVER");
    const auto server = named.empty() ? "default" : named;
    return isThere("/dev/shm/jack_" + server + "_" + std::to_string(::getuid()) + "_0");
}

bool hasAlsaSequencer()
{
    return isThere("/dev/snd/seq");
}

std::vector<std::string> presentSoundServers()
{
    const auto wanted = variable("MOYUN_SOUND");
    if (wanted == "none") return {};
    if (!wanted.empty()) return {wanted};
    std::vector<std::string> present;
    if (!variable("PIPEWIRE_REMOTE").empty() || isThere(runtimeFolder() / "pipewire-0"))
        present.push_back("pipewire");
    if (!variable("PULSE_SERVER").empty() || isThere(runtimeFolder() / "pulse" / "native"))
        present.push_back("pulseaudio");
    if (hasJackServer()) present.push_back("jack");
    if (hasSoundCard()) present.push_back("alsa");
    return present;
}

} // namespace moyun::audio
