#!/usr/bin/env bash
# Writes requirements.lock (what the judge needs) and requirements-dev.lock (that, and what its checks need) from
# pyproject.toml, every package pinned by version and hashes. With --upgrade, to the newest versions.
# Run it with the oldest Python that is supported: the newer ones take the same versions.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3.11 -m venv "$tools"
"$tools/bin/pip" install --quiet pip-tools

compile() { # output options...
  local output=$1
  shift
  "$tools/bin/pip-compile" --quiet --generate-hashes --strip-extras --allow-unsafe --no-header \
    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
    --annotation-style=line --output-file="$output" "$@" pyproject.toml
}

compile requirements.lock "$@"
compile requirements-dev.lock --extra=dev --constraint=requirements.lock "$@"
