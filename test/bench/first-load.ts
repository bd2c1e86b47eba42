/** What a browser fetches before a page of the built client is whole, compressed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);

/**
 * @param folder where the client was built to
 * @param entries names of what is loaded, as the manifest has them
 * @returns bytes of scripts and styles, gzipped; what is loaded later, and fonts, do not count
 */
export async function firstLoad(folder: string, entries: readonly string[]): Promise<number> {
  const manifest = Manifest.parse(JSON.parse(await readFile(join(folder, ".vite", "manifest.json"), "utf8")));
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...chunk.css]) files.add(file);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const entry of entries) visit(entry);
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(join(folder, file))).byteLength),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
