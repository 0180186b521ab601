import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A stored operation is imported as its identifier, under which the host knows its text. */
const storedOperations: Plugin = {
  name: "stored-operations",
  enforce: "pre",
  transform: {
    filter: { id: /\.graphql$/ },
    handler: (text) => ({
      code: `export default ${JSON.stringify(`sha256:${createHash("sha256").update(text).digest("hex")}`)};`,
      map: null,
    }),
  },
};

const addressesOfHost = [
  "/graphql",
  "/data",
  "/register",
  "/releases",
  "/reports",
  "/cite",
  "/imports",
  "/templates",
  "/methods",
  "/dictionary",
  "/errors",
  "/schema.graphql",
];

export default defineConfig({
  plugins: [storedOperations, preact({ reactAliasesEnabled: false, exclude: /graphiql/ })],
  resolve: { alias: { "@operations": at("../../schema/operations"), "@schema": at("../../schema") } },
  build: {
    outDir: "dist",
    target: "es2022",
    rollupOptions: { input: { index: at("index.html"), graphiql: at("graphiql.html") } },
  },
  // While developing, a host that runs apart answers what is asked.
  server: { proxy: Object.fromEntries(addressesOfHost.map((path) => [path, process.env.API_ADDRESS ?? "http://localhost:5080"])) },
  test: { environment: "node", include: ["tests/unit/**/*.test.ts"] },
} as Parameters<typeof defineConfig>[0]);
