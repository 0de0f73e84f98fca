#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds Moyun's MusicXML against other programs: the schema of MusicXML 4.0 (xmllint) and MuseScore 3 (mscore3).
#
#   tools/check_musicxml.sh exports SCORE_OR_FOLDER... [--count N]   (a)
#   tools/check_musicxml.sh imports FOLDER...                        (b)
#   tools/check_musicxml.sh round-trips SCORE_OR_FOLDER...           (c)
#
# (a) writes every score (or N of them, evenly spread) as MusicXML, validates the files, lets MuseScore open them and export MIDI, and compares
#     what sounds: every note with its start, pitch and length. Scores whose notes lie off any grid of written music (ornaments and
#     performances, which are written to the nearest sign and carry their exact times as performed ones) are counted apart.
# (b) reads every score of the folders, lets MuseScore open and re-export it as MusicXML, and compares the number of bars and of notes.
#     Bars: measures of the longest part. Notes: what sounds, tied notes once, grace notes too, repeats as they are written. Ours are those
#     of `moyun music info`; MuseScore's are counted in the elements of what it writes, not by our reader. MuseScore runs with its usual
#     options. Where it takes a MIDI file for a performance it searches for beats and bars of its own, whatever the file says; the last
#     column is how many agree in both with this switched off. A file that it refuses, or opens as a score without bars, is not compared.
# (c) what changed through MIDI and through MusicXML.
#
# Needs a build (BUILD=build/release by default; the tool moyun-score-check is built there). SCHEMA is the folder with musicxml.xsd and catalog.xml
# (../shared/data/music/schema by default). Ends with 1 when something differs: in (b), when fewer than 95 percent of the MusicXML files agree.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${BUILD:-$here/build/release}
schema=${SCHEMA:-$here/../shared/data/music/schema}

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 2; }

mode=${1:-}
shift || true
count=0
inputs=()
while (($# > 0)); do
    case $1 in
    --count) count=${2:?--count needs a number}; shift 2 ;;
    -*) die "There is no option $1." ;;
    *) inputs+=("$1"); shift ;;
    esac
done
[[ $mode =~ ^(exports|imports|round-trips)$ && ${#inputs[@]} -gt 0 ]] || { sed -n '3,9p' "${BASH_SOURCE[0]}" | cut -c3- >&2; exit 2; }

cmake --build "$build" --target moyun-score-check >/dev/null || die "moyun-score-check cannot be built in $build."
check=$build/tools/score_check/moyun-score-check

mapfile -t files < <(find "${inputs[@]}" -type f \( -name '*.mid' -o -name '*.midi' -o -name '*.xml' -o -name '*.musicxml' -o -name '*.mxl' \) | sort)
((${#files[@]} > 0)) || die "There are no scores in ${inputs[*]}."
if ((count > 0 && count < ${#files[@]})); then
    picked=()
    for ((i = 0; i < count; ++i)); do picked+=("${files[i * ${#files[@]} / count]}"); done
    files=("${picked[@]}")
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

haveMuseScore() { command -v mscore3 >/dev/null; }

# MuseScore with settings of its own: repeats as they are written, no window.
museScore() {
    mkdir -p "$work/config/MuseScore"
    printf '[io]\nmidi\\expandRepeats=false\nmidi\\exportRPNs=false\n' >"$work/config/MuseScore/MuseScore3.ini"
    # In a shell of its own, whose word on a program that crashed goes to the log too.
    (XDG_CONFIG_HOME=$work/config QT_QPA_PLATFORM=offscreen timeout "$@") >>"$work/musescore.log" 2>&1
}

exports() {
    local failed=0 i file written=0 same=0 exact=0 performed=0 performedSame=0 unopened=0
    for i in "${!files[@]}"; do
        "$check" convert "${files[i]}" "$work/$i.musicxml" || { say "not written: ${files[i]}"; failed=1; continue; }
        ((++written))
    done
    echo "written: $written of ${#files[@]}"
    if command -v xmllint >/dev/null && [[ -f $schema/musicxml.xsd ]]; then
        local valid
        valid=$(find "$work" -maxdepth 1 -name '*.musicxml' -print0 |
            XML_CATALOG_FILES=$schema/catalog.xml xargs -0 xmllint --nonet --noout --schema "$schema/musicxml.xsd" 2>&1 | tee "$work/schema.log" | grep -c ' validates$')
        echo "valid by the schema of MusicXML 4.0: $valid of $written"
        ((valid == written)) || { grep -v ' validates$' "$work/schema.log" | head -20 >&2; failed=1; }
    else
        echo "valid by the schema: skipped, xmllint or $schema is not there"
    fi
    if ! haveMuseScore; then
        echo "the same notes from MuseScore: skipped, mscore3 is not installed"
        return $failed
    fi
    # Many files in one process: starting it takes longer than converting.
    { echo '['; for i in "${!files[@]}"; do
        [[ -f $work/$i.musicxml ]] && printf '{"in": "%s", "out": "%s"},\n' "$work/$i.musicxml" "$work/$i.mid"
    done | sed '$s/,$//'; echo ']'; } >"$work/job.json"
    museScore 3600 mscore3 -j "$work/job.json"
    for i in "${!files[@]}"; do
        [[ -f $work/$i.musicxml ]] || continue
        # One that stopped the batch is tried by itself.
        [[ -f $work/$i.mid ]] || museScore 120 mscore3 -o "$work/$i.mid" "$work/$i.musicxml"
        if [[ ! -f $work/$i.mid ]]; then
            say "MuseScore does not open it: ${files[i]}"
            ((++unopened))
            continue
        fi
        file=$("$check" sound "$work/$i.musicxml" "$work/$i.mid" | cut -f2-)
        if grep -q -E ' (attack|release)="' "$work/$i.musicxml"; then
            ((++performed))
            [[ $file == same* ]] && ((++performedSame))
        else
            ((++exact))
            if [[ $file == same* ]]; then ((++same)); else say "${files[i]}: $file"; fi
        fi
    done
    echo "not opened by MuseScore: $unopened"
    echo "the same notes in MuseScore's MIDI: $same of $exact"
    ((performed == 0)) || echo "with places off any grid: $performed, the same to a hundredth of a quarter: $performedSame"
    ((unopened == 0 && same == exact)) || failed=1
    return $failed
}

imports() {
    haveMuseScore || { echo "skipped: mscore3 is not installed"; return 0; }
    echo '<?xml version="1.0"?><MidiOptions><HumanPerformance>false</HumanPerformance><MeasureCount2xLess>false</MeasureCount2xLess><RecognizePickupBar>false</RecognizePickupBar></MidiOptions>' >"$work/options.xml"
    local -A all both bars notes refused empty asWritten
    local file kind ours theirs
    # What MuseScore counts; its options for MIDI in a file, where given.
    countedBy() {
        rm -f "$work/out.musicxml"
        museScore 120 mscore3 "${@:2}" -o "$work/out.musicxml" "$1"
        # It writes two attributes of one name now and then, which is no XML.
        [[ ! -f $work/out.musicxml ]] || "$check" elements "$work/out.musicxml" | cut -f2-
    }
    for file in "${files[@]}"; do
        kind=$(basename "$(dirname "$file")")
        ours=$(timeout 60 "$check" counts "$file" | cut -f2-)
        [[ -n $ours ]] || { echo "CRASH OR HANG: $file"; return 1; }
        theirs=$(countedBy "$file")
        if [[ -z $theirs ]]; then
            refused[$kind]=$((${refused[$kind]:-0} + 1))
            continue
        fi
        if [[ $theirs == 0$'\t'* || $theirs == error ]]; then
            empty[$kind]=$((${empty[$kind]:-0} + 1))
            continue
        fi
        all[$kind]=$((${all[$kind]:-0} + 1))
        [[ ${ours%%$'\t'*} == "${theirs%%$'\t'*}" ]] && bars[$kind]=$((${bars[$kind]:-0} + 1))
        [[ ${ours##*$'\t'} == "${theirs##*$'\t'}" ]] && notes[$kind]=$((${notes[$kind]:-0} + 1))
        if [[ $ours == "$theirs" ]]; then
            both[$kind]=$((${both[$kind]:-0} + 1))
        else
            echo "$kind/$(basename "$file"): ${ours/$'\t'/ bars, } notes; MuseScore ${theirs/$'\t'/ bars, } notes"
        fi
        [[ $file != *.mid* ]] || theirs=$(countedBy "$file" -M "$work/options.xml")
        [[ $ours != "$theirs" ]] || asWritten[$kind]=$((${asWritten[$kind]:-0} + 1))
    done
    local xmlAll=0 xmlBoth=0
    printf '%-20s %8s %8s %8s %8s %8s %8s %8s\n' folder compared both bars notes refused empty 'no beats'
    for kind in "${!all[@]}"; do
        printf '%-20s %8d %8d %8d %8d %8d %8d %8d\n' "$kind" "${all[$kind]}" "${both[$kind]:-0}" "${bars[$kind]:-0}" "${notes[$kind]:-0}" "${refused[$kind]:-0}" "${empty[$kind]:-0}" "${asWritten[$kind]:-0}"
        if [[ $kind == musicxml_* ]]; then
            ((xmlAll += ${all[$kind]}, xmlBoth += ${both[$kind]:-0}))
        fi
    done
    echo "MusicXML: $xmlBoth of $xmlAll agree in both"
    ((100 * xmlBoth >= 95 * xmlAll))
}

case $mode in
exports) exports ;;
imports) imports ;;
round-trips)
    printf '%s\0' "${files[@]}" | xargs -0 -n 4000 "$check" round-trips | tee "$work/trips"
    ! grep -q 'changed:' "$work/trips"
    ;;
esac
