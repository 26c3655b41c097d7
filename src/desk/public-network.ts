import { BlockList } from "node:net";
import { Agent } from "undici";

/** Networks that are no part of the public internet (https://www.iana.org/assignments/iana-ipv4-special-registry/, …-ipv6-…). */
export const notPublic = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  notPublic.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const) {
  notPublic.addSubnet(network, prefix, "ipv6");
}

/**
 * Connects to machines of the public internet alone. Node looks at the address to which it connects, so that a name
 * cannot stand for one machine when it is looked at and for another when it is asked.
 */
export const publicNetwork = new Agent({ connect: { blockList: notPublic } });

/** Whether a request failed since its machine is not on the public internet. */
export function isRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "ERR_IP_BLOCKED") return true;
  return isRefused(error.cause) || (error instanceof AggregateError && error.errors.some(isRefused));
}
