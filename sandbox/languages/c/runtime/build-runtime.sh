#!/bin/sh
# Compiles the headers that every solution starts with and the runtime, with the flags of solutions: headers that were
# compiled otherwise would be of no use.
set -eu
cd "$(dirname "$0")"
flags=$(cd .. && PYTHONPATH=/judge python3 -c 'import build; print(*build.FLAGS)')
gcc $flags prelude.h -o prelude.h.gch
for part in calls values nodes; do
    gcc $flags -g0 -Wall -Wextra -c $part.c -o $part.o
done
