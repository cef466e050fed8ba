#!/usr/bin/env bash
# Runs what CI runs in Debian releases with other versions of QGIS and Python: a clean clone of HEAD in a chroot for each,
# made under build/ on first use. `matrix.sh trixie` runs one of them.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$(pwd)
releases=("$@")
[ "${#releases[@]}" -gt 0 ] || releases=(trixie sid)   # QGIS 3.40 with Python 3.13; QGIS 3.44

say() { printf 'matrix: %s\n' "$*"; }
[ "$(id -u)" -eq 0 ] || { say "needs root to make and enter a chroot"; exit 1; }
command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap >/dev/null
mirror=$(apt-get indextargets --format '$(CODENAME) $(SITE)' 'Created-By: Packages' | awk '{print $2; exit}')
failed=()

for release in "${releases[@]}"; do
  chroot=$root/build/chroot-$release
  if [ ! -e "$chroot/made" ]; then
    say "making build/chroot-$release"
    rm -rf "$chroot"
    debootstrap --variant=minbase --include=make,git,ca-certificates,sudo "$release" "$chroot" "$mirror" >"$root/build/chroot-$release.log" 2>&1 \
      || { tail -n 20 "$root/build/chroot-$release.log"; exit 1; }
    touch "$chroot/made"
  fi
  cp /etc/resolv.conf /etc/hosts "$chroot/etc/"
  # What this machine says about proxies, certificates and package indexes holds inside, too.
  for file in /etc/apt/apt.conf.d/*proxy* /etc/pip.conf "$HOME/.pip/pip.conf" "$HOME/.config/pip/pip.conf" /etc/ssl/certs/ca-certificates.crt; do
    [ -e "$file" ] && install -D "$file" "$chroot$file"
  done
  rm -rf "$chroot/project/.git" "$chroot/new"
  git clone -q "$root" "$chroot/new"
  mkdir -p "$chroot/project"
  # The virtual environment and the downloads of an earlier run stay; the sources are those of HEAD.
  find "$chroot/project" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
  cp -a "$chroot/new/." "$chroot/project/"
  rm -rf "$chroot/new"
  mount -t proc proc "$chroot/proc"
  mount --bind /dev "$chroot/dev"
  mount -t tmpfs tmpfs "$chroot/dev/shm" 2>/dev/null || true
  say "$release: lint typecheck test package"
  chroot "$chroot" env HOME=/root LANG=C.UTF-8 make -C /project lint typecheck test package \
    >"$root/build/matrix-$release.log" 2>&1 || failed+=("$release")
  umount "$chroot/dev/shm" 2>/dev/null || true
  umount "$chroot/dev" "$chroot/proc"
  grep -E '^(setup: done|test: |[0-9]+ (passed|failed)|.* (passed|failed).* in )' "$root/build/matrix-$release.log" || true
done
if [ "${#failed[@]}" -gt 0 ]; then
  say "failed in: ${failed[*]} (build/matrix-*.log)"
  exit 1
fi
