#!/bin/sh
# Builds the crates that public interview sites offer beside the standard library, itertools and rand, from Debian's
# source packages. (regex, which some offer too, would take longer to build than all the rest of the image.)
# Usage: crates.sh FOLDER, which gets the .rlib files.
set -eu
target=$1
mkdir -p "$target"
work=$(mktemp -d)
cd "$work"
chmod 755 .
apt-get download -qq librust-either-dev librust-itertools-dev librust-rand-dev librust-rand-core-dev \
    librust-rand-chacha-dev librust-ppv-lite86-dev librust-zerocopy-dev librust-zerocopy-derive-dev librust-syn-dev \
    librust-quote-dev librust-proc-macro2-dev librust-unicode-ident-dev librust-getrandom-dev librust-libc-dev \
    librust-cfg-if-dev
for package in *.deb; do
    dpkg -x "$package" .
done

# make NAME EDITION [+DEPENDENCY | FEATURE]...: dependencies have been made before.
make() {
    name=$1 edition=$2
    shift 2
    for word in "$@"; do
        shift
        case $word in
        +proc_macro) set -- "$@" --extern proc_macro ;;
        +*) set -- "$@" --extern "${word#+}=$(ls made/lib"${word#+}".* "$target"/lib"${word#+}".* 2>/dev/null | head -n 1)" ;;
        *=*) set -- "$@" --cfg "${word#cfg=}" ;;
        *) set -- "$@" --cfg "feature=\"$word\"" ;;
        esac
    done
    pattern=$(echo "$name" | tr _ '?')
    # shellcheck disable=SC2086
    folder=$(ls -d usr/share/cargo/registry/$pattern-[0-9]* | head -n 1)
    rustc --crate-name "$name" --edition "$edition" --crate-type "${kind:-rlib}" --cap-lints allow \
        -Copt-level="${level:-2}" -Cstrip=debuginfo -L dependency=made -L "dependency=$target" \
        --out-dir "${out:-$target}" "$@" "$folder/src/lib.rs"
}

mkdir made
# What ppv_lite86 derives traits with; of these, only the last one is looked for when it is used.
(
    out=made level=0
    make unicode_ident 2018
    make proc_macro2 2021 proc-macro cfg=wrap_proc_macro +proc_macro +unicode_ident
    make quote 2018 proc-macro +proc_macro2
    make syn 2021 derive parsing printing clone-impls proc-macro +proc_macro2 +quote +unicode_ident
    out=$target kind=proc-macro
    make zerocopy_derive 2018 +proc_macro +proc_macro2 +quote +syn
)
make zerocopy 2018 derive simd +zerocopy_derive
make cfg_if 2018
make libc 2021 cfg=freebsd11 cfg=libc_const_extern_fn
make getrandom 2018 std +cfg_if +libc
make rand_core 2018 std alloc getrandom +getrandom
make ppv_lite86 2021 std +zerocopy
make rand_chacha 2018 std +rand_core +ppv_lite86
make rand 2018 std alloc getrandom std_rng small_rng rand_chacha libc +rand_core +rand_chacha +libc
make either 2018 use_std
make itertools 2018 use_std use_alloc +either

cd /
rm -r "$work"
