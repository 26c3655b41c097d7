import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { isBuilding, keyOf } from "./build-lock.ts";
import { outputFolder, outputPaths, restoreOutput } from "./output-folder.ts";

/** Another program listens on the port. */
export class PortTakenError extends Error {
  override name = "PortTakenError";
}

/** There is no built site to serve. */
class NoSiteError extends Error {
  override name = "NoSiteError";
}

/** A built site and where to serve it. */
export interface Serving {
  readonly directory: string;
  /** 0 lets the machine choose a free one. */
  readonly port: number;
  /** The path for which the site was built: `/` or `/sub/`. */
  readonly base: string;
}

/** A server that runs. */
export type RunningServer = Awaited<ReturnType<typeof serveSite>>;

/**
 * Serves a built site as a plain file host does: folders by their `index.html`, unknown addresses by the
 * site's own 404 page. Files are read again for each request, so that a new build shows at once. If
 * a build was killed while it replaced the site, the last good one is restored first.
 *
 * @throws {PortTakenError} if the port is in use.
 * @throws {NoSiteError} if there is no built site in the folder.
 */
export async function serveSite({ directory, port, base }: Serving) {
  const output = outputFolder(directory);
  if (!(await isBuilding(keyOf(output)))) await restoreOutput(outputPaths(output));
  if (!existsSync(join(directory, "index.html"))) {
    throw new NoSiteError(`There is no built site in ${directory}; run "npm run build" first.`);
  }
  const server = await listen(port, answerFrom(directory, base.replace(/\/$/, "")));
  return { address: `http://localhost:${portOf(server)}${base}`, close: () => close(server) };
}

/** @throws {PortTakenError} if the port is in use. */
export async function assertPortFree(port: number): Promise<void> {
  await close(await listen(port));
}

/** @param prefix the site's path without a slash at its end. */
function answerFrom(directory: string, prefix: string): RequestListener {
  const serveFile = sirv(directory, { dev: true });
  return (request, response) => {
    const path = request.url ?? "/";
    const answerNotFound = async () => {
      const page = await readFile(join(directory, "404.html"), "utf8").catch(() => "Page not found");
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
    };
    if (path === prefix) {
      response.writeHead(308, { location: `${prefix}/` }).end();
    } else if (path.startsWith(`${prefix}/`)) {
      request.url = path.slice(prefix.length);
      serveFile(request, response, answerNotFound);
    } else {
      void answerNotFound();
    }
  };
}

async function listen(port: number, answer?: RequestListener): Promise<Server> {
  const server = createServer(answer).listen(port);
  try {
    await once(server, "listening");
    return server;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    throw new PortTakenError(
      `Port ${port} is in use by another program. Choose another, for example: PORT=${port + 1} npm start`,
      { cause: error },
    );
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The server does not listen on a port.");
  return address.port;
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}
