import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** What the fake service answers to one question. */
export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A question as the fake service received it. */
export interface Asked {
  readonly page: string;
  readonly near: string;
  readonly userAgent: string;
}

/** A fake server of the availability API. */
export interface FakeService {
  /** Its address, as `ARCHIVE_SERVICE` takes it. */
  readonly address: string;
  /** What it was asked, in order. */
  readonly asked: readonly Asked[];
  /** The most questions it ever had open at a time. */
  readonly mostAtOnce: () => number;
}

/** Starts a fake service on a free port, for as long as the test runs. `answer` may take its time. */
export async function fakeService(
  answer: (asked: Asked, number: number) => FakeAnswer | Promise<FakeAnswer>,
): Promise<FakeService> {
  const asked: Asked[] = [];
  let open = 0;
  let mostOpen = 0;
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    mostOpen = Math.max(mostOpen, ++open);
    const { searchParams } = new URL(request.url ?? "", "http://fake.invalid");
    const question = {
      page: searchParams.get("url") ?? "",
      near: searchParams.get("timestamp") ?? "",
      userAgent: request.headers["user-agent"] ?? "",
    };
    asked.push(question);
    const { status = 200, headers = {}, body } = await answer(question, asked.length);
    open--;
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/wayback/available`, asked, mostAtOnce: () => mostOpen };
}

/** The address of a service where nothing listens: a fake service that has been closed. */
export async function closedService(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`;
}
