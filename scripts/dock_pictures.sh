#!/usr/bin/env bash
# Pictures of every dock and dialog in one language, theme and size, taken in the real QGIS from the demo's data:
#   scripts/dock_pictures.sh zh-Hans|zh-Hant|en light|dark WIDTHxHEIGHT [SCALE] [STOP…]
# They land in build/pictures/<language>-<theme>-<size>[@scale]. STOP names what to take only: overview, cards, tasks …
set -euo pipefail
cd "$(dirname "$0")/.."
language=$1 theme=$2 size=$3 scale=${4:-1}
shift $(($# < 4 ? $# : 4))
name=$language-$theme-$size$([ "$scale" = 1 ] || echo "@$scale")
out=$PWD/build/pictures/$name
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -e build/demo/guizhou.qgz ] || bash scripts/demo.sh --data-only
[ -d build/poverty_map_plugin ] || .venv/bin/python scripts/package.py
rm -rf "$out"
mkdir -p "$out" "$work/profiles/default/python/plugins" "$work/profiles/default/QGIS"
cp -r build/poverty_map_plugin "$work/profiles/default/python/plugins/"
sed "s/userLocale=.*/userLocale=$language/" scripts/demo_profile.ini >"$work/profiles/default/QGIS/QGIS3.ini"
[ "$theme" = light ] || printf '\n[UI]\nUITheme=Night Mapping\n' >>"$work/profiles/default/QGIS/QGIS3.ini"
# A copy: the tour writes visits and pictures into it.
cp build/demo/guizhou.gpkg build/demo/guizhou.qgz "$work/"

export PICTURES_OUT=$out PICTURES_SIZE=$size PICTURES_STOPS="$*" QT_SCALE_FACTOR=$scale
screen=$((${size%x*} * scale))x$((${size#*x} * scale))
SCREEN=$screen bash scripts/with_display.sh timeout 900 qgis --nologo --noversioncheck --profiles-path "$work" \
  --profile default --code scripts/dock_tour.py "$work/guizhou.qgz" >"$out/log.txt" 2>&1 </dev/null || true
[ -e "$out/done" ] || { tail -n 30 "$out/log.txt"; echo "pictures: the tour did not end well"; exit 1; }
rm "$out/done"
echo "pictures: $(find "$out" -name '*.png' | wc -l) in $out"
