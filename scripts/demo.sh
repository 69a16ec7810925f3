#!/usr/bin/env bash
# Three answers to one problem: one as good as it gets, one right but too slow, one wrong.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly SOLUTIONS=problems/two-sum/solutions

main() {
  submit 0 $SOLUTIONS/optimal_*.py --plot demo-optimal.svg
  submit 0 $SOLUTIONS/naive_double*.py --plot demo-slow.svg
  submit 1 $SOLUTIONS/wrong_assumes*.py
}

# What the judge must make of a submission: exit code 0 is accepted, 1 is not accepted.
submit() { # expected-code arguments...
  local expected=$1 code=0
  shift
  printf '\n$ judge submit %s\n' "$*"
  .venv/bin/judge submit "$@" || code=$?
  if [ "$code" -ne "$expected" ]; then
    printf 'demo: exit code %s, where %s was expected\n' "$code" "$expected" >&2
    exit 1
  fi
}

main
