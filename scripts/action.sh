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

if [ -n "${WIRELINT_VERSION:-}" ]; then
  command=(npx --yes "wirelint@$WIRELINT_VERSION")
else
  # Of this checkout, which needs no release on npm. `npm install` builds it, once in a job; what it prints is no report.
  command=(node "$WIRELINT_ACTION/dist/cli.cjs")
  if [ ! -e "${command[1]}" ]; then (cd "$WIRELINT_ACTION" && npm install --include=dev --no-audit --no-fund >&2); fi
fi
exec "${command[@]}" "${arguments[@]}" ${given[@]+"${given[@]}"}
