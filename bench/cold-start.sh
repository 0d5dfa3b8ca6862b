#!/bin/sh
# Whole-process time and peak memory of `aims check` on the good example, beside the command lines of TopBraid SHACL and
# Jena SHACL on the same shapes and data. Prints medians and ratios of one run; the runs of all take turns.
# Usage: bench/cold-start.sh [ROUNDS]        (default 9)
set -eu
cd "$(dirname "$0")/.."
work=target/bench
mkdir -p "$work"

./aims check examples/northlight --output "$work/northlight.txt" || true
for peer in topbraid jena; do
    [ -f "$work/$peer.classpath" ] || mvn -q -B -f bench/pom.xml -P "$peer" dependency:build-classpath -Dmdep.outputFile="$PWD/$work/$peer.classpath"
done
# What our program sees, as the two files that the peers want: the records with the knowledge and the date, and the shapes.
{
    cat examples/northlight/*.ttl
    find ontology -name '*.ttl' | sort | xargs cat
    printf '\n<https://w3id.org/aims-graph/ns#thisCheck> <https://w3id.org/aims-graph/ns#asOf> "2026-11-23"^^<http://www.w3.org/2001/XMLSchema#date> .\n'
} > "$work/data.ttl"
cat shapes/*.ttl > "$work/shapes.ttl"

exec java bench/ColdStart.java "${1:-9}" "$work"
