import { MessageFormat } from "messageformat";
import { keysOf, mapKeys } from "../schema/map-keys.ts";
import { memoize } from "../timeline/memoize.ts";
import { messagesIn } from "./languages.ts";
import { en, type MessageName } from "./messages/en.ts";

/** What a message is about: counts and names. */
type Values = Readonly<Record<string, string | number>>;

/** A piece of a message: plain text, or the text of the link with a name. */
export interface MessagePiece {
  readonly text: string;
  readonly link: string | null;
}

/** The interface in one language. */
export type Interface = ReturnType<typeof interfaceIn>;

/** The interface in a language, or in English where it has not been translated into that language. */
export const interfaceIn = memoize((tag: string) => {
  const [base = tag] = tag.split("-");
  const language = tag in messagesIn ? tag : base in messagesIn ? base : "en";
  const messages = messagesIn[language] ?? en;
  const formats = mapKeys(
    keysOf(messages),
    (name) => new MessageFormat(language, messages[name], { bidiIsolation: "none" }),
  );
  return {
    language,
    /** A message as plain text. */
    say: (name: MessageName, values: Values = {}): string =>
      formats[name].format(values, failOn(language, name)),
    /** A message in pieces, for those with links. */
    pieces: (name: MessageName, values: Values = {}): MessagePiece[] =>
      piecesOf(formats[name].formatToParts(values, failOn(language, name))),
  };
});

/** A fault in a message must not reach a page as “{$count}”. */
function failOn(language: string, name: MessageName) {
  return (cause: unknown) => {
    throw new Error(`The message “${name}” of src/interface/messages/${language}.ts cannot be formatted.`, {
      cause,
    });
  };
}

function piecesOf(parts: ReturnType<MessageFormat["formatToParts"]>): MessagePiece[] {
  let link: string | null = null;
  return parts.flatMap((part) => {
    if ("kind" in part) {
      link = part.kind === "open" ? part.name : null;
      return [];
    }
    const pieces = "parts" in part && part.parts !== undefined ? part.parts : [part];
    return { text: pieces.map((piece) => ("value" in piece ? String(piece.value) : "")).join(""), link };
  });
}
