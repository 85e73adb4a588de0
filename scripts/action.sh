#!/usr/bin/env bash
# What action.yml runs: the inputs come as variables, lists one item a line.
set -euo pipefail

lines() {
  local line
  while IFS= read -r line; do
    line="${line%$'\r'}"
    if [ -n "$line" ]; then given+=("$line"); fi
  done <<<"$1"
}

version="${WIRELINT_VERSION:-$(node -p 'require(process.argv[1]).version' "$WIRELINT_ACTION/package.json")}"
arguments=(check --format=github)
if [ -n "${WIRELINT_SARIF:-}" ]; then
  arguments+=(--format=sarif "--output-file=$WIRELINT_SARIF")
  echo "sarif=$WIRELINT_SARIF" >>"${GITHUB_OUTPUT:-/dev/null}"
fi
if [ -n "${WIRELINT_STYLE:-}" ]; then arguments+=("--style=$WIRELINT_STYLE"); fi
given=()
lines "${WIRELINT_OPTIONS:-}"
arguments+=(${given[@]+"${given[@]}"} --)
given=()
lines "${WIRELINT_PATHS:-.}"

exec npx --yes "wirelint@$version" "${arguments[@]}" ${given[@]+"${given[@]}"}
