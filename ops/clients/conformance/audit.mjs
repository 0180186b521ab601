// Runs the GraphQL-over-HTTP audit against a host: node audit.mjs http://localhost:5080/graphql
import { auditServer } from 'graphql-http';

const [url = 'http://localhost:5080/graphql'] = process.argv.slice(2);
const results = await auditServer({ url });
const failed = results.filter(({ status }) => status !== 'ok');
for (const { name, status, reason } of failed) console.log(`${status}: ${name}: ${reason}`);
console.log(`${results.length - failed.length} of ${results.length} audits passed`);
process.exit(failed.length === 0 ? 0 : 1);
