#!/usr/bin/env bash
# Runs a command with a display of its own: Xvfb on a free number, gone afterwards.
set -euo pipefail
display_file=$(mktemp)
Xvfb -displayfd 8 -screen 0 "${SCREEN:-1600x1000}x24" -dpi 96 -nolisten tcp 8>"$display_file" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; wait $server 2>/dev/null || true; rm -f "$display_file"' EXIT
for _ in $(seq 100); do
  [ -s "$display_file" ] && break
  sleep 0.1
done
[ -s "$display_file" ] || { echo "with_display: Xvfb did not start"; exit 1; }
DISPLAY=":$(cat "$display_file")" QT_QPA_PLATFORM=xcb "$@"
