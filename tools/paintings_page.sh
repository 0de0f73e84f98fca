#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes docs/paintings.md: paints the pictures, restyles each with a painting of the gallery, and writes the page.
#   tools/paintings_page.sh PAINTER MOYUN DOCS
#   e.g.  ninja -C build/release moyun-paint-gallery &&
#         tools/paintings_page.sh build/release/tools/paint_gallery/moyun-paint-gallery build/release/app/cli/moyun docs
# PAINTED=FOLDER takes what the painter wrote there before. Needs ImageMagick (Debian package imagemagick).
set -euo pipefail
painter=$1 moyun=$2 docs=$3
command -v convert >/dev/null || { echo "convert is missing: apt-get install imagemagick" >&2; exit 1; }
mkdir -p "$docs/paintings"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
painted=${PAINTED:-$work}
[ -n "${PAINTED:-}" ] || QT_QPA_PLATFORM=offscreen "$painter" "$painted"

# name|title|what was done|style
pictures=(
    'harbour|A harbour at dusk|Oil woven over gradients; the sea answers the sky; lamps on a layer that adds its light.|monet-impression-sunrise'
    'lake|A lake in the mountains|Ink: gradients within ridges, dry strokes down the slopes, mist from soft selections.|wang-ximeng-thousand-li'
    'blossom|Blossom before the moon|Each petal a selection with a round gradient and washes over it; the lines are by Lin Bu (967–1028).|van-gogh-starry-night'
    'still-life|Fruit and a jug|Light and shade of round things, in strokes that follow the form.|cezanne-apples'
    'birches|Birches in autumn|Leaves in many layers of dabs, trunks in long strokes with marks across the bark.|van-gogh-wheat-field'
    'portrait|A face in planes|Planes of colour, each woven by another brush, and contours with a calligraphic one.|munch-the-scream'
)

# At most 150 KB, 1000 pixels.
small() {
    local quality=88
    while :; do
        convert "$1" -resize '1000x1000>' -strip -interlace Plane -quality $quality "$2"
        [ "$(stat -c %s "$2")" -le 150000 ] && break
        quality=$((quality - 4))
    done
}

{
    echo '# Pictures painted with Moyun'
    echo
    echo 'A program is the hand here: `tools/paint_gallery` paints through the same documents, brushes, layers and selections that the window works with,'
    echo 'from fixed seeds, so that everybody can paint them again (`tools/paintings_page.sh`). Below each is the same picture in the manner of a painting of the gallery, by the'
    echo 'style network as it is shipped, unretouched.'
} >"$docs/paintings.md"
for entry in "${pictures[@]}"; do
    IFS='|' read -r name title how style <<<"$entry"
    small "$painted/$name.png" "$docs/paintings/$name.jpg"
    "$moyun" stylize "$painted/$name.png" --style "$style" --overwrite -o "$work/styled.png" >/dev/null
    small "$work/styled.png" "$docs/paintings/$name-styled.jpg"
    of=$("$moyun" styles | awk -F '  ' -v style="$style" '$1 == style { print $2 }')
    {
        printf '\n## %s\n\n![%s](paintings/%s.jpg)\n\n%s\n\n%s\n\n' "$title" "$title" "$name" "$how" "$(sed 's/$/./' "$painted/$name.txt")"
        printf '![The same in the manner of a painting](paintings/%s-styled.jpg)\n\n`moyun stylize %s.png --style %s -o styled.png`: %s.\n' "$name" "$name" "$style" "$of"
    } >>"$docs/paintings.md"
done
