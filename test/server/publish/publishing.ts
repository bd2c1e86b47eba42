/** What publishers of Södermalm do, as their pages ask for it. */
import { PublishPreview } from "#data/schema/publish-answer.ts";
import type { Browser } from "#test/server/access/browser.ts";

export const AT = "/api/publish/sodermalm";

export const previewFor = async (browser: Browser) => PublishPreview.parse((await browser.get(AT)).body);

export const send = (
  browser: Browser,
  way: string,
  body: unknown,
  version: number,
  method: "POST" | "PUT" = "POST",
) => browser.send(method, `${AT}/${way}`, body, { "if-match": `"${version}"` });

export async function propose(browser: Browser) {
  const { hash, proposalVersion } = await previewFor(browser);
  return send(browser, "proposal", { hash }, proposalVersion);
}

export async function approve(browser: Browser) {
  const { proposal, proposalVersion } = await previewFor(browser);
  return send(browser, "approve", { hash: proposal?.hash }, proposalVersion);
}
