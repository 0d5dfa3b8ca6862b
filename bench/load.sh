#!/bin/sh
# Throughput and latency of the server under wrk on loopback: a SPARQL query and a question beside plain Fuseki on the same triples,
# taking turns, then a provision page, an API list and a question of the API alone. Prints medians and ratios of one run.
# Usage: bench/load.sh [SECONDS] [ROUNDS]        (default 10 and 3; needs wrk, Debian: apt-get install wrk)
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-10} rounds=${2:-3} work=$PWD/target/bench ours=http://127.0.0.1:7979 theirs=http://127.0.0.1:7978
command -v wrk >/dev/null || { echo 'wrk was not found. Install it (Debian: apt-get install wrk).' >&2; exit 70; }
mkdir -p "$work"
[ -f "$work/fuseki.classpath" ] || mvn -q -B -f bench/pom.xml -P fuseki dependency:build-classpath -Dmdep.outputFile="$work/fuseki.classpath"
pids=
trap 'kill $pids 2>/dev/null || true' EXIT
up() { for _ in $(seq 300); do curl -sf -o /dev/null "$1" && return; sleep 0.1; done; echo "$1 did not come up" >&2; exit 70; }

./aims query --help >/dev/null
start=$(date +%s.%N)
./aims serve examples/northlight --port 7979 >"$work/serve.out" 2>"$work/serve.log" & pids=$!
since() { awk "BEGIN {printf \"%.2f s\", $(date +%s.%N) - $start}"; }
echo "processors: $(getconf _NPROCESSORS_ONLN)"
while ! curl -sf -o "$work/first.html" -H 'Accept: text/html' "$ours/"; do sleep 0.02; done
echo "first page after: $(since)"
curl -sf -o "$work/first.html" -H 'Accept: text/html' "$ours/organisations/northlight"
echo "first verdicts after: $(since)"

curl -sf -H 'Accept: application/n-triples' "$ours/organisations/northlight/data?default" -o "$work/northlight.nt"
echo "triples: $(wc -l <"$work/northlight.nt")"
java -cp "$(cat "$work/fuseki.classpath")" org.apache.jena.fuseki.main.cmds.FusekiMainCmd --quiet --localhost --port 7978 --file "$work/northlight.nt" /northlight >"$work/fuseki.log" 2>&1 & pids="$pids $!"

# A query to ask of an endpoint, as the end of an address.
ask() { printf 'query='; python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.stdin.read()))'; }
lookup=$(ask <<'Q'
PREFIX aims: <https://w3id.org/aims-graph/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?system ?name WHERE { ?system a aims:AISystem ; rdfs:label ?name } ORDER BY ?name
Q
)
question=$(ask <queries/risks/risk-register.rq)
up "$theirs/northlight/sparql?$lookup"
for query in "$lookup" "$question"; do
    a=$(curl -sf -H 'Accept: text/csv' "$ours/organisations/northlight/sparql?$query" | sort | cksum) b=$(curl -sf -H 'Accept: text/csv' "$theirs/northlight/sparql?$query" | sort | cksum)
    [ "$a" = "$b" ] || { echo 'The two servers answer differently.' >&2; exit 70; }
done

# Requests per second, 99th percentile in milliseconds, and how many requests failed.
load() {
    wrk -t1 -c8 -d"$seconds"s --latency -H "Accept: $2" "$1" | awk '
        function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
        /99%/ {p = ms($2)} /Requests\/sec/ {r = $2} /Non-2xx/ {bad += $NF} /Socket errors/ {gsub(",", ""); bad += $4 + $6 + $8 + $10}
        END {print r, p, bad + 0}'
}
median() { sort -n | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'; }
field() { awk -v n="$2" '{print $n}' "$1" | median; }
say() { printf '%-34s %10.0f requests/s   p99 %8.1f ms   failed %d\n' "$1" "$(field "$2" 1)" "$(field "$2" 2)" "$(awk '{s += $3} END {print s}' "$2")"; }

for url in "$ours/organisations/northlight/sparql?$lookup" "$theirs/northlight/sparql?$lookup" "$ours/organisations/northlight/sparql?$question" "$theirs/northlight/sparql?$question" \
    "$ours/standard/iso-iec-42001-2023/A.6.2.4" "$ours/api/requirements" "$ours/api/questions/risk-register/results?organisation=northlight"; do wrk -t1 -c8 -d"$seconds"s "$url" >/dev/null; done     # warm up
for name in lookup question; do
    eval query=\$$name
    : >"$work/ours" && : >"$work/theirs"
    for _ in $(seq "$rounds"); do
        load "$ours/organisations/northlight/sparql?$query" application/sparql-results+json >>"$work/ours"
        load "$theirs/northlight/sparql?$query" application/sparql-results+json >>"$work/theirs"
    done
    say "SPARQL $name, aims serve" "$work/ours"
    say "SPARQL $name, Fuseki" "$work/theirs"
    awk "BEGIN {printf \"%-34s %10.2f of Fuseki's throughput\n\", \"\", $(field "$work/ours" 1) / $(field "$work/theirs" 1)}"
done
while read -r name accept path; do
    : >"$work/ours"
    for _ in $(seq "$rounds"); do load "$ours$path" "$accept" >>"$work/ours"; done
    say "$name" "$work/ours"
done <<'L'
provision-page text/html /standard/iso-iec-42001-2023/A.6.2.4
dashboard-page text/html /organisations/northlight
api-list application/json /api/requirements
api-question application/json /api/questions/risk-register/results?organisation=northlight
L
