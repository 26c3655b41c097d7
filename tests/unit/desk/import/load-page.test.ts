import { BlockList, type LookupFunction } from "node:net";
import { gzipSync } from "node:zlib";
import { Agent } from "undici";
import { describe, expect, test } from "vitest";
import { DeskError } from "../../../../src/desk/desk-error.ts";
import { fetchPage } from "../../../../src/desk/import/load-page.ts";
import { notPublic, publicNetwork } from "../../../../src/desk/public-network.ts";
import { page, pageServer, redirect } from "../../../support/desk/import/page-server.ts";

const fetching = { userAgent: "timeline/1.0", timeout: 20_000, network: new Agent() };

test("a page is fetched under the name of the project, with its address and its encoding", async () => {
  const { address, asked } = await pageServer({ "/a": page("<p>x", 'text/html; charset="windows-1251"') });
  const raw = await fetchPage(`${address}/a`, fetching);
  expect(new TextDecoder().decode(raw.bytes)).toBe("<p>x");
  expect(raw).toMatchObject({ address: `${address}/a`, charset: "windows-1251" });
  expect(asked[0]?.headers["user-agent"]).toBe("timeline/1.0");
});

test("redirects are followed to the final address of the page", async () => {
  const { address, asked } = await pageServer({
    "/1": redirect("/2", 301),
    "/2": redirect("3", 303),
    "/3": redirect("/4", 307),
    "/4": redirect("/5", 308),
    "/5": redirect("/end"),
    "/end": page("x"),
  });
  expect((await fetchPage(`${address}/1`, fetching)).address).toBe(`${address}/end`);
  expect(asked).toHaveLength(6);
});

describe("a page that cannot be had is refused with what to do", () => {
  const pages = {
    "/loop": redirect("/loop"),
    "/file": redirect("file:///etc/hostname"),
    "/script": redirect("javascript:alert(1)"),
    "/pdf": page("%PDF", "application/pdf"),
    "/json": page("{}", "application/json"),
    "/huge": page("x".repeat(6 * 1024 * 1024)),
    "/packed": (response: import("node:http").ServerResponse) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
      response.end(gzipSync("x".repeat(50 * 1024 * 1024)));
    },
    "/broken": (response: import("node:http").ServerResponse) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "1000" });
      response.write("<p>x");
      response.destroy();
    },
    "/error": (response: import("node:http").ServerResponse) => void response.writeHead(500).end("no"),
  };

  test.each([
    ["/nowhere", "status 404"],
    ["/error", "status 500"],
    ["/loop", "cannot be loaded (redirect count exceeded)"],
    ["/file", "cannot be loaded (URL scheme must be"],
    ["/script", "cannot be loaded (URL scheme must be"],
    ["/pdf", "is a PDF; open it, copy"],
    ["/json", "its type is application/json"],
    ["/huge", "larger than 5 MB"],
    ["/packed", "larger than 5 MB"],
    ["/broken", "cannot be loaded"],
  ])("%s", async (path, why) => {
    const { address } = await pageServer(pages);
    const failure = fetchPage(`${address}${path}`, fetching);
    await expect(failure).rejects.toThrow(DeskError);
    await expect(failure).rejects.toThrow(why);
    await expect(failure).rejects.toThrow(`${address}${path}`);
  });

  test.each([
    ["no answer at all", () => {}],
    [
      "an answer that never ends",
      (response: import("node:http").ServerResponse) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.write("<p>x");
      },
    ],
  ])("%s", async (_what, answer) => {
    const { address } = await pageServer({ "/slow": answer });
    await expect(fetchPage(`${address}/slow`, { ...fetching, timeout: 200 })).rejects.toThrow(
      "did not load within 0.2 seconds",
    );
  });

  test("a server that is not there", async () => {
    await expect(fetchPage("http://nowhere.invalid/", fetching)).rejects.toThrow(
      "cannot be loaded (getaddrinfo",
    );
  });
});

/** A network without some of its machines, in which every name stands for these. */
function networkWithout(blocked: readonly string[], named: readonly string[] = []): Agent {
  const blockList = new BlockList();
  for (const ip of blocked) blockList.addAddress(ip, ip.includes(":") ? "ipv6" : "ipv4");
  const addresses = named.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  const lookup: LookupFunction = (_host, _options, callback) => callback(null, addresses);
  return new Agent({ connect: { blockList, ...(named.length > 0 && { lookup }) } });
}

describe("a machine of a private network", () => {
  test.each(["http://[::1]/", "http://10.0.0.1/admin", "http://169.254.169.254/latest/meta-data/"])(
    "is not asked where a page leads to %s",
    async (inside) => {
      const { address } = await pageServer({ "/out": redirect(inside) });
      const network = networkWithout(["::1", "10.0.0.1", "169.254.169.254"]);
      await expect(fetchPage(`${address}/out`, { ...fetching, network })).rejects.toThrow(
        /is a machine of a private network/,
      );
    },
  );

  test("is not asked under a name of its own, either", async () => {
    const failure = fetchPage("http://localhost:8080/", { ...fetching, network: publicNetwork });
    await expect(failure).rejects.toThrow(/localhost:8080 is a machine of a private network/);
  });

  test("is not asked where a name of the internet stands for it, alone or with others", async () => {
    const { address, asked } = await pageServer({ "/a": page("secret") });
    const { port } = new URL(address);
    for (const named of [["127.0.0.1"], ["127.0.0.1", "::1"]]) {
      const network = networkWithout(["127.0.0.1", "::1"], named);
      const failure = fetchPage(`http://post.example:${port}/a`, { ...fetching, network });
      await expect(failure).rejects.toThrow(`post.example:${port} is a machine of a private network`);
    }
    expect(asked).toEqual([]);
  });

  test("keeps no machine that may be asked from being asked under the same name", async () => {
    const { address, asked } = await pageServer({ "/a": page("x") });
    const network = networkWithout(["::1"], ["::1", "127.0.0.1"]);
    const { port } = new URL(address);
    await fetchPage(`http://post.example:${port}/a`, { ...fetching, network });
    expect(asked).toHaveLength(1);
  });

  test.each([
    ...[
      "127.0.0.1",
      "127.9.9.9",
      "10.1.2.3",
      "172.16.0.1",
      "172.31.255.255",
      "192.168.1.1",
      "169.254.169.254",
    ],
    ...["0.0.0.0", "100.64.0.1", "224.0.0.1", "255.255.255.255"],
    ...["::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1"],
    "64:ff9b::a00:1",
  ])("is one with the address %j", (ip) => {
    expect(isBlocked(ip)).toBe(true);
  });

  test.each(["8.8.8.8", "172.32.0.1", "192.167.1.1", "2606:4700::1111", "::ffff:8.8.8.8"])(
    "is none with the address %s",
    (ip) => {
      expect(isBlocked(ip)).toBe(false);
    },
  );
});

function isBlocked(ip: string): boolean {
  return notPublic.check(ip, ip.includes(":") ? "ipv6" : "ipv4");
}
