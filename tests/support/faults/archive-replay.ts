import { createServer } from "node:http";
import { onTestFinished } from "vitest";
import { serveSite } from "../../../src/commands/serve.ts";
import { siteAddress } from "../site/sites.ts";

/** What a web archive adds to the head of each page. */
const banner = "<style>#archive{display:none}</style><script>window.archived = true;</script>";

/**
 * Serves a built site as the Wayback Machine serves its copy: below an address with a time and the whole address of the
 * page, with the addresses within pages and styles rewritten, and something of its own in the head.
 *
 * @returns the address of the copy of the home page.
 */
export async function replay(directory: string, time: string): Promise<string> {
  const site = await serveSite({ directory, port: 0, base: "/" });
  const prefix = `/web/${time}/${siteAddress}`;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (!path.startsWith(prefix)) {
      response.writeHead(404).end("This is not in the archive.");
      return;
    }
    void fetch(new URL(path.slice(prefix.length), site.address)).then(async (original) => {
      const type = original.headers.get("content-type") ?? "";
      const body = Buffer.from(await original.arrayBuffer());
      const isRewritten = /^text\/(?:html|css)/.test(type);
      response.writeHead(original.status, { "content-type": type });
      response.end(isRewritten ? rewritten(body.toString(), time) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await site.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://127.0.0.1:${port}${prefix}/`;
}

/** A page or a style sheet with its addresses as those of copies. */
function rewritten(text: string, time: string): string {
  const copyOf = (address: string) => `/web/${time}/${new URL(address, siteAddress).href}`;
  return text
    .replace(/(<head[^>]*>)/, `$1${banner}`)
    .replace(/(\s(?:href|src|action)=")((?:\/|https?:\/\/)[^"]*)"/g, (_, start: string, address: string) => {
      return `${start}${copyOf(address)}"`;
    })
    .replace(/(url\(["']?)(\/[^"')]*)/g, (_, start: string, address: string) => start + copyOf(address));
}
