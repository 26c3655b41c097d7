/**
 * How many items a page of a list holds before the list is cut into several. No page may weigh more than
 * 60 kB (gzip) of HTML and styles; the numbers leave room for items with twice the text that those of a
 * record of news reports have. `npm run bench` measures the pages of large records.
 */
export const capacities = {
  /** The timeline on the home page, which tells the whole story as long as it can. */
  home: 300,
  /** Entries of the timeline with their first sentences, on pages of years, topics, people … */
  entries: 150,
  /** A date and a title, perhaps with a few words. */
  lines: 400,
  /** Reports with outlet, language and translated headline. */
  reports: 400,
  /** What several reports say of one event, on its page. */
  accounts: 80,
  /** Lines of questions on which reports differ: each question, answer and giver is one. */
  differences: 1000,
  /** What was changed on events, a sentence each. */
  corrections: 250,
  /** Questions with the numbers given for each. */
  measures: 200,
  /** Figures with who gives them and what their reports say. */
  figures: 100,
  /** Names in every spelling, each with the name under which it is filed. */
  allNames: 2000,
  /** Names with a few words on each. */
  names: 500,
} as const;
