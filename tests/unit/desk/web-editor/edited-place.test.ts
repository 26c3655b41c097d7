import { describe, expect, test } from "vitest";
import { editedPlace } from "../../../../src/desk/web-editor/edited-place.ts";

describe("the web editor", () => {
  test.each([
    "https://github.com/ember/lake",
    "https://github.com/ember/lake/",
    "https://github.com/ember/lake.git",
  ])("works on %s", (address) => {
    expect(editedPlace(address)).toEqual({ repository: "ember/lake", folder: "content" });
  });

  test.each([
    undefined,
    "https://code.example/guild/timeline/",
    "https://github.com/ember",
    "https://github.com.example/ember/lake",
    "https://github.com/ember/lake/tree/main",
  ])("is not there for %s", (address) => {
    expect(editedPlace(address)).toBeNull();
  });
});
