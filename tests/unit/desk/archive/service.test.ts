import { Agent } from "undici";
import { expect, test } from "vitest";
import { askOnce } from "../../../../src/desk/archive/service.ts";
import { publicNetwork } from "../../../../src/desk/public-network.ts";
import { captured, nothing } from "../../../support/desk/archive/answers.ts";
import { closedService, type FakeAnswer, fakeService } from "../../../support/desk/archive/fake-service.ts";

const page = "https://post.example/a?b=c&d=é#comments";
const never = new AbortController().signal;
const network = new Agent();

/** Asks a fake service once for the page. */
async function replyTo(answer: FakeAnswer) {
  const { address, asked } = await fakeService(() => answer);
  const reply = await askOnce(
    { address, userAgent: "timeline/1.2.3", network },
    { page, near: "20010304" },
    never,
  );
  return { reply, asked };
}

test("the service is asked for the whole address but its protocol and fragment, near the day, under the program's name", async () => {
  const { asked } = await replyTo(nothing);
  expect(asked).toEqual([{ page: "post.example/a?b=c&d=é", near: "20010304", userAgent: "timeline/1.2.3" }]);
});

test("a capture is an answer, and so is that there is none", async () => {
  expect((await replyTo(captured("post.example/a", "20010305000000"))).reply).toMatchObject({
    kind: "answer",
    snapshot: { timestamp: "20010305000000" },
  });
  expect((await replyTo(nothing)).reply).toEqual({ kind: "answer", snapshot: null });
});

test.each([429, 408, 500, 502, 503, 504])("with status %i the service is busy", async (status) => {
  const { reply } = await replyTo({ status, body: "later" });
  expect(reply).toEqual({ kind: "busy", why: `it responded with status ${status}`, wait: null });
});

test("a busy service may say how long to wait", async () => {
  const { reply } = await replyTo({ status: 429, headers: { "retry-after": "7" }, body: "" });
  expect(reply).toMatchObject({ kind: "busy", wait: 7000 });
});

test.each([400, 403, 404])("an answer with status %i is of no use", async (status) => {
  expect((await replyTo({ status, body: nothing.body })).reply).toEqual({
    kind: "unusable",
    why: `status ${status}`,
  });
});

test("an answer that is none is of no use", async () => {
  const { reply } = await replyTo({ body: "<html>Sorry</html>" });
  expect(reply).toEqual({ kind: "unusable", why: "the answer could not be read" });
});

test("a service that leads on to another is of no use, and the other is not asked", async () => {
  const other = await fakeService(() => captured("post.example/a", "20010305000000"));
  const { reply } = await replyTo({ status: 302, headers: { location: other.address }, body: "" });
  expect(reply).toEqual({ kind: "unusable", why: "status 302" });
  expect(other.asked).toEqual([]);
});

test("a service on a machine of a private network is not asked", async () => {
  const { address, asked } = await fakeService(() => nothing);
  const service = { address, userAgent: "timeline", network: publicNetwork };
  expect(await askOnce(service, { page, near: "20010304" }, never)).toEqual({
    kind: "unreachable",
    why: "it is a machine of a private network",
  });
  expect(asked).toEqual([]);
});

test("where nothing listens, the service is unreachable, and it is said why", async () => {
  const service = { address: await closedService(), userAgent: "timeline", network };
  const reply = await askOnce(service, { page, near: "20010304" }, never);
  expect(reply).toEqual({ kind: "unreachable", why: expect.stringContaining("ECONNREFUSED") });
});

test("a question that is stopped gives no answer", async () => {
  const stop = new AbortController();
  const { address } = await fakeService(() => {
    stop.abort(new Error("stopped"));
    return new Promise(() => {});
  });
  const reply = askOnce({ address, userAgent: "timeline", network }, { page, near: "20010304" }, stop.signal);
  await expect(reply).rejects.toThrow("stopped");
});
