// Asks every question with Comunica over HTTP and compares the rows with the answers of the API, which are those of the command line.
// Usage: node comunica.mjs URL ORGANISATION, where @comunica/query-sparql is installed; bench/comunica.sh does both.
import { QueryEngine } from '@comunica/query-sparql';
import { Parser } from 'n3';

const [server, organisation] = process.argv.slice(2);
const engine = new QueryEngine();
const source = { type: 'sparql', value: `${server}/organisations/${organisation}/sparql` };

const get = (path, accept) => fetch(server + path, { headers: { accept } });
const json = async (path) => (await get(path, 'application/json')).json();

/** A value as text. Engines write computed numbers differently and differ in whether MIN keeps a language; names of blank nodes mean nothing. */
function plain(type, value, datatype) {
  if (type === 'bnode' || type === 'BlankNode') return '_:blank';
  if (/#(integer|decimal|double)$/.test(datatype ?? '')) return String(Number(value));
  return value;
}

const line = (quad) => [quad.subject, quad.predicate, quad.object].map((t) => plain(t.termType, t.value, t.datatype?.value)).join('\t');

/** The answer of the API as lines, and the names of its columns. */
async function here(name) {
  const response = await get(`/api/questions/${name}/results?organisation=${organisation}`, 'application/sparql-results+json, text/turtle;q=0.5');
  if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
  if (response.headers.get('content-type').startsWith('text/turtle')) return { columns: [], lines: new Parser().parse(await response.text()).map(line) };
  const answer = await response.json();
  if ('boolean' in answer) return { columns: [], lines: [String(answer.boolean)] };
  const columns = answer.head.vars;
  return { columns, lines: answer.results.bindings.map((row) => columns.map((v) => row[v] ? plain(row[v].type, row[v].value, row[v].datatype) : '').join('\t')) };
}

async function there(text, columns) {
  const result = await engine.query(text, { sources: [source] });
  if (result.resultType === 'boolean') return [String(await result.execute())];
  if (result.resultType === 'quads') return (await (await result.execute()).toArray()).map(line);
  const rows = await (await result.execute()).toArray();
  return rows.map((row) => columns.map((v) => { const t = row.get(v); return t ? plain(t.termType, t.value, t.datatype?.value) : ''; }).join('\t'));
}

let same = 0, different = 0, unasked = 0, rows = 0;
for (const question of (await json('/api/questions?limit=500')).items) {
  const response = await get(`/api/questions/${question.name}/query?organisation=${organisation}`, 'application/sparql-query');
  if (!response.ok) { unasked++; console.log(`needs an argument: ${question.name}`); continue; }
  const { columns, lines: ours } = await here(question.name);
  const theirs = await there(await response.text(), columns);
  rows += ours.length;
  if (JSON.stringify([...ours].sort()) === JSON.stringify([...theirs].sort())) same++;
  else { different++; console.log(`different: ${question.name}: ${ours.length} rows here, ${theirs.length} there`); console.log(ours.filter((r) => !theirs.includes(r)).slice(0, 2), theirs.filter((r) => !ours.includes(r)).slice(0, 2)); }
}
console.log(`questions asked with Comunica: ${same + different}, same answer: ${same}, different: ${different}, without an argument they need: ${unasked}, lines compared: ${rows}`);
process.exit(different === 0 ? 0 : 1);
