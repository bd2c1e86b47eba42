/** Where a request comes from: the peer itself, or what a trusted proxy in front says of it. */
import { BlockList, isIP } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** Headers that only something in front of the server adds. */
const FORWARDING = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "via",
];

/** Addresses that a forged header may list at most; more are not read. */
const HOPS = 20;

export interface Origin {
  /** The IP address of whoever asks, as far as it can be trusted; `unknown` without a connection. */
  address: string;
  /** Whether the browser spoke TLS, to this server or to a trusted proxy. */
  isSecure: boolean;
  /** Whether a person at this very machine asks, without anything in between. */
  isLocal: boolean;
  /** Scheme, host and port as the browser wrote them. */
  url: string;
}

/** An address as a proxy writes it: some add the port, and IPv6 then stands in brackets. */
const withoutPort = (written: string): string =>
  /^\[([^\]]*)\](?::\d+)?$/.exec(written)?.[1] ?? /^([\d.]+):\d+$/.exec(written)?.[1] ?? written;

/** An IPv4 address that came over an IPv6 socket, as itself. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

const holds = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

const LOOPBACK = listOf(["127.0.0.0/8", "::1"]);
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** The peer's own address, never one that a header claims. In tests there may be no connection. */
function peerOf(c: Context): string {
  try {
    return plain(getConnInfo(c).remote.address ?? "unknown");
  } catch {
    return "unknown";
  }
}

/**
 * Reads where requests come from.
 *
 * `X-Forwarded-For` is read from its end, past every trusted proxy, to the first address that no
 * trusted proxy has: what stands before that, the client may have written itself. So it may where
 * the entry cannot be read, and then nobody is known but the proxy.
 *
 * @param trusted IP addresses and networks of the proxies in front
 */
export function originReader(trusted: readonly string[]): (c: Context) => Origin {
  const proxies = listOf(trusted);
  return (c) => {
    const peer = peerOf(c);
    const isProxied = holds(proxies, peer);
    const claimed = isProxied ? (c.req.header("x-forwarded-for") ?? "").split(",").slice(-HOPS) : [];
    const chain = [...claimed.map((one) => plain(withoutPort(one.trim()))), peer];
    const asking = chain.findLast((one) => !holds(proxies, one)) ?? peer;
    const address = isIP(asking) === 0 ? peer : asking;
    const own = new URL(c.req.url);
    const isSecure = isProxied ? c.req.header("x-forwarded-proto") === "https" : own.protocol === "https:";
    const host = c.req.header("host") ?? own.host;
    return {
      address,
      isSecure,
      url: `${isSecure ? "https" : "http"}://${host}`,
      // A page elsewhere could have its own name point at this machine: the name must be ours too.
      isLocal:
        holds(LOOPBACK, peer) &&
        LOCAL_HOST.test(host) &&
        FORWARDING.every((header) => c.req.header(header) === undefined),
    };
  };
}
