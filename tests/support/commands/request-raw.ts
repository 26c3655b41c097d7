import { request } from "node:http";

/** Asks for a path exactly as it is written: `fetch` would take `..` out before it asks. */
export function requestRaw(
  port: number,
  path: string,
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, host: "localhost" }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}
