/** The base map from its files, read when it is first asked for. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { paths } from "#server/paths.ts";
import { BaseMap } from "./base-map.ts";

let ground: Promise<BaseMap> | null = null;

async function readGround(): Promise<BaseMap> {
  const names = Object.keys(BaseMap.shape);
  const files = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(paths.basemap, `${name}.json`), "utf8");
      return [name, JSON.parse(text)] as const;
    }),
  );
  return BaseMap.parse(Object.fromEntries(files));
}

/**
 * What could not be read is tried again.
 *
 * @throws when a file is missing or is not what it should be
 */
export function readBaseMap(): Promise<BaseMap> {
  ground ??= readGround().catch((error: unknown) => {
    ground = null;
    throw error;
  });
  return ground;
}
