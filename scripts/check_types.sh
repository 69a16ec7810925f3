#!/usr/bin/env bash
# Types of everything that has annotations. The problems' inputs modules all have the same name, so each is checked
# on its own.
set -euo pipefail
cd "$(dirname "$0")/.."

mypy() { .venv/bin/mypy "$@"; }

failed=0
mypy || failed=1
mypy scripts/check_architecture.py || failed=1
for inputs in problems/*/inputs.py; do
  mypy --no-error-summary "$inputs" || failed=1
done
exit $failed
