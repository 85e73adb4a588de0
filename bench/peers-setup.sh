#!/usr/bin/env bash
# Sets up what Wirelint is compared with and is no part of the project: write-good and textlint, from npm, and Vale from
# its Go module, where there is a Go to build it with.
# They go into a cache folder outside the checkout. Safe to run again; prints the folder.
set -euo pipefail

cache=${WIRELINT_BENCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/wirelint-bench}
mkdir -p "$cache"
cd "$cache"

if [ ! -e ready-1 ]; then
  echo '{"private":true}' > package.json
  npm install --silent --no-audit --no-fund --ignore-scripts write-good@1 @textlint/kernel@15 @textlint/textlint-plugin-text@15 \
    textlint-rule-{max-comma,no-todo,common-misspellings,no-start-duplicated-conjunction,terminology} >&2
  touch ready-1
fi
if [ ! -e vale ] && command -v go > /dev/null; then
  # Later ones that the Go proxy has go by another name than the one they are asked for by.
  GOBIN=$cache go install github.com/errata-ai/vale/v3/cmd/vale@v3.15.2 >&2 || echo 'Vale cannot be had.' >&2
fi
echo "$cache"
