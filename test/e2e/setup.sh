#!/usr/bin/env bash
# Sets up a real VS Code and a browser to drive it, in a cache folder outside the checkout. Safe to run again.
# VS Code comes from the npm package code-server, the browser from Debian: nothing else can be downloaded where tests run.
set -euo pipefail

cache=${WIRELINT_E2E_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/wirelint-e2e}
version=4.100.3
stamp="$cache/ready-$version-node$(node -p process.versions.modules)"

packages=(chromium ripgrep libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev pkg-config g++ make python3 fonts-dejavu-core)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "e2e: installing ${missing[*]}" >&2
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
fi

if [ ! -e "$stamp" ]; then
  echo "e2e: setting up code-server $version in $cache" >&2
  rm -rf "$cache"
  mkdir -p "$cache"
  cd "$cache"
  echo '{"private":true}' > package.json
  npm install --silent --no-audit --no-fund --ignore-scripts "code-server@$version" >&2
  vscode="$cache/node_modules/code-server/lib/vscode"
  (cd "$vscode" && npm install --silent --no-audit --no-fund --ignore-scripts --omit=dev >&2)
  (cd "$vscode/extensions" && npm install --silent --no-audit --no-fund --ignore-scripts --omit=dev >&2)
  headers=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
  [ -e "$headers/include/node/node.h" ] && export npm_config_nodedir="$headers"
  # node-pty’s own post-install step fails at the very end, after pty.node is built.
  (cd "$vscode" && npm rebuild node-pty @vscode/spdlog native-watchdog @parcel/watcher kerberos >&2) || true
  (cd "$cache" && npm rebuild argon2 >&2)
  ln -sfn node_modules "$vscode/node_modules.asar"
  mkdir -p "$vscode/node_modules/@vscode/ripgrep/bin"
  ln -sf "$(command -v rg)" "$vscode/node_modules/@vscode/ripgrep/bin/rg"
  [ -e "$vscode/node_modules/@vscode/spdlog/build/Release/spdlog.node" ]
  touch "$stamp"
fi
echo "$cache"
