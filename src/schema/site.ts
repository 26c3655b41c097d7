import { z } from "astro/zod";
import { unpublished } from "./fields.ts";
import { canonicalTag } from "./language-tags.ts";
import { timeZone } from "./time.ts";
import { address, country, identifier, language, ownWords, properName, reference } from "./values.ts";
import { webAddressFault } from "./web-address.ts";

const contactAddress = z
  .string()
  .refine(
    (value) => webAddressFault(value) === null || isMailAddress(value),
    "write a whole address that begins with https://, http:// or mailto:",
  )
  .meta({ holds: "address" });

/** Whom readers write to. */
export const contact = z.strictObject({
  name: properName.describe("Who reads what is sent there, or what the place is called."),
  url: contactAddress.describe(
    "The page where errors are reported, or an e-mail address such as mailto:desk@example.org.",
  ),
});

function isMailAddress(value: string): boolean {
  return URL.canParse(value) && /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/.test(value);
}

/** Words that claim something, with the event whose reports bear them out. */
const claim = z.strictObject({
  says: ownWords.describe("A sentence, or a part of one, in our own words."),
  event: reference("events").describe("The id of the event that shows it."),
});

const phase = z.strictObject({
  id: identifier.describe("Its part of addresses."),
  title: ownWords.describe("The chapter’s heading."),
  introduction: ownWords.optional().describe("Two or three sentences on what the chapter tells."),
});

const topic = z.strictObject({
  id: identifier.describe("Its part of addresses."),
  title: ownWords.describe("The topic as a heading."),
  description: ownWords.describe("What is filed under it."),
  onMaps: z
    .boolean()
    .default(false)
    .describe(
      "Whether the maps of chapters mark the places of its events with a square, and list these events.",
    )
    .meta(unpublished),
});

const territory = z.strictObject({
  name: properName.describe("What it is called."),
  latitude: z.number().min(-90).max(90).describe("Degrees north of a point in it, WGS 84."),
  longitude: z.number().min(-180).max(180).describe("Degrees east of that point, WGS 84."),
  country: country.describe("The country whose part maps draw it as."),
});

/** How many sides a story can have: `tokens.css` and `patterns.css` have a colour and a mark for so many. */
export const mostSides = 8;

/** Pages of the table of coverage, which no side can have as its own. */
const orders: readonly string[] = ["most-reported", "fewest-sides"];

const side = z.strictObject({
  id: identifier
    .refine((id) => !orders.includes(id), "write another id: /coverage/ has a page of this name already")
    .describe("Its part of addresses."),
  title: ownWords.describe("The side as a heading, in a word or two."),
  inSentence: ownWords
    .optional()
    .describe("The title within a sentence, where the title alone would say nothing: other countries."),
  description: ownWords.describe("Which outlets belong to it, in a sentence."),
});

const credit = z.strictObject({
  name: properName.describe("Whose work it is."),
  for: ownWords.describe("What the site takes from it."),
  url: address.optional().describe("Its front page."),
  licence: properName.optional().describe("The licence by name."),
  licenceUrl: address.optional().describe("The licence’s text."),
});

const publisher = z.strictObject({
  name: properName.describe("The name of the person or body."),
  url: address.optional().describe("Its own page."),
  about: ownWords.optional().describe("Who that is, and what readers should know of its interests."),
});

const licence = z.strictObject({
  name: properName.describe("The licence by name."),
  id: z
    .string()
    .regex(/^[\w.+-]+$/, 'write the short name of https://spdx.org/licenses/, such as "CC-BY-4.0"')
    .meta({ holds: "code" })
    .optional()
    .describe("Its short name in the SPDX list of licences; leave it out where it is not in the list."),
  url: address.describe("The licence’s text."),
});

/** The languages in which the site has words of its own: headings, dates, sentences that are counted together. */
const interfaceLanguages: readonly string[] = ["en"];

/** The language of the site: a language, or a form of one such as `en-GB`, in which it has words of its own. */
const interfaceLanguage = language.refine(
  (tag) => canonicalTag(tag) !== tag || interfaceLanguages.includes(tag.split("-")[0] ?? ""),
  `write one of ${interfaceLanguages.join(", ")}: the words of the site itself, such as its headings, exist in no other language; reports can be in any`,
);

/** All that is about this story and belongs to no single entry. */
export const site = z.strictObject({
  title: ownWords.describe("The site’s name."),
  shortTitle: ownWords
    .max(24, "shorten it to 24 characters or fewer")
    .optional()
    .describe("The site’s name where there is room for a few letters only, as below an icon."),
  tagline: ownWords.describe("One line under the name."),
  description: ownWords
    .max(160, "shorten it to 160 characters or fewer")
    .describe("One sentence for search engines."),
  language: interfaceLanguage.describe(
    "The language in which the site is written. The words of the site itself exist in English only.",
  ),
  nameLanguages: z
    .array(language)
    .default([])
    .describe(
      "The languages in which readers look for people, places and others: each that many events list needs a name in them.",
    ),
  timeZone: timeZone
    .optional()
    .describe(
      "The time zone of the story, by its name in the IANA database: times of day are by its clocks, unless an entry names another.",
    ),
  standfirst: z
    .array(claim)
    .default([])
    .describe(
      "One or two sentences that tell a stranger what happened, in parts: each with the event that shows it.",
    ),
  standing: z
    .array(claim)
    .default([])
    .describe("Where things stand now, in a sentence, in parts as in the standfirst."),
  phases: z.array(phase).min(1, "name at least one phase").describe("The chapters, in order of time."),
  topics: z.array(topic).min(1, "name at least one topic").describe("The topics."),
  sides: z
    .array(side)
    .min(1, "name at least one side")
    .max(
      mostSides,
      `name ${mostSides} sides at most: pages have marks and colours for so many; file the outlets of some under one`,
    )
    .describe(
      "Where outlets are edited or by whom they are run, in the order in which pages name them. Marks and colours follow this order.",
    ),
  method: z
    .array(ownWords)
    .default([])
    .describe("What readers must know of how this record was made, a paragraph an item."),
  naming: z.array(ownWords).default([]).describe("The naming policy, a paragraph an item."),
  dating: z.array(ownWords).default([]).describe("How days are known in this record, a paragraph an item."),
  territories: z
    .array(territory)
    // Natural Earth draws borders by who controls the land. This one is recognised as Ukraine’s by resolution 68/262 of
    // the General Assembly of the United Nations.
    .default([{ name: "Crimea", latitude: 45.3, longitude: 34.4, country: "UA" }])
    .describe(
      "Land that maps draw as part of another country than the map data of Natural Earth, which follow who controls it. Without this field, Crimea is part of Ukraine; an empty list draws all as the data have it.",
    ),
  borders: z
    .array(ownWords)
    .default([])
    .describe(
      "Where borders on the maps run as they are recognised but not undisputed, a paragraph an item.",
    ),
  repository: address
    .optional()
    .describe(
      "Where the project’s files are on GitHub, for links to change a page and for the web editor: https://github.com/OWNER/NAME.",
    ),
  contact: contact.optional().describe("Where readers report an error."),
  publisher: publisher.optional().describe("Who publishes this site and answers for it."),
  funding: ownWords.optional().describe("Who pays for it, in a sentence or two."),
  decidesOnCorrections: ownWords
    .optional()
    .describe("Who decides whether something is corrected, in a sentence or two."),
  licence: licence.describe("Under which licence others may use our own texts and the data."),
  credits: z.array(credit).default([]).describe("Whose work the site uses."),
});
