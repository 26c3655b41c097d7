import { expect, test } from "vitest";
import { aroundSpeech } from "../../../../src/desk/import/speakers.ts";

test.each([
  ["Ada Pike said that it sank.", "Ada Pike"],
  ["It sank, said Ada Pike.", "Ada Pike"],
  ["Паром затонул, заявила журналистам Ада Пайк.", "Ада Пайк"],
  ["Bərə batdı, Ada Pike bildirib.", "Ada Pike"],
  ["Vapur battı, Ada Pike açıkladı.", "Ada Pike"],
  ["Լաստանավը խորտակվեց, հայտարարել է Ադա Փայքը։", "Ադա Փայք"],
])("who speaks is near a verb of speech: %s", (text, name) => {
  expect(aroundSpeech(text).join(" ")).toContain(name);
});

test("who is only named is not, nor who is named in the next sentence", () => {
  expect(aroundSpeech("Ada Pike left the quay with her dog.")).toEqual([]);
  expect(aroundSpeech("The ministry said so. Ada Pike left the quay.").join(" ")).not.toContain("Ada Pike");
});
