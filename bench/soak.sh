#!/bin/sh
# The server at saturation under requests of all kinds: how many failed, latency, and the memory that it holds, minute by minute.
# After each minute the heap is collected and counted, so that what grows is what is really kept.
# Usage: bench/soak.sh [MINUTES]        (default 10; needs wrk, Debian: apt-get install wrk)
set -eu
cd "$(dirname "$0")/.."
minutes=${1:-10} work=$PWD/target/bench url=http://127.0.0.1:7976
command -v wrk >/dev/null || { echo 'wrk was not found. Install it (Debian: apt-get install wrk).' >&2; exit 70; }
mkdir -p "$work"
./aims query --help >/dev/null
AIMS_JAVA_OPTIONS='-Xmx1g' ./aims serve examples/northlight --port 7976 >"$work/soak.out" 2>/dev/null & server=$!
trap 'kill $server 2>/dev/null || true' EXIT
while ! curl -sf -o /dev/null "$url/organisations/northlight"; do sleep 0.1; done
java=$(cat target/aims.java)
kept() { "$(dirname "$java")/jcmd" "$server" GC.class_histogram 2>/dev/null | awk '/^Total/ {printf "%.0f", $3 / 1048576}'; }
resident() { awk '/VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/$server/status"; }
echo "processors: $(getconf _NPROCESSORS_ONLN)"
printf '%-8s %12s %10s %8s %12s %12s\n' minute requests/s 'p99 ms' failed 'kept MiB' 'resident MiB'
for minute in $(seq "$minutes"); do
    figures=$(wrk -t1 -c8 -d60s --latency --timeout 30s -s bench/soak.lua "$url" | awk '
        function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
        /99%/ {p = ms($2)} /Requests\/sec/ {r = $2} /Non-2xx/ {bad += $NF} /Socket errors/ {gsub(",", ""); bad += $4 + $6 + $8 + $10}
        END {print r, p, bad + 0}')
    # shellcheck disable=SC2086
    printf '%-8s %12s %10s %8s %12s %12s\n' "$minute" $figures "$(kept)" "$(resident)"
done
