#!/usr/bin/env bash
# Types of everything that has annotations. The problems' inputs modules all have the same name, so they are checked
# as copies that are named after their problems.
set -euo pipefail
cd "$(dirname "$0")/.."

mypy() { .venv/bin/mypy "$@"; }

copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
for inputs in problems/*/inputs.py; do
  slug=$(basename "$(dirname "$inputs")")
  cp "$inputs" "$copies/inputs_of_${slug//-/_}.py"
done

failed=0
mypy || failed=1
mypy scripts/check_architecture.py || failed=1
mypy "$copies"/*.py || failed=1
exit $failed
