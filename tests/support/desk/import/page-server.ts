import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** What the server does with a request for a path. */
export type Pages = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>;

/** A server of pages, and what it was asked for. */
export interface PageServer {
  /** Its address, without a slash at the end. */
  readonly address: string;
  readonly asked: readonly IncomingMessage[];
}

/** Serves pages on a port of the machine's choice for as long as the test runs; what there is no page for is answered with 404. */
export async function pageServer(pages: Pages): Promise<PageServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const page = pages[request.url ?? ""];
    if (page === undefined)
      response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not found</h1>");
    else page(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    asked,
  };
}

/** Answers with a page. */
export function page(body: string | Uint8Array, type = "text/html; charset=utf-8") {
  return (response: ServerResponse) => void response.writeHead(200, { "content-type": type }).end(body);
}

/** Leads on to another address. */
export function redirect(location: string, status = 302) {
  return (response: ServerResponse) => void response.writeHead(status, { location }).end();
}
