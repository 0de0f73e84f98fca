#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What other programs make of OpenRaster files: tools/check_openraster.sh FILE.ora...
# Each is tested as an archive, shown by those of Krita, MyPaint and KDE's picture plug-in for Qt 5 that are here, and
# compared with the merged picture that it holds itself. Needs xvfb-run, unzip and ImageMagick; and krita, mypaint
# (with python3-gi), kimageformat-plugins (with python3-pyqt5) for what they check. Fails where the archive is damaged,
# a program cannot open it, or a value differs by more than 3 of 255; of what a program is known to mix otherwise
# (docs/canvas.md) the difference is told and is no failure.
set -eu
[ $# -gt 0 ] || { echo "usage: $0 FILE.ora..." >&2; exit 2; }
tools=$(cd "$(dirname "$0")" && pwd)/open_raster
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/home"
export HOME="$folder/home"
failed=0

# PROGRAM FILE: the picture is in $folder/shown.png, or is not.
show() {
  case $1 in
    Krita) xvfb-run -a krita --export --export-filename "$folder/shown.png" "$2" ;;
    MyPaint) xvfb-run -a /usr/bin/python3 "$tools/show_in_mypaint.py" "$2" "$folder/shown.png" ;;
    KDE) QT_QPA_PLATFORM=offscreen /usr/bin/python3 "$tools/show_in_qt.py" "$2" "$folder/shown.png" ;;
  esac >"$folder/log" 2>&1 || true
}

# Modes that a program mixes otherwise.
known() {
  modes=$(unzip -p "$2" stack.xml)
  case $1 in
    Krita) echo "$modes" | grep -qE 'svg:(exclusion|plus)' && echo ", as is known" ;;
    MyPaint) echo "$modes" | grep -q 'svg:color-dodge' && echo ", as is known" ;;
  esac
  true
}

# Colours of what is transparent are nothing; so both lie over the same grey.
difference() {
  for picture in own shown; do
    convert "$folder/$picture.png" -background '#808080' -alpha remove -alpha off "$folder/$picture-over.png"
  done
  mean=$(compare -metric MAE "$folder/own-over.png" "$folder/shown-over.png" null: 2>&1 | sed 's/.*(\(.*\)).*/\1/') || true
  most=$(compare -metric PAE "$folder/own-over.png" "$folder/shown-over.png" null: 2>&1 | sed 's/.*(\(.*\)).*/\1/') || true
  echo "$mean $most" | awk -v who="$1" -v file="$2" -v known="$(known "$1" "$2")" '{
    printf "%s: %s differs by %.3f in the mean, %.0f at most, of 255%s\n", file, who, 255 * $1, 255 * $2, known
    exit 255 * $2 > 3.5 && !known }'
}

programs=""
command -v krita >/dev/null && programs="$programs Krita"
[ -d /usr/lib/mypaint/lib ] && programs="$programs MyPaint"
/usr/bin/python3 -c 'import PyQt5.QtGui' 2>/dev/null && ls /usr/lib/*/qt5/plugins/imageformats/kimg_ora.so >/dev/null 2>&1 &&
  programs="$programs KDE"
[ -n "$programs" ] || { echo "none of the programs is here" >&2; exit 2; }

for file in "$@"; do
  rm -f "$folder"/*.png
  if ! unzip -tq "$file" >/dev/null || [ "$(head -c 54 "$file" | tail -c 24)" != "mimetypeimage/openraster" ]; then
    echo "$file: damaged, or mimetype does not come first"
    failed=1
    continue
  fi
  unzip -p "$file" mergedimage.png >"$folder/own.png"
  for program in $programs; do
    rm -f "$folder/shown.png"
    show "$program" "$file"
    [ -s "$folder/shown.png" ] || show "$program" "$file" # a display that is slow to come
    if [ ! -s "$folder/shown.png" ]; then
      echo "$file: $program could not open it"
      failed=1
    else
      difference "$program" "$file" || failed=1
    fi
  done
done
exit $failed
