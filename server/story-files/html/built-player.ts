/** What makes a story's file play, as the client's build left it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { paths } from "#server/paths.ts";
import type { Inline } from "./policy.ts";

const readOrNull = (name: string): Promise<string | null> =>
  readFile(join(paths.storyPlayer, name), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });

/** Text that stands in a `<script>` without ending it: the signs are the same to JavaScript. */
const inScript = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replaceAll("</script", "<\\/script").replaceAll("<!--", "\\x3c!--");

/** Null where the client is not built: the file is then read, and does not play. */
export async function builtPlayer(): Promise<Inline> {
  const [script, style] = await Promise.all([readOrNull("player.js"), readOrNull("player.css")]);
  return { script: script === null ? null : inScript(script), style };
}
