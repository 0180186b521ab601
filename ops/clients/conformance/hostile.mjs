// Sends what must not bring a host down, and holds the times: an answer within 5 s, the next query within 2 s.
// node hostile.mjs http://localhost:5080/graphql
import net from 'node:net';

const [address = 'http://localhost:5080/graphql'] = process.argv.slice(2);
const url = new URL(address);
const ANSWER = 5_000;
const NEXT = 2_000;
const LEAKS = /Exception|SELECT |System\.|\.cs:line/;

const json = (body, headers = {}) => ({ method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } });
const document = (query) => json(JSON.stringify({ query }));
const nested = (open, times, close, inner = '') => open.repeat(times) + inner + close.repeat(times);
const many = (times, text) => Array.from({ length: times }, (_, i) => text(i)).join('');
const expensive = document(
  '{ cooperatives(first: 200, where: { name: { contains: "a" }, models: { none: { code: { eq: "x" } } } }, orderBy: [{ key: FOUNDED }]) { totalCount nodes { code models(first: 100) { totalCount } } } }',
);

const hostile = {
  'selections 10,000 deep': document(nested('{a', 10_000, '}')),
  'lists 10,000 deep': document(`{a(b:${nested('[', 10_000, ']')})}`),
  'objects 10,000 deep': document(`{a(b:${nested('{c:', 10_000, '}', '1')})}`),
  'types 10,000 deep': document(`query($x:${nested('[', 10_000, ']', 'Int')}){a}`),
  '200,000 unclosed braces': document('{'.repeat(200_000)),
  '100,000 aliases': document(`{${many(100_000, (i) => `a${i}:viewer{role} `)}}`),
  'fragments in a circle': document('{...A} fragment A on Query{...B} fragment B on Query{...A}'),
  'exponential fragments': document(
    `{...F60} ${many(60, (i) => `fragment F${i + 1} on Query{...F${i} ...F${i}} `)} fragment F0 on Query{viewer{role}}`,
  ),
  '10,000 directives': document(`{viewer ${'@a '.repeat(10_000)}{role}}`),
  'a number of 60,000 digits': document(`{cooperatives(first:${'9'.repeat(60_000)}){totalCount}}`),
  'variables 50,000 deep': json(`{"query":"{viewer{role}}","variables":{"a":${nested('[', 50_000, ']')}}}`),
  'a variable of 200,000 digits': json(`{"query":"query($x:Int!){a}","variables":{"x":${'9'.repeat(200_000)}}}`),
  'a null byte': document('{viewer\0{role}}'),
  'half a surrogate pair': json('{"query":"{viewer{role}}","variables":{"a":"\\ud800"}}'),
  'invalid UTF-8': json(Buffer.concat([Buffer.from('{"query":"{viewer{role}} #'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])),
  'a form': { method: 'POST', body: new URLSearchParams({ query: '{viewer{role}}' }) },
  'plain text': json('{viewer{role}}', { 'Content-Type': 'text/plain' }),
  'a batch': json('[{"query":"{viewer{role}}"}]'),
  'an oversized body': json(`{"query":"${' '.repeat(5_000_000)}"}`),
};

let failed = 0;
const report = (isRight, text) => {
  if (!isRight) failed += 1;
  console.log(`${isRight ? 'ok  ' : 'FAIL'} ${text}`);
};

async function timed(request, target = address) {
  const start = performance.now();
  try {
    const answer = await fetch(target, { ...request, signal: AbortSignal.timeout(60_000) });
    return { status: answer.status, body: await answer.text(), time: performance.now() - start };
  } catch (failure) {
    // A host may close the connection over a body that it will not read.
    const reset = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(failure.cause?.code);
    return { status: reset ? 413 : 0, body: reset ? '' : String(failure.cause ?? failure), time: performance.now() - start };
  }
}

async function nextIsAnswered(kind) {
  const { status, body, time } = await timed(document('{ viewer { role } }'));
  report(status === 200 && body.includes('"PUBLIC"') && time < NEXT, `  next after ${kind}: ${status} in ${time.toFixed(0)} ms`);
}

for (const [kind, request] of Object.entries(hostile)) {
  request.headers = { Accept: 'application/graphql-response+json', ...request.headers };
  const { status, body, time } = await timed(request);
  report(status >= 400 && status < 500 && time < ANSWER && !LEAKS.test(body), `${kind}: ${status} in ${time.toFixed(0)} ms`);
  await nextIsAnswered(kind);
}

const byGet = await timed({}, `${address}?query=mutation{x}`);
report(byGet.status >= 400 && byGet.status < 500 && byGet.time < ANSWER, `a mutation by GET: ${byGet.status}`);

const slow = Array.from({ length: 100 }, () => {
  const socket = net.connect(Number(url.port || 80), url.hostname);
  socket.on('error', () => {});
  socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{');
  return socket;
});
await nextIsAnswered('100 bodies that never end');
slow.forEach((socket) => socket.destroy());

const answers = await Promise.all(Array.from({ length: 300 }, () => timed(expensive)));
const statuses = [...new Set(answers.map(({ status }) => status))].sort();
const bounded = answers.every(({ status, body }) => [200, 429, 503].includes(status) && !LEAKS.test(body));
const longest = Math.max(...answers.map(({ time }) => time));
report(bounded, `300 expensive queries at once: ${statuses.map((one) => `${answers.filter(({ status }) => status === one).length} x ${one}`).join(", ")}, longest ${longest.toFixed(0)} ms`);
report(longest < ANSWER, `  each within ${ANSWER} ms`);
await nextIsAnswered('300 expensive queries');

console.log(failed === 0 ? 'all withstood' : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
