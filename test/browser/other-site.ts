/** Sites of somebody else's: one tries to write to ours in the name of whoever looks at it, one frames it. */
import { createServer } from "node:http";

interface OtherSite {
  address: string;
  close: () => Promise<void>;
}

/** @param target what its form and its script post to */
export const openOtherSite = (target: string): Promise<OtherSite> =>
  serve(`<!doctype html><html lang="en"><title>Other</title><body>
<form method="post" action="${target}"><button>Go</button></form>
<script>
  fetch("${target}", { method: "POST", credentials: "include", mode: "no-cors" })
    .catch(() => {})
    .finally(() => document.body.append("asked"));
</script>`);

/** A site of somebody else's that shows what it has been given, as it was given. */
export const openFramingSite = (code: string): Promise<OtherSite> =>
  serve(`<!doctype html><html lang="en"><title>Other</title><body><h1>Other</h1>${code}`);

async function serve(page: string): Promise<OtherSite> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html").end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
