/** Answers to the questions of a new story, as an editor types them; it has no address for errors. */
export const storyAnswers = {
  title: "The Lake",
  tagline: "A tale",
  description: "What happened at the lake.",
  language: "en",
  sides: "West shore, East shore",
  chapter: "The beginning",
  topic: "Ferry",
  licence: "CC-BY-4.0",
  contact: "",
};
