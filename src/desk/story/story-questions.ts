import { parseArgs } from "node:util";
import { fieldsOf } from "../../schema/fields.ts";
import { languageFault } from "../../schema/language-tags.ts";
import { keysOf, mapKeys } from "../../schema/map-keys.ts";
import { contact, mostSides, site } from "../../schema/site.ts";
import { DeskError } from "../desk-error.ts";
import { joinId, slugOf } from "../entries/suggest-id.ts";
import { takeInTurn } from "../new/ask-fields.ts";
import { type Asker, BackError } from "../new/asker.ts";

/** The licences that are offered. Any other can be written into `site.yaml`. */
const licences = {
  "CC-BY-4.0": {
    name: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  "CC-BY-SA-4.0": {
    name: "Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)",
    url: "https://creativecommons.org/licenses/by-sa/4.0/",
  },
  "CC0-1.0": {
    name: "CC0 1.0 Universal",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
} as const;

/** What is asked of a new story, each answer a text. */
const questions = {
  title: { asks: "The site’s name.", initial: "" },
  tagline: { asks: "One line under the name.", initial: "" },
  description: { asks: "One sentence for search engines, of at most 160 characters.", initial: "" },
  language: { asks: "The language in which you write, as its BCP 47 tag.", initial: "en" },
  sides: {
    asks: `Where outlets are edited or by whom they are run: up to ${mostSides} sides in a word or two, with commas between them.`,
    initial: "",
  },
  chapter: { asks: "The title of the first chapter.", initial: "" },
  topic: { asks: "The title of the first topic, under which events are filed.", initial: "" },
  licence: { asks: "How others may use your texts: the short name of a licence.", initial: "CC-BY-4.0" },
  contact: {
    asks: "Where readers report an error: a web address or mailto:… May be left empty.",
    initial: "",
  },
} as const;

type Question = keyof typeof questions;

/** The answers, by the name of their question. */
export type StoryAnswers = Readonly<Record<Question, string>>;

/** How the command is used. */
export const storyHelp = `npm run new -- story FOLDER [flags]

Begins a story in a new folder: site.yaml, and an example of each kind of file.
What a flag does not say is asked for; with --yes nothing is asked.

${Object.entries(questions)
  .map(([key, { asks, initial }]) => `  --${key} TEXT\n      ${asks}${initial === "" ? "" : ` (${initial})`}`)
  .join("\n")}
  --yes
      Ask nothing: write the files, or say all that is missing.`;

/**
 * What the command line says of a new story.
 *
 * @throws {DeskError} where a flag is unknown, or there is not one folder.
 */
export function readStoryFlags(parameters: readonly string[]) {
  const text = { type: "string" } as const;
  const texts = mapKeys(keysOf(questions), () => text);
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { ...texts, yes: flag, help: flag },
    });
    const [folder = "", ...others] = positionals;
    const isHelp = values["help"] === true;
    if (!isHelp && (folder === "" || others.length > 0))
      throw new DeskError(`Name one folder for the story.\n\n${storyHelp}`);
    const given = new Map(
      Object.entries(values).flatMap(([key, value]) =>
        typeof value === "string" ? [[key, value.trim()] as const] : [],
      ),
    );
    return { folder, isHelp, asksNothing: values["yes"] === true, given };
  } catch (error) {
    // The codes of Node's own refusals begin so; their messages name the flag.
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    throw new DeskError(`${error.message}\n\n${storyHelp}`, { cause: error });
  }
}

/**
 * Asks for what is not given.
 *
 * @param asker null where nothing is to be asked; what has a usual answer then has that.
 * @throws {DeskError} where an answer is missing or refused; all of them at once.
 */
export async function answerStory(
  given: ReadonlyMap<string, string>,
  asker: Asker | null,
): Promise<StoryAnswers> {
  const answers = mapKeys(keysOf(questions), (key) => given.get(key) ?? questions[key].initial);
  const faults = keysOf(questions).flatMap((key) => {
    if (asker !== null && !given.has(key)) return [];
    const fault =
      answers[key] === "" && isNeeded(key)
        ? `is missing: ${questions[key].asks}`
        : faultOf(key, answers[key]);
    return fault === null ? [] : `--${key}: ${fault}`;
  });
  if (faults.length > 0)
    throw new DeskError(`Nothing was written:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  if (asker === null) return answers;
  const steps = keysOf(questions)
    .filter((key) => !given.has(key))
    .map((key) => async () => {
      const message = `${key}\n${questions[key].asks}`;
      answers[key] =
        key === "licence"
          ? await asker.choose(
              message,
              Object.entries(licences).map(([value, { name }]) => ({ value, label: name })),
            )
          : await asker.text({ message, initial: answers[key], faultOf: (answer) => faultOf(key, answer) });
    });
  for (;;) {
    try {
      await takeInTurn(() => steps);
      return answers;
    } catch (error) {
      // There is nothing before the first question.
      if (!(error instanceof BackError)) throw error;
    }
  }
}

function isNeeded(key: Question): boolean {
  return key !== "contact";
}

/** What is wrong with an answer, and what to write instead; null where nothing is. */
function faultOf(key: Question, answer: string): string | null {
  switch (key) {
    case "contact":
      return answer === "" ? null : (contact.shape.url.safeParse(answer).error?.issues[0]?.message ?? null);
    case "licence":
      return answer in licences
        ? null
        : `write one of ${Object.keys(licences).join(", ")}; another one can be written into site.yaml`;
    case "sides":
      return problemOf("sides", sidesOf(answer));
    case "language":
      return problemOf(key, answer) ?? languageFault(answer);
    case "chapter":
    case "topic":
      return answer === "" ? "write a title" : null;
    default:
      return problemOf(key, answer);
  }
}

function problemOf(key: string, value: unknown): string | null {
  return (
    fieldsOf(site)
      .find((field) => field.key === key)
      ?.problemOf(value) ?? null
  );
}

/** The sides that an answer names. */
function sidesOf(answer: string) {
  const titles = answer
    .split(",")
    .map((title) => title.trim())
    .filter((title) => title !== "");
  return titles.map((title, index) => ({
    id: idOf(title, `side-${index + 1}`),
    title,
    description: `Outlets that belong to “${title}”.`,
  }));
}

function idOf(title: string, otherwise: string): string {
  return joinId(slugOf(title)) ?? otherwise;
}

/** What `site.yaml` says, its keys in the order of the schema. */
export function siteOf({
  title,
  tagline,
  description,
  language,
  chapter,
  topic,
  sides,
  licence,
  contact: address,
}: StoryAnswers) {
  const chosen = Object.entries(licences).find(([id]) => id === licence);
  return {
    title,
    tagline,
    description,
    language,
    phases: [{ id: idOf(chapter, "chapter-1"), title: chapter }],
    topics: [
      { id: idOf(topic, "topic-1"), title: topic, description: `All that has to do with “${topic}”.` },
    ],
    sides: sidesOf(sides),
    ...(address === "" ? {} : { contact: { name: "The editors", url: address } }),
    ...(chosen === undefined ? {} : { licence: { name: chosen[1].name, id: chosen[0], url: chosen[1].url } }),
  };
}
