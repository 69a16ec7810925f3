#!/bin/sh
# build.sh FOLDER TARGET: from this language's folder to what its image needs: base and build scripts, compiler, linker,
# compiled packages, and the program that turns sources into solutions.
set -eu
folder=$1
target=$2
root=/tmp/goroot
mkdir -p "$root" "$target/packages"
cp -rL /usr/lib/go-1.24/bin /usr/lib/go-1.24/pkg /usr/lib/go-1.24/lib /usr/lib/go-1.24/src /usr/lib/go-1.24/VERSION "$root"
export GOROOT=$root GOPATH=/usr/share/gocode GOCACHE=/tmp/cache GO111MODULE=off GOTOOLCHAIN=local GOENV=off CGO_ENABLED=0
export GOFLAGS=-trimpath PATH="$root/bin:$PATH"

cd "$folder/front"
go build -ldflags '-s -w' -o "$target/front" .

patch --directory="$root" --strip=1 --fuzz=0 --batch --input="$folder/image/runtime.patch"
for file in "$folder"/image/runtime_*.go; do
    cp "$file" "$root/src/runtime/${file##*/runtime_}"
done
mkdir -p "$root/src/judge"
cp -r "$folder/driver" "$root/src/judge/driver"
cd "$root/src"
list=$(grep -v '^#' "$folder/image/packages.txt")
go list -export -deps -gcflags all=-dwarf=false -f '{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}' judge/driver $list |
    sort -u | while read -r name file; do
    packed=$(echo "$name" | tr / _).a
    cp "$file" "$target/packages/$packed"
    echo "packagefile $name=$target/packages/$packed"
done > "$target/importcfg"

cp "$folder/image/packages.txt" "$folder/base.py" "$folder/build.py" "$target"
cp "$root/pkg/tool/linux_amd64/compile" "$root/pkg/tool/linux_amd64/link" "$target"
chmod -R a+rX "$target"
