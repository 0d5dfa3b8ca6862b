#!/bin/sh
# What the first start costs on a machine without any library: time, megabytes downloaded, and the time of the second start.
# Works on a fresh clone and an empty Maven cache of its own, both thrown away.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q . "$work/clone"
cd "$work/clone"
export MAVEN_OPTS="-Dmaven.repo.local=$work/cache"
seconds() { date +%s.%N; }
start=$(seconds)
./aims check examples/northlight >/dev/null
first=$(seconds)
./aims check examples/northlight >/dev/null
second=$(seconds)
echo "processors: $(getconf _NPROCESSORS_ONLN)"
awk "BEGIN {printf \"first start: %.0f s\nsecond start: %.1f s\n\", $first - $start, $second - $first}"
echo "Maven cache: $(du -sm "$work/cache" | cut -f1) MB"
echo "test libraries in it: $(find "$work/cache" -name '*.jar' | grep -cE '/(junit-|assertj-|archunit-|json-unit-|jena-shacl-)' || true)"
