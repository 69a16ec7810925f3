#!/usr/bin/env bash
# Three answers to one problem: one as good as it gets, one right but too slow, one wrong.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly SOLUTIONS=problems/two-sum/solutions

main() {
  submit 0 $SOLUTIONS/optimal_*.py
  submit 0 $SOLUTIONS/naive_*.py
  submit 1 $SOLUTIONS/wrong_*.py
}

# The first of the files, and the exit code that the judge must give it: 0 accepted, 1 not accepted.
submit() { # expected-code file...
  local expected=$1 file=$2 code=0
  printf '\n$ judge submit %s\n' "$file"
  .venv/bin/judge submit "$file" || code=$?
  if [ "$code" -ne "$expected" ]; then
    printf 'demo: exit code %s, where %s was expected\n' "$code" "$expected" >&2
    exit 1
  fi
}

main
