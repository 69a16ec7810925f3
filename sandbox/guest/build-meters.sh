#!/bin/sh
# Builds what every language can use, inside the image: tally (a Valgrind tool), the memory probe, and the loader
# that runs shared objects. Needs gcc, libc headers and valgrind; run once while the image is built.
set -eu
cd "$(dirname "$0")"

libraries=$(dirname "$(find /usr/lib -name 'libcoregrind-amd64-linux.a' | head -n 1)")
gcc -O2 -g0 -m64 -fno-stack-protector -fno-builtin -fomit-frame-pointer -fno-pie \
    -DVGA_amd64=1 -DVGO_linux=1 -DVGP_amd64_linux=1 -DVGPV_amd64_linux_vanilla=1 \
    -I/usr/include/valgrind -c tally.c -o /tmp/tally.o
gcc -static -nodefaultlibs -nostartfiles -no-pie -u _start \
    -Wl,-Ttext-segment=0x58000000 -Wl,--build-id=none \
    -o /usr/libexec/valgrind/tally-amd64-linux /tmp/tally.o \
    "$libraries/libcoregrind-amd64-linux.a" "$libraries/libvex-amd64-linux.a" \
    -lgcc "$libraries/libgcc-sup-amd64-linux.a"
rm /tmp/tally.o
# A program that its user may not read is undumpable: what runs under the counter cannot write to the counter's
# memory through /proc/self/mem.
chmod 711 /usr/libexec/valgrind/tally-amd64-linux

gcc -O2 -Wall -Wextra -shared -fPIC probe.c -o probe.so -ldl

gcc -O2 -Wall -Wextra loader.c loader_case.c loader_memory.c loader_crash.c -o loader -ldl
gcc -O2 -Wall -Wextra -fPIC -fvisibility=hidden -c program.c -o program.o
