/** The built page: hashed files for ever, the page itself always asked for anew. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

/** The client's own addresses; any other gets the page too, as a 404, to say so in words. */
const VIEWS = [
  /^\/$/,
  /^\/plats\/[^/]+(?:\/blad)?$/,
  /^\/blad$/,
  /^\/planer(?:\/[^/]+(?:\/jamfor)?)?$/,
  /^\/planer\/ny\/[^/]+$/,
  /^\/atgarder$/,
  /^\/tid$/,
  /^\/oversikt$/,
  /^\/mote(?:\/[^/]+)?$/,
  /^\/samverkan(?:\/[^/]+)?$/,
  /^\/presentation(?:\/[^/]+(?:\/(?:visa|presentator))?)?$/,
  /^\/andrat$/,
  /^\/granskning$/,
  /^\/publicera(?:\/[^/]+)?$/,
  /^\/inkommet$/,
  /^\/osant$/,
  /^\/aktorer(?:\/[^/]+)?$/,
  /^\/forskning$/,
  /^\/om$/,
  /^\/logga-in$/,
  /^\/valkommen$/,
  /^\/konto$/,
  /^\/installningar(?:\/[^/]+)?$/,
];

const isView = (path: string): boolean => VIEWS.some((view) => view.test(path));

/** @param folder where the client was built to */
export function clientFiles(folder: string) {
  const page = () => readFile(join(folder, "index.html"), "utf8").catch(() => null);
  return new Hono()
    .use(
      "/assets/*",
      serveStatic({
        root: folder,
        precompressed: true,
        onFound: (_path, c) => c.header("cache-control", "public, max-age=31536000, immutable"),
      }),
    )
    .get("*", async (c) => {
      const body = await page();
      if (body === null)
        return c.text("Sidan är inte byggd: npm run build. The page is not built: npm run build.", 503);
      c.header("cache-control", "no-cache");
      return c.html(body, isView(c.req.path) ? 200 : 404);
    });
}
