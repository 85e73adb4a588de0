#!/usr/bin/env bash
# Sets up what an archive runs under and is no part of the project: GNU parallel, from Debian; a NATS server, from its Go
# module, and its client, from npm; DuckDB, from PyPI. All but the first go into a cache folder outside the checkout.
# Safe to run again; prints the folder.
set -euo pipefail

cache=${WIRELINT_ARCHIVES:-${XDG_CACHE_HOME:-$HOME/.cache}/wirelint-archives}
mkdir -p "$cache"
cd "$cache"

# The moreutils have another one of that name.
if ! parallel --version 2> /dev/null | grep -q '^GNU parallel'; then
  echo 'archives: installing GNU parallel' >&2
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends parallel >&2
fi
if [ ! -e nats-server ]; then
  echo "archives: building nats-server in $cache" >&2
  GOBIN=$cache go install github.com/nats-io/nats-server/v2@v2.15.3 >&2
fi
if [ ! -e node_modules/nats ]; then
  echo '{"private":true}' > package.json
  npm install --silent --no-audit --no-fund --ignore-scripts nats@2 >&2
fi
if [ ! -e python/bin/duckdb ]; then
  echo "archives: installing DuckDB in $cache" >&2
  python3 -m venv python
  python/bin/python -m pip install --quiet duckdb-cli==1.5.6 >&2
fi
echo "$cache"
