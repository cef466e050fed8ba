#!/usr/bin/env bash
# Runs the named layers of tests/, each in a process of its own; a layer without tests is told, not passed over.
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1
failed=()
for layer in "$@"; do
  if ! find "tests/$layer" -name 'test_*.py' 2>/dev/null | grep -q .; then
    echo "test: layer $layer has no tests yet"
    continue
  fi
  echo "test: layer $layer"
  case $layer in
    # No QGIS here: pytest-qgis would start it.
    unit) .venv/bin/python -m pytest -q -p no:pytest_qgis -n 2 tests/unit || failed+=("$layer") ;;
    desktop)
      bash scripts/demo.sh --data-only
      env -u QT_QPA_PLATFORM bash scripts/with_display.sh .venv/bin/python -m pytest -q -p no:pytest_qgis tests/desktop || failed+=("$layer")
      ;;
    # A file's tests share what is slow to make.
    *) .venv/bin/python -m pytest -q -n 2 --dist loadfile "tests/$layer" || failed+=("$layer") ;;
  esac
done
if [ "${#failed[@]}" -gt 0 ]; then
  echo "test: failed in: ${failed[*]}"
  exit 1
fi
