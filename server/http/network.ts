/** Whose an address is, for whatever is counted by address. */
import { isIP } from "node:net";

/** Groups of 16 bits that an IPv6 address has, and how many of them name the network. */
const GROUPS = 8;
const OF_NETWORK = 4;

/**
 * The network that an address stands for. Whoever has an IPv6 connection has a /64 of it, and could
 * come from a new address each time; an IPv4 address stands for itself.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  // The URL parser writes an address in one way alone; a zone ("%eth0") is this machine's own affair.
  const [plain = ""] = address.split("%");
  const [before = "", after] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const groupsOf = (part = "") => (part === "" ? [] : part.split(":"));
  const [first, last] = [groupsOf(before), groupsOf(after)];
  const between = Array.from({ length: GROUPS - first.length - last.length }, () => "0");
  return `${[...first, ...between, ...last].slice(0, OF_NETWORK).join(":")}::/64`;
}
