import { expect, test } from "vitest";
import type { Reply } from "../../../../src/desk/archive/service.ts";
import { askWithRetries } from "../../../../src/desk/archive/service.ts";

const question = { page: "https://post.example/1", near: "20010304" };
const none: Reply = { kind: "answer", snapshot: null };
const offline: Reply = { kind: "unreachable", why: "no connection" };
const busy: Reply = { kind: "busy", why: "it responded with status 503", wait: null };

/** Asks with patience and without pause where single tries come out so, one after the other, the last one for good. */
function asking(...replies: Reply[]) {
  let tries = 0;
  const never = new AbortController().signal;
  const ask = askWithRetries(async () => replies[tries++] ?? replies.at(-1) ?? none, 0, never);
  return { ask: () => ask(question), tries: () => tries };
}

test("an answer is taken at once", async () => {
  const { ask, tries } = asking(none);
  expect(await ask()).toEqual(none);
  expect(tries()).toBe(1);
});

test("a busy service is asked again until it answers", async () => {
  const { ask, tries } = asking(busy, { ...busy, wait: 0 }, none);
  expect(await ask()).toEqual(none);
  expect(tries()).toBe(3);
});

test("a service that stays busy is given up after five tries, with what it said", async () => {
  const { ask, tries } = asking(busy);
  expect(await ask()).toEqual({ kind: "given-up", why: "it responded with status 503, 5 times in a row" });
  expect(tries()).toBe(5);
});

test("a service that asks for a longer wait than a run should take is given up at once, with the wait", async () => {
  const { ask, tries } = asking({ ...busy, wait: 3_600_000 });
  expect(await ask()).toEqual({
    kind: "given-up",
    why: "it responded with status 503 and asks to wait 60 minutes",
  });
  expect(tries()).toBe(1);
});

test.each([
  ["no wait at all", 0],
  ["nothing", null],
])(
  "a busy service that asks for %s is still given the pause, twice as long each time",
  async (_what, wait) => {
    const never = new AbortController().signal;
    const asked: number[] = [];
    const ask = askWithRetries(
      async () => {
        asked.push(performance.now());
        return asked.length < 3 ? { ...busy, wait } : none;
      },
      20,
      never,
    );
    await ask(question);
    const [first = 0, second = 0, third = 0] = asked;
    // A timer may fire up to a millisecond early.
    expect(second - first).toBeGreaterThanOrEqual(39);
    expect(third - second).toBeGreaterThanOrEqual(79);
  },
);

test("an answer of no use is not asked for again", async () => {
  const { ask, tries } = asking({ kind: "unusable", why: "status 400" }, none);
  expect(await ask()).toEqual({ kind: "unusable", why: "status 400" });
  expect(tries()).toBe(1);
});

test("a connection that never came about is not tried again", async () => {
  const { ask, tries } = asking(offline);
  expect(await ask()).toEqual({ kind: "no-network", why: "no connection" });
  expect(tries()).toBe(1);
});

test("a connection that breaks off later is tried again", async () => {
  const { ask } = asking(none, offline, none);
  await ask();
  expect(await ask()).toEqual(none);
});

test("whoever stops the run need not wait out the back-off", async () => {
  const stop = new AbortController();
  const ask = askWithRetries(async () => ({ ...busy, wait: 200_000 }), 0, stop.signal);
  const answer = ask(question);
  stop.abort(new Error("stopped"));
  await expect(answer).rejects.toThrow();
});
