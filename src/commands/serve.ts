import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { isBuilding } from "./build-lock.ts";
import { outputPaths, restoreOutput } from "./output-folder.ts";

/** The port could not be had because another program listens on it. */
export class PortTakenError extends Error {
  override name = "PortTakenError";
}

/** There is nothing to serve. */
class NoSiteError extends Error {
  override name = "NoSiteError";
}

/** A built site and where to serve it. */
export interface Serving {
  /** The folder of the built site. */
  readonly directory: string;
  /** 0 lets the machine choose a free one. */
  readonly port: number;
  /** The path under which the site was built: `/` or `/sub/`. */
  readonly base: string;
}

/** A server that runs, its address, and how to end it. */
export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a plain file host would: folders by their `index.html`, unknown addresses as
 * the site's own 404 page. Files are read anew for each request, so that a new build shows at once. Where
 * a build was killed while it replaced the site, the last good one is put back first.
 *
 * @throws {PortTakenError} where the port is in use.
 * @throws {NoSiteError} where there is no built site in the folder.
 */
export async function serveSite({ directory, port, base }: Serving): Promise<RunningServer> {
  const output = resolve(directory);
  if (!(await isBuilding(output))) await restoreOutput(outputPaths(output));
  if (!existsSync(join(directory, "index.html"))) {
    throw new NoSiteError(`There is no built site in ${directory}; run "npm run build" first.`);
  }
  const serveFile = sirv(directory, { dev: true });
  const prefix = base.replace(/\/$/, "");
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === prefix) {
      response.writeHead(308, { location: `${prefix}/` }).end();
      return;
    }
    if (!path.startsWith(`${prefix}/`)) {
      void answerNotFound(directory, response);
      return;
    }
    request.url = path.slice(prefix.length);
    serveFile(request, response, () => void answerNotFound(directory, response));
  });
  const listeningPort = await listen(server, port);
  return {
    address: `http://localhost:${listeningPort}${prefix}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** Whether a program listens on the port already, asked before work that would be in vain. */
export async function assertPortFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

async function answerNotFound(directory: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(directory, "404.html"), "utf8").catch(() => "Page not found");
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new PortTakenError(
              `Port ${port} is in use by another program. Choose another, for example: PORT=${port + 1} npm start`,
              { cause: error },
            )
          : error,
      );
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
