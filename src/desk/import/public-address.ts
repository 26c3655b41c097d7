import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

/** Networks that are no part of the public internet (https://www.iana.org/assignments/iana-ipv4-special-registry/, …-ipv6-…). */
const notPublic = new BlockList();
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

/** Whether an IP address is that of a machine on the public internet. IPv4 addresses within IPv6 ones count as such. */
export function isPublicAddress(ip: string): boolean {
  return isIP(ip) !== 0 && !notPublic.check(ip, isIP(ip) === 6 ? "ipv6" : "ipv4");
}

/** Whether all machines that answer for a host are on the public internet. */
export async function isPublicHost(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  if (isIP(host) !== 0) return isPublicAddress(host);
  return (await lookup(host, { all: true })).every(({ address }) => isPublicAddress(address));
}
