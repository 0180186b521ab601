import { afterEach, describe, expect, it, vi } from "vitest";
import { modelContext, type ModelContext, offer, type Tool } from "../../../source/assistants/modelContext.ts";

afterEach(() => vi.unstubAllGlobals());

const tool = (name: string): Tool => ({
  name,
  title: name,
  description: name,
  inputSchema: { type: "object" },
  annotations: { readOnlyHint: true },
  execute: async () => ({ content: [] }),
});

/** A browser that keeps tools until their signal says otherwise. */
function browser(): ModelContext & { readonly tools: Map<string, Tool> } {
  const tools = new Map<string, Tool>();
  return {
    tools,
    async registerTool(offered, { signal }) {
      if (tools.has(offered.name)) throw new DOMException("There is one of this name.", "InvalidStateError");
      tools.set(offered.name, offered);
      signal.addEventListener("abort", () => tools.delete(offered.name));
    },
  };
}

describe("where tools are offered", () => {
  it("is nowhere in a browser without assistants", () => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("navigator", {});
    expect(modelContext()).toBeNull();
  });

  it("is the document before the navigator", () => {
    const [ofDocument, ofNavigator] = [browser(), browser()];
    vi.stubGlobal("document", {});
    vi.stubGlobal("navigator", { modelContext: ofNavigator });
    expect(modelContext()).toBe(ofNavigator);
    vi.stubGlobal("document", { modelContext: ofDocument });
    expect(modelContext()).toBe(ofDocument);
  });
});

describe("tools that are offered", () => {
  it("are there until they are taken back", () => {
    const context = browser();
    const withdraw = offer(context, [tool("one"), tool("two")]);
    expect([...context.tools.keys()]).toEqual(["one", "two"]);
    withdraw();
    expect(context.tools.size).toBe(0);
    offer(context, [tool("one")]);
    expect([...context.tools.keys()]).toEqual(["one"]);
  });

  it("are taken back by name from a browser that knows no signal", () => {
    const kept = new Set<string>();
    const withdraw = offer({ registerTool: ({ name }) => void kept.add(name), unregisterTool: (name) => void kept.delete(name) }, [
      tool("one"),
    ]);
    expect([...kept]).toEqual(["one"]);
    withdraw();
    expect(kept.size).toBe(0);
  });

  it("do no harm when the browser refuses them, at once or later", async () => {
    const said = vi.spyOn(console, "info").mockReturnValue();
    const refuse = () => {
      throw new Error("not allowed");
    };
    offer({ registerTool: refuse, unregisterTool: refuse }, [tool("one")])();
    offer({ registerTool: () => Promise.reject(new Error("not allowed")) }, [tool("two")]);
    await vi.waitFor(() => expect(said).toHaveBeenCalledWith("two", expect.any(Error)));
  });
});
