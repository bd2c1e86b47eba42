/** Where a request comes from, as far as it can be known. */
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { originReader } from "#server/http/origin.ts";

async function addressBehindProxy(forwarded: string): Promise<string> {
  const read = originReader(["10.1.0.0/16"]);
  const app = new Hono().get("/", (c) => c.text(read(c).address));
  const connection = { incoming: { socket: { remoteAddress: "10.1.0.1", remoteFamily: "IPv4" } } };
  const response = await app.request("/", { headers: { "x-forwarded-for": forwarded } }, connection);
  return response.text();
}

describe("behind a trusted proxy", () => {
  test.each([
    ["the last address is the client's", "198.51.100.1, 203.0.113.5", "203.0.113.5"],
    ["a further proxy of ours is passed over", "203.0.113.5, 10.1.0.2", "203.0.113.5"],
    ["a proxy that adds the port means the address", "198.51.100.1, 203.0.113.5:4711", "203.0.113.5"],
    ["also of IPv6", "198.51.100.1, [2001:db8::5]:4711", "2001:db8::5"],
    [
      "what stands before something unreadable may be the client's own invention",
      "198.51.100.1, unknown",
      "10.1.0.1",
    ],
  ])("%s", async (_, forwarded, address) => {
    expect(await addressBehindProxy(forwarded)).toBe(address);
  });
});
