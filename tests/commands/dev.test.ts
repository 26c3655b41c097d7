import { expect, test, vi } from "vitest";
import "../support/patience.ts";
import { devServer, waiting } from "../support/commands/dev-server.ts";

test("the dev server shows an edit of any file of the content, and faults in place of the page as the check words them", async () => {
  const { get, edit, editInTwoSteps, write, listen } = await devServer();
  const event = "/events/last-crossing/";

  await edit("events/last-crossing.md", "its last crossing", "one more crossing");
  await vi.waitFor(async () => expect((await get(event)).text).toContain("one more crossing"), waiting);
  await edit("site.yaml", "The ferry of Lake Ember", "The boat of Lake Ember");
  await vi.waitFor(async () => expect((await get(event)).text).toContain("The boat of Lake Ember"), waiting);

  await editInTwoSteps("events/last-crossing.md", "one more crossing", "yet another crossing");
  await vi.waitFor(async () => expect((await get(event)).text).toContain("yet another crossing"), waiting);

  const messages = listen();
  // Astro itself only prints this one, and goes on to show the page as it was.
  await edit("events/last-crossing.md", "title:", "titel:");
  await vi.waitFor(async () => expect((await get(event)).status).toBe(500), waiting);
  await vi.waitFor(() => {
    const overlay = messages.find((message) => message.includes('"type":"error"'));
    expect(overlay).toContain("events/last-crossing.md");
    expect(overlay).toMatch(/2:1 +error +.{0,9}titel.{0,9}: no such field; did you mean/);
  }, waiting);
  await edit("events/last-crossing.md", "titel:", "title:");
  await vi.waitFor(async () => expect((await get(event)).status).toBe(200), waiting);

  await write("redirects.yaml", "/events/old/: /events/last-crossing/\n");
  await vi.waitFor(
    async () => expect((await get("/events/old/")).text).toContain("This page has moved"),
    waiting,
  );
});
