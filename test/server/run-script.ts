/** Runs a script of the tests in a process of its own, as the product would run. */
import { type ChildProcess, spawn } from "node:child_process";

const loader = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

/**
 * Starts it in a process of its own, without tsx's child process, so that a signal reaches the script.
 *
 * @param env is added to this process's environment
 */
export function runScript(
  path: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): ChildProcess {
  return spawn(process.execPath, ["--import", loader, path, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
}

/** Everything that a process writes until it ends, and how it ended. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (data) => {
    out += String(data);
  });
  child.stderr?.on("data", (data) => {
    err += String(data);
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out, err };
}

/** Resolves when a process has written a line that holds the text. */
export function says(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = "";
    child.stdout?.on("data", (data) => {
      all += String(data);
      if (all.includes(text)) resolve();
    });
    child.on("close", (code) => reject(new Error(`ended (${code}) before it said “${text}”: ${all}`)));
  });
}
