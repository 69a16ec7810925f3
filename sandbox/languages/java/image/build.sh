#!/bin/sh
# Builds, while the image is built: driver and compiler as modules, the runtime linked from them, the launcher, and
# the archive of classes. Argument: the language's folder, where all of it goes.
set -eu
folder=$1
jdk=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
asm=java.base/jdk.internal.org.objectweb.asm=judge.compiler
work=$(mktemp -d)
cd "$folder"

compile() { javac -XDstringConcat=inline -Xlint:all,-exports "$@"; }
compile -d "$work/judge" $(find runtime -name '*.java')
compile --add-exports $asm -d "$work/judge.compiler" $(find compiler -name '*.java')
compile -d classes/nodes types/*.java
compile --patch-module java.base=boot -d classes/boot boot/java/util/*.java
compile -d classes/boot boot/WhiteBox.java

mv runtime "$work/sources"
jlink --module-path "$work" --add-modules judge,judge.compiler,java.logging \
      --strip-java-debug-attributes --no-header-files --no-man-pages --output runtime
rm runtime/lib/ct.sym runtime/lib/jspawnhelper runtime/lib/jexec runtime/lib/classlist runtime/bin/javac runtime/bin/keytool runtime/bin/serialver

runtime/bin/java -Xshare:off --add-exports $asm -m judge.compiler/judge.compiler.Patch \
      classes/boot java/util/ArrayList java/util/Vector java/util/PriorityQueue java/util/ArrayDeque \
      java/util/DualPivotQuicksort

# Two copies: a program that its user may not read is undumpable, which keeps it out of /proc/self/mem; but
# Valgrind, which is such a program itself, must read what it runs.
gcc -O2 -Wall -Wextra -Wno-unused-parameter -I"$jdk/include" -I"$jdk/include/linux" native/*.c -o jvm -ldl
cp jvm jvm-counted
chmod 711 jvm
chmod 755 jvm-counted

python3 image/train.py "$folder" "$work"
runtime/bin/java -Xshare:dump -XX:SharedClassListFile="$work/classes.list" \
      -XX:SharedArchiveFile=runtime/judge.jsa -Xlog:disable -Xlog:all=error
rm -r "$work" runtime/legal image boot compiler native types
