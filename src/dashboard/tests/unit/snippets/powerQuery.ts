import { optional } from "./tools.ts";

interface ParserPackage {
  DefaultSettings: unknown;
  TaskUtils: {
    tryLexParse(settings: unknown, text: string): Promise<Task>;
    isParseStageOk(task: Task): boolean;
  };
  Language: { TextUtils: { unescape(text: string): string } };
}

interface Task {
  error?: Error;
  lexerSnapshot: { tokens: readonly { kind: string; data: string }[] };
}

/** Reads a query and gives the texts in it, in their order; null when the package is not installed. There is no program that runs one outside Windows. */
export const powerQueryTexts = await optional<ParserPackage>("@microsoft/powerquery-parser").then(
  (parser) =>
    parser &&
    (async (query: string): Promise<string[]> => {
      const task = await parser.TaskUtils.tryLexParse(parser.DefaultSettings, query);
      if (!parser.TaskUtils.isParseStageOk(task)) throw task.error ?? new Error("The query is not whole.");
      return task.lexerSnapshot.tokens
        .filter((token) => token.kind === "TextLiteral")
        .map((token) => parser.Language.TextUtils.unescape(token.data.slice(1, -1)));
    }),
);
