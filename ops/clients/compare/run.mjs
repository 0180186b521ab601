// Runs the examples against a host and compares each value that they read with the response of GraphQL to the same question.
// What is not installed is reported as 'not run'; a value that differs ends with 1.
// usage: node run.mjs http://localhost:5080 FOLDER [READER …], where FOLDER may be written to
import { compare } from './cells.mjs';
import { ask } from './graphql.mjs';
import { addressOf, questions } from './questions.mjs';
import { readersOf } from './readers.mjs';

const [host, folder, ...only] = process.argv.slice(2);

const answers = new Map();
const answerTo = async (question) => {
  if (!answers.has(question)) answers.set(question, await ask(host, question));
  return answers.get(question);
};

// The end of what a program complained of, without the source lines and the stack that it shows around it.
const lastLines = (text) => (text.split('\n').findLast((line) => /^\S*(Error|refused|[A-Z_]{5,}):?/.test(line)) ?? text.trim()).slice(-300);

let failed = 0;
for (const [name, { can, format, question, read }] of Object.entries(readersOf(host, folder))) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
  const possible = can();
  if (possible !== true) {
    console.log(`not run: ${name}: ${possible}`);
    continue;
  }
  let values = 0;
  const asked = question ? [question] : questions;
  for (const one of asked) {
    const of = one.cube ?? one.list;
    let differences;
    try {
      const found = compare(one, await answerTo(one), await read(format && addressOf(host, one, format)));
      values += found.values;
      ({ differences } = found);
    } catch (error) {
      differences = [lastLines(error.stderr || error.message)];
    }
    if (differences.length === 0) continue;
    failed++;
    console.log(`FAILED ${name}: ${of} by ${one.by}: ${differences.length} differences, such as ${differences.slice(0, 3).join('; ')}`);
  }
  console.log(`${name}: ${values} values of ${asked.length} ${asked.length === 1 ? 'question' : 'questions'} compared`);
}
process.exit(failed === 0 ? 0 : 1);
