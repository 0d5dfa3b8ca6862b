#!/bin/sh
# Time of `aims crosswalk iso42001 iso27001` in a warm process, stated pairs and with what follows, and of coverage: medians in milliseconds.
# Usage: bench/crosswalk.sh [ROUNDS]        (default 9)
set -eu
cd "$(dirname "$0")/.."
[ -d target/classes ] || mvn -q -B compile
[ -f target/bench.classpath ] || mvn -q -B dependency:build-classpath -Dmdep.outputFile="$PWD/target/bench.classpath"
exec java -cp "target/classes:$(cat target/bench.classpath)" bench/CrosswalkTime.java "${1:-9}"
