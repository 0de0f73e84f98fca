# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Functions shared by packaging/run, packaging/test and .ci/run: missing packages, configuring, building. Source it; it only defines.
# All messages go to stderr, because stdout belongs to the tool that is run in the end.

moyunRoot=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf 'moyun: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The packages of the named groups that are not installed, one a line.
missingPackages() {
    local wanted installed group package
    wanted=$(while read -r group package; do
        [[ " $* " == *" $group "* ]] && echo "$package"
    done < <(grep -v '^#' "$moyunRoot/packaging/debian-packages.txt"))
    # dpkg-query fails when it does not know one of them, and still lists the others.
    # shellcheck disable=SC2086
    installed=$(LC_ALL=C dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p') || true
    comm -23 <(sort -u <<<"$wanted") <(sort -u <<<"$installed")
}

# Installs what is missing of the named groups, as root or through sudo, and says what.
installMissing() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is no Debian, so nothing is installed; the packages that Debian calls by the names in packaging/debian-packages.txt are needed"
        return 0
    fi
    local missing
    missing=$(missingPackages "$@" | xargs)
    [[ -z $missing ]] && return 0
    local -a asRoot=()
    if ((EUID != 0)); then
        if command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
            asRoot=(sudo)
        else
            say "these packages are missing, and installing them takes root: $missing"
            say "type this as root, then start again:"
            printf '\n    apt-get update && apt-get install -y --no-install-recommends %s\n\n' "$missing" >&2
            exit 1
        fi
    fi
    say "installing the missing Debian packages${asRoot[*]:+ with sudo}: $missing"
    if [[ " $missing " == *" libtorch-dev "* ]]; then say "(half a gigabyte to fetch on a bare system)"; fi
    local -a apt=("${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
    local log
    log=$(mktemp "${TMPDIR:-/tmp}/moyun-packages.XXXXXX")
    "${apt[@]}" update >>"$log" 2>&1 || say "the package lists could not be renewed; trying with those at hand"
    # shellcheck disable=SC2086
    if ! "${apt[@]}" install -y --no-install-recommends $missing >>"$log" 2>&1; then
        tail -n 15 "$log" >&2
        die "the packages could not be installed; the whole output of apt-get is in $log"
    fi
    rm -f "$log"
}

# How many compilers may run at once: one a processor, and 1.3 GB of free memory for each, which is what a file that includes LibTorch takes.
parallelJobs() {
    local processors memory jobs
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1300000) }' /proc/meminfo)
    jobs=${MOYUN_JOBS:-$((memory < processors ? memory : processors))}
    echo $((jobs < 1 ? 1 : jobs))
}

# One build at a time in this checkout; the lock goes with the process.
lockBuild() {
    mkdir -p "$moyunRoot/build"
    exec 9>"$moyunRoot/build/.lock"
    if ! flock -n 9; then
        say "waiting for another build of this checkout to end"
        flock 9
    fi
}
unlockBuild() { exec 9>&-; }

# runLogged LOG TITLE COMMAND...: the output goes to LOG; on a long run the last line is told from time to time; on failure the end of the log.
runLogged() {
    local log=$1 title=$2 status=0 waited=0 process line
    shift 2
    "$@" >"$log" 2>&1 9>&- </dev/null &
    process=$!
    # shellcheck disable=SC2064
    trap "kill $process 2>/dev/null; exit 130" INT TERM
    while kill -0 "$process" 2>/dev/null; do
        sleep 0.2
        waited=$((waited + 1))
        if ((waited == 10)); then say "$title (details: $log)"; fi
        if ((waited % 150 == 0)); then
            line=$(grep -o '^\[[0-9]*/[0-9]*\]' "$log" | tail -n 1) || true
            say "$title ${line:-...}"
        fi
    done
    wait "$process" || status=$?
    trap - INT TERM
    if ((status != 0)); then
        grep -nE 'error:|Error |FAILED|undefined reference' "$log" | head -n 20 >&2 || true
        tail -n 25 "$log" >&2
        die "$title: failed. The whole output is in $log"
    fi
}

# configure PRESET [CMAKE ARGUMENT...]: only when it was never done, the presets or the arguments have changed, or the checkout was moved; ninja
# notices every other change by itself.
configure() {
    local preset=$1 build="$moyunRoot/build/$1"
    shift
    mkdir -p "$build"
    local stamp="$build/.configured"
    if [[ -f $build/build.ninja && -f $stamp && $(<"$stamp") == "$moyunRoot $*" && $moyunRoot/CMakePresets.json -ot $stamp ]]; then
        return 0
    fi
    # Presets that have changed may name another compiler, which CMake does not take into a folder that knows one.
    if [[ -f $build/CMakeCache.txt ]] && { ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$moyunRoot" "$build/CMakeCache.txt" || [[ $moyunRoot/CMakePresets.json -nt $stamp ]]; }; then
        rm -rf "$build/CMakeCache.txt" "$build/CMakeFiles"
    fi
    rm -f "$stamp"
    (cd "$moyunRoot" && LC_ALL=C.UTF-8 runLogged "$build/configure.log" "configuring ($preset)" cmake --preset "$preset" "$@") || exit 1
    printf '%s' "$moyunRoot $*" >"$stamp"
}

# build PRESET [TARGET...]
build() {
    local preset=$1 directory="$moyunRoot/build/$1"
    shift
    LC_ALL=C.UTF-8 runLogged "$directory/build.log" "building ($preset)" ninja -C "$directory" -j "$(parallelJobs)" "$@"
}

# runTests PRESET [CTEST ARGUMENT...]: under a virtual display, and with a fixed language, so that neither the desktop nor the locale matters.
runTests() {
    local preset=$1
    shift
    local -a wrapper=(env -u LANGUAGE -u WAYLAND_DISPLAY -u QT_STYLE_OVERRIDE -u QT_SCALE_FACTOR LC_ALL=C.UTF-8)
    if [[ $preset == tsan ]] && setarch "$(uname -m)" -R true 2>/dev/null; then
        # The thread sanitizer of GCC 12 cannot cope with the address randomisation of newer kernels.
        wrapper+=(setarch "$(uname -m)" -R)
    fi
    if grep -q '^MOYUN_QT:BOOL=ON' "$moyunRoot/build/$preset/CMakeCache.txt"; then
        wrapper+=(env QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1200x24 -nolisten tcp")
    fi
    (cd "$moyunRoot" && "${wrapper[@]}" ctest --preset "$preset" -j "$(nproc)" --no-tests=error "$@" 9>&-)
}
