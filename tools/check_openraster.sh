#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What Krita makes of OpenRaster files: tools/check_openraster.sh FILE.ora...
# Each is tested as an archive, shown by Krita and compared with the merged picture that it holds itself. Needs krita,
# xvfb-run, unzip and ImageMagick. Fails where the archive is damaged or a value differs by more than 3 of 255.
set -eu
[ $# -gt 0 ] || { echo "usage: $0 FILE.ora..." >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/home"
failed=0
for file in "$@"; do
  rm -f "$folder"/*.png
  if ! unzip -tq "$file" >/dev/null || [ "$(head -c 54 "$file" | tail -c 24)" != "mimetypeimage/openraster" ]; then
    echo "$file: damaged, or mimetype does not come first"
    failed=1
    continue
  fi
  unzip -p "$file" mergedimage.png >"$folder/own.png"
  HOME="$folder/home" xvfb-run -a krita --export --export-filename "$folder/krita.png" "$file" >"$folder/log" 2>&1 || true
  if [ ! -s "$folder/krita.png" ]; then
    echo "$file: Krita could not open it"
    failed=1
    continue
  fi
  mean=$(compare -metric MAE "$folder/own.png" "$folder/krita.png" null: 2>&1 | sed 's/.*(\(.*\)).*/\1/') || true
  most=$(compare -metric PAE "$folder/own.png" "$folder/krita.png" null: 2>&1 | sed 's/.*(\(.*\)).*/\1/') || true
  echo "$file $mean $most" | awk '{ printf "%s: differs by %.3f in the mean, %.0f at most, of 255\n", $1, 255 * $2, 255 * $3; exit 255 * $3 > 3.5 }' ||
    failed=1
done
exit $failed
