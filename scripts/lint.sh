#!/usr/bin/env bash
# ruff; flake8 with the rules of QGIS only; bandit and detect-secrets on what is shipped, as plugins.qgis.org runs them.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
$bin/ruff format --check .
$bin/ruff check .
# QGS105, QGS106: passing iface and importing it are the plugin's wiring. QGS201, QGS202 (experimental) ask for the
# answer of every method that shares its name with one that answers, such as addParameter.
$bin/python -m flake8 --select QGS --extend-ignore QGS105,QGS106,QGS201,QGS202 poverty_map_plugin
$bin/bandit -q -r poverty_map_plugin -c pyproject.toml
secrets=$($bin/detect-secrets scan --no-verify poverty_map_plugin)
if [ "$(printf '%s' "$secrets" | $bin/python -c 'import json, sys; print(len(json.load(sys.stdin)["results"]))')" != 0 ]; then
  printf '%s\n' "$secrets"
  echo "lint: detect-secrets found something"
  exit 1
fi
