import { spawnSync } from "node:child_process";

/** Whether a tool is there. */
export function has(command: string, argument = "--version"): boolean {
  return spawnSync(command, [argument], { stdio: "ignore" }).status === 0;
}

/** What a tool prints, given a text to read; it fails the test when the tool fails. */
export function run(command: string, given: readonly string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(command, given, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (error || status !== 0) throw new Error(`${command} ended with ${status}: ${stderr || error}`);
  return stdout;
}

/** A package that need not be installed; null when it is not. */
export async function optional<T>(name: string): Promise<T | null> {
  return import(/* @vite-ignore */ name).then(
    (module: T) => module,
    (failure: NodeJS.ErrnoException) => {
      if (/Cannot find|not found|Failed to load/i.test(failure.message)) return null;
      throw failure;
    },
  );
}
