// Reads Parquet at its address by ranges, as a page does: the footer first, then the columns that are wanted. Files are compressed
// by ZSTD, which hyparquet reads with hyparquet-compressors.
// usage: node build/parquet.js 'http://localhost:5080/data/cooperatives.parquet?by=region,year&measures=members'
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { printCsv } from './csv.js';

const [url = ''] = process.argv.slice(2);
const file = await asyncBufferFromUrl({ url });
const metadata = await parquetMetadataAsync(file);
const names = parquetSchema(metadata).children.map(({ element }) => element.name);
const rows = await parquetReadObjects({ file, metadata, compressors });
// BIGINT is read as bigint: Number is exact for all figures, which stay below 2^53.
printCsv(
  names,
  rows.map((row) => names.map((name) => (typeof row[name] === 'bigint' ? Number(row[name]) : row[name]))),
);
