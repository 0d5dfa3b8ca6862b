#!/bin/sh
# Does Comunica, a SPARQL client written in JavaScript, get over HTTP the answers that the command line gives? Asks all questions of Northlight.
# Needs node and npm; installs Comunica below target/.
set -eu
cd "$(dirname "$0")/.."
work=$PWD/target/bench/comunica port=7977
mkdir -p "$work"
[ -d "$work/node_modules/@comunica/query-sparql" ] || npm install --prefix "$work" --no-audit --no-fund --silent @comunica/query-sparql@4.4.1
cp bench/comunica.mjs "$work/"
./aims query --help >/dev/null
./aims serve examples/northlight --port $port >/dev/null 2>"$work/serve.log" & server=$!
trap 'kill $server 2>/dev/null || true' EXIT
while ! curl -sf -o /dev/null "http://127.0.0.1:$port/health"; do sleep 0.1; done
node "$work/comunica.mjs" "http://127.0.0.1:$port" northlight
