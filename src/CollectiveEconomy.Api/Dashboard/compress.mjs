// Writes beside each text of a built page what browsers are sent instead: page.js.br and page.js.gz, as small as they get.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const texts = /\.(css|html|js|json|map|svg|txt)$/;
const folder = process.argv[2];

for (const name of readdirSync(folder, { recursive: true }).filter((name) => texts.test(name))) {
  const path = join(folder, name);
  const text = readFileSync(path);
  const small = {
    br: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    gz: gzipSync(text, { level: 9 }),
  };
  for (const [suffix, bytes] of Object.entries(small)) if (bytes.length < text.length) writeFileSync(`${path}.${suffix}`, bytes);
}
