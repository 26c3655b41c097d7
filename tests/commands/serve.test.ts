import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assertPortFree, PortTakenError, serveSite } from "../../src/commands/serve.ts";
import "../support/patience.ts";
import { requestRaw } from "../support/commands/request-raw.ts";
import { builtSite, servedSite } from "../support/commands/served-site.ts";

/** The status, kind and text of an answer. */
async function get(address: string, path = "") {
  const response = await fetch(new URL(path, address));
  return {
    status: response.status,
    kind: response.headers.get("content-type")?.split(";")[0],
    body: await response.text(),
  };
}

describe("a served site", () => {
  test("answers with its pages, and with the kind of each file", async () => {
    const { address } = await servedSite();
    expect(await get(address)).toEqual({ status: 200, kind: "text/html", body: "<h1>Home</h1>" });
    expect(await get(address, "events/storm/")).toMatchObject({ status: 200, body: "<h1>Storm</h1>" });
    expect(await get(address, "data/events.json")).toMatchObject({ status: 200, kind: "application/json" });
    expect(await get(address, "style.css")).toMatchObject({ status: 200, kind: "text/css" });
  });

  test("answers with its page whatever the query", async () => {
    const { address } = await servedSite();
    expect(await get(address, "?q=ferry%20quay")).toMatchObject({ status: 200, body: "<h1>Home</h1>" });
  });

  test.each(["nowhere/", "events/", "events/nowhere/", "style.cs", "%E0%A4%A", "%00"])(
    "answers for %s, which it has not, with its 404 page and status 404",
    async (path) => {
      const { address } = await servedSite();
      expect(await get(address, path)).toEqual({
        status: 404,
        kind: "text/html",
        body: "<h1>Not found</h1>",
      });
    },
  );

  test("still answers with 404 where the site has no 404 page", async () => {
    const { address, directory } = await servedSite();
    await rm(join(directory, "404.html"));
    expect(await get(address, "nowhere/")).toMatchObject({ status: 404, body: "Page not found" });
  });

  test("shows a new build at once", async () => {
    const { address, directory } = await servedSite();
    expect((await get(address)).body).toBe("<h1>Home</h1>");
    await writeFile(join(directory, "index.html"), "<h1>New home</h1>");
    expect((await get(address)).body).toBe("<h1>New home</h1>");
  });

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/events/../../secret.txt",
    "/..\\secret.txt",
    "/..%5csecret.txt",
    "//../secret.txt",
    "/../site-secret/",
    "/../site-secret/index.html",
    "/....//secret.txt",
  ])("does not answer %s with a file outside its folder", async (path) => {
    const { port } = await servedSite();
    const { status, body } = await requestRaw(port, path);
    expect(status).toBe(404);
    expect(body).toBe("<h1>Not found</h1>");
  });
});

describe("a site served below a path", () => {
  test("says its whole address", async () => {
    const { address } = await servedSite("/sub/");
    expect(address).toMatch(/^http:\/\/localhost:\d+\/sub\/$/);
  });

  test("answers below that path, and nowhere else", async () => {
    const { address } = await servedSite("/sub/");
    expect(await get(address)).toMatchObject({ status: 200, body: "<h1>Home</h1>" });
    expect(await get(address, "/sub/events/storm/")).toMatchObject({ status: 200, body: "<h1>Storm</h1>" });
    for (const path of ["/", "/events/storm/", "/subevents/storm/", "/substyle.css", "/sub/nowhere/"]) {
      expect(await get(address, path)).toMatchObject({ status: 404, body: "<h1>Not found</h1>" });
    }
  });

  test.each(["/sub/../../secret.txt", "/sub/%2e%2e/secret.txt", "/sub../secret.txt", "/sub/..%2fsecret.txt"])(
    "does not answer %s with a file outside its folder",
    async (path) => {
      const { port } = await servedSite("/sub/");
      expect(await requestRaw(port, path)).toEqual({ status: 404, body: "<h1>Not found</h1>" });
    },
  );
});

describe("a port in use", () => {
  test("is said to be in use, with how to choose another, when a site is served", async () => {
    const { port } = await servedSite();
    const directory = await builtSite();
    const second = serveSite({ directory, port, base: "/" });
    await expect(second).rejects.toThrow(PortTakenError);
    await expect(second).rejects.toThrow(
      `Port ${port} is in use by another program. Choose another, for example: PORT=${port + 1}`,
    );
  });

  test("is said to be in use before work that would be in vain, and else is left free", async () => {
    const directory = await builtSite();
    const { address, close } = await serveSite({ directory, port: 0, base: "/" });
    const port = Number(new URL(address).port);
    await expect(assertPortFree(port)).rejects.toThrow(PortTakenError);
    await close();
    await assertPortFree(port);
    const second = await serveSite({ directory, port, base: "/" });
    await second.close();
    expect(second.address).toBe(address);
  });
});

test("a folder without a built site is not served, and it is said how to build one", async () => {
  const directory = await builtSite();
  await rm(join(directory, "index.html"));
  await expect(serveSite({ directory, port: 0, base: "/" })).rejects.toThrow('run "npm run build" first');
});
