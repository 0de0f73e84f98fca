#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether files that Krita writes open as Krita shows them: tools/check_krita_files.sh PROGRAM [FOLDER]
# PROGRAM is moyun, the command line. Krita writes OpenRaster files of all blend modes, groups and offsets into FOLDER
# (one that goes again where none is given); each is read by `moyun canvas convert` and compared with the merged picture
# that Krita put into it. Needs krita with kritarunner, python3-pyqt5, xvfb-run, unzip and ImageMagick. Fails where a
# file cannot be read or a value differs by more than 3 of 255; sums (mode-plus.ora) Krita mixes otherwise.
set -eu
[ $# -ge 1 ] || { echo "usage: $0 PROGRAM [FOLDER]" >&2; exit 2; }
program=$1
tools=$(cd "$(dirname "$0")" && pwd)/open_raster
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home" "$work/files"
folder=${2:-$work/files}
if [ -z "$(ls "$folder"/*.ora 2>/dev/null)" ]; then
  HOME="$work/home" MOYUN_KRITA_FILES="$folder" PYTHONPATH="$tools" xvfb-run -a kritarunner -s make_krita_files >"$work/log" 2>&1 ||
    true
fi
[ -n "$(ls "$folder"/*.ora 2>/dev/null)" ] || { cat "$work/log" >&2; echo "Krita wrote no files" >&2; exit 1; }
failed=0
for file in "$folder"/*.ora; do
  name=$(basename "$file")
  if ! "$program" canvas convert "$file" "$work/ours.png" >/dev/null 2>"$work/said"; then
    echo "$name: $(cat "$work/said")"
    failed=1
    continue
  fi
  unzip -p "$file" mergedimage.png >"$work/theirs.png"
  for picture in ours theirs; do
    convert "$work/$picture.png" -background '#808080' -alpha remove -alpha off "$work/$picture-over.png"
  done
  mean=$(compare -metric MAE "$work/ours-over.png" "$work/theirs-over.png" null: 2>&1 | sed 's/.*(\(.*\)).*/\1/') || true
  most=$(compare -metric PAE "$work/ours-over.png" "$work/theirs-over.png" null: 2>&1 | sed 's/.*(\(.*\)).*/\1/') || true
  echo "$name $mean $most" | awk '{
    printf "%s: differs by %.3f in the mean, %.0f at most, of 255\n", $1, 255 * $2, 255 * $3
    exit 255 * $3 > 3.5 && $1 != "mode-plus.ora" }' || failed=1
  sed "s/^/  /" "$work/said"
done
exit $failed
