#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes docs/listening.md: ten pieces with the seeds 1 to 10, as the network says them, with sound and piano rolls. The wishes are written down
# here before anything is heard; whoever changes the weights runs this again and takes what comes.
#   tools/listening_page.sh MOYUN DOCS          e.g.  tools/listening_page.sh build/release/app/cli/moyun docs
# Needs lame (Debian package of that name).
set -euo pipefail
moyun=$1 docs=$2
command -v lame >/dev/null || { echo "lame is missing: apt-get install lame" >&2; exit 1; }
mkdir -p "$docs/listening"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

wishes=(
    '--texture piano --key "C minor" --composer beethoven --tempo 112'
    '--texture quartet --key "D major" --composer haydn --tempo 104'
    '--texture melody-chords --key "G major" --meter 3/4 --tempo 100'
    '--texture piano --key "E flat major" --meter 3/4 --composer chopin --tempo 120'
    '--texture quartet --key "A minor" --meter 6/8 --composer mozart --tempo 72'
    '--texture song --key "F major" --composer schubert --tempo 88'
    '--texture piano --key "G minor" --composer bach --tempo 84'
    '--texture quartet --key "B flat major" --meter 2/2 --composer beethoven --tempo 132'
    '--texture melody-chords --key "D minor" --chords "i VI iv V i VI V i" --tempo 92'
    '--texture piano --key "A major" --meter 2/4 --composer mozart --tempo 96'
)

{
    echo '# Ten pieces to listen to'
    echo
    echo 'Eight bars each, with the seeds 1 to 10. The wishes were written down before anything was heard (`tools/listening_page.sh`), nothing was chosen or put'
    echo 'right, and what follows is what the shipped weights said at temperature 1. The sound is the built-in synthesiser with the small General MIDI bank. What the network does'
    echo 'badly can be heard, too: [the model card](../models/music.md) says what.'
} >"$docs/listening.md"

for i in "${!wishes[@]}"; do
    seed=$((i + 1)) name=$(printf 'piece-%02d' $((i + 1)))
    eval "\"$moyun\" compose ${wishes[$i]} --bars 8 --seed $seed -o \"$work/$name.mid\"" >/dev/null
    "$moyun" music convert "$work/$name.mid" -o "$work/$name.wav" >/dev/null
    lame --quiet -m j -b 80 --resample 32 "$work/$name.wav" "$docs/listening/$name.mp3"
    "$moyun" music draw "$work/$name.mid" "$docs/listening/$name.svg" --height 240 >/dev/null
    {
        printf '\n## %d\n\n' "$seed"
        printf '`moyun compose %s --bars 8 --seed %d -o piece.mid`\n\n' "${wishes[$i]}" "$seed"
        printf '[Listen](listening/%s.mp3)\n\n![Piano roll of piece %d](listening/%s.svg)\n' "$name" "$seed" "$name"
    } >>"$docs/listening.md"
done
