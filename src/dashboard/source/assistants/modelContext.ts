/** Tools that a page offers to an assistant in the browser (WebMCP, https://webmachinelearning.github.io/webmcp/), as far as they are used here. */
export interface ModelContext {
  registerTool(tool: Tool, options: { signal: AbortSignal }): Promise<void> | void;
  /** Earlier browsers, which know no signal, forget a tool by its name. */
  unregisterTool?(name: string): void;
}

/** A tool of the page. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema of what it is given. */
  readonly inputSchema: object;
  readonly annotations: { readonly readOnlyHint: boolean };
  readonly execute: (input: unknown) => Promise<ToolResult>;
}

/** What a tool gives back. */
export interface ToolResult {
  readonly content: readonly { readonly type: "text"; readonly text: string }[];
  readonly isError?: true;
}

interface MayHaveContext {
  modelContext?: ModelContext;
}

/** Where tools are offered: at the document, at the navigator in earlier browsers; null in a browser without assistants. */
export function modelContext(): ModelContext | null {
  const ofDocument = (globalThis.document as MayHaveContext | undefined)?.modelContext;
  return ofDocument ?? (globalThis.navigator as MayHaveContext | undefined)?.modelContext ?? null;
}

/** Offers tools; the result takes them back. A browser that refuses one is left alone: the page works without. */
export function offer(context: ModelContext, tools: readonly Tool[]): () => void {
  const stop = new AbortController();
  for (const tool of tools) void register(context, tool, stop.signal);
  return () => {
    stop.abort();
    for (const tool of tools) forget(context, tool);
  };
}

async function register(context: ModelContext, tool: Tool, signal: AbortSignal): Promise<void> {
  try {
    await context.registerTool(tool, { signal });
  } catch (failure) {
    if (!signal.aborted) console.info(tool.name, failure);
  }
}

function forget(context: ModelContext, tool: Tool): void {
  try {
    context.unregisterTool?.(tool.name);
  } catch {
    // The signal took it back already.
  }
}
