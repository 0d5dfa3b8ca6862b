#!/bin/sh
# Median time of each shipped question over all catalogues, mapping sets and one organisation, in one warm process.
# Usage: bench/questions.sh [FOLDER [ROUNDS]]        (default examples/northlight 9)
set -eu
cd "$(dirname "$0")/.."
[ -d target/classes ] || mvn -q -B compile
[ -f target/bench.classpath ] || mvn -q -B dependency:build-classpath -Dmdep.outputFile="$PWD/target/bench.classpath"
exec java -cp "target/classes:$(cat target/bench.classpath)" bench/QuestionTime.java "${1:-examples/northlight}" "${2:-9}"
