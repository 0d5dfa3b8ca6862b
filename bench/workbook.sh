#!/bin/sh
# Time and memory of reading a workbook with so many records on one sheet; more than the limit are refused, in the same memory.
# Usage: bench/workbook.sh [ROWS...]        (default 10000 100000 250000 1000000)
set -eu
cd "$(dirname "$0")/.."
[ -d target/classes ] || mvn -q -B compile
[ -f target/bench.classpath ] || mvn -q -B dependency:build-classpath -Dmdep.outputFile="$PWD/target/bench.classpath"
[ $# -gt 0 ] || set -- 10000 100000 250000 1000000
for rows; do
    java -Xmx2g -cp "target/classes:$(cat target/bench.classpath)" bench/WorkbookMemory.java "$rows"
done
