// A plugin of GraphQL Code Generator: the documentId of each operation file, and its types by name.
// The id is the SHA-256 of the bytes of the file. The ids of the client preset are those of a printed document, which the platform does not store.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

exports.plugin = (schema, files) => {
  const operations = files.map(({ location, document }) => ({
    name: document.definitions.find(({ kind }) => kind === 'OperationDefinition').name.value,
    id: `sha256:${createHash('sha256').update(readFileSync(location)).digest('hex')}`,
  }));
  return [
    'export const documentIds = {',
    ...operations.map(({ name, id }) => `  ${name}: '${id}',`),
    '} as const;',
    'export interface Operations {',
    ...operations.map(({ name }) => `  ${name}: { data: ${name}Query; variables: ${name}QueryVariables };`),
    '}',
  ].join('\n');
};
