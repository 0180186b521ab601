// Installs the extension with which DuckDB reads addresses; ends with 1 where it can't be had.
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create()).connect();
await connection.run('INSTALL httpfs; LOAD httpfs');
