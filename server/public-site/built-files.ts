/** What the client's build made for this site, by the names that it gave the files. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { SiteFiles } from "./layout.tsx";

const Manifest = z.record(z.string(), z.object({ file: z.string() }));

const STYLE = "public-site/site.css";
const SCRIPT = "public-site/main.ts";
const ICON = "icon.svg";

/** @param folder where the client was built to; a page is read without its looks where it was not */
export async function builtFiles(folder: string): Promise<SiteFiles> {
  const text = await readFile(join(folder, ".vite", "manifest.json"), "utf8").catch(() => "{}");
  const manifest = Manifest.parse(JSON.parse(text));
  const addressOf = (source: string) => {
    const built = manifest[source];
    return built === undefined ? null : `/${built.file}`;
  };
  return { style: addressOf(STYLE), script: addressOf(SCRIPT), icon: addressOf(ICON) };
}
