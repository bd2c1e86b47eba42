/** A site of somebody else's, which tries to write to ours in the name of whoever looks at it. */
import { createServer } from "node:http";

/** @param target what its form and its script post to */
export async function openOtherSite(
  target: string,
): Promise<{ address: string; close: () => Promise<void> }> {
  const page = `<!doctype html><html lang="en"><title>Other</title><body>
<form method="post" action="${target}"><button>Go</button></form>
<script>
  fetch("${target}", { method: "POST", credentials: "include", mode: "no-cors" })
    .catch(() => {})
    .finally(() => document.body.append("asked"));
</script>`;
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
