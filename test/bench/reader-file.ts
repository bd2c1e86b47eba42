/** Where the built reader lies. */
import { join } from "node:path";
import { paths } from "#server/paths.ts";

const folder = join(paths.root, "dist", "bench");

export const READER = { folder, file: join(folder, "reader.js") };
