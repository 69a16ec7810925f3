#!/bin/sh
# Compiles the headers that every solution starts with and the runtime, with the flags of solutions: headers that were
# compiled otherwise would be of no use.
set -eu
cd "$(dirname "$0")"
flags=$(cd .. && PYTHONPATH=/judge python3 -c 'import build; print(*build.FLAGS)')
g++ $flags -I . prelude.hpp -o prelude.hpp.gch
for part in words calls; do
    g++ $flags -g0 -I . -c $part.cpp -o $part.o
done
