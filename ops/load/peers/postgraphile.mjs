// PostGraphile over PostgreSQL (PGHOST, PGUSER, PGDATABASE), as its own guide sets it up.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const server = createServer();
await postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: `postgres:///${process.env.PGDATABASE}`, poolConfig: { host: process.env.PGHOST, user: process.env.PGUSER, max: 10 } }),
  ],
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false },
})
  .createServ(grafserv)
  .addTo(server);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
