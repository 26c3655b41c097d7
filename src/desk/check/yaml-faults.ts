import { type Document, Scalar, visit, type YAMLError } from "yaml";
import { firstInvisible } from "./invisible.ts";

/** What is wrong with some YAML, and where: an offset from its beginning. */
export interface YamlFault {
  readonly position: number;
  readonly message: string;
}

const quoteText = "; if this is a text, put it in quotation marks";

/** Everything that keeps some YAML from being read, each with what to do about it. */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const faults = ownFaults(document.errors, yaml).map((error) => faultOf(error, document, yaml));
  for (const { pos, code } of document.warnings) {
    if (code !== "TAG_RESOLVE_FAILED") continue;
    faults.push({ position: pos[0], message: `the text begins with an exclamation mark${quoteText}` });
  }
  return faults.length > 0 || !/[&*]/.test(yaml) ? faults : lostReferences(document);
}

/** Errors of one text or key. */
const local = new Set(["BAD_DQ_ESCAPE", "BAD_SCALAR_START", "DUPLICATE_KEY"]);

/** The errors that do not follow from others: what breaks the structure, such as a bracket without its end, breaks all that comes after it. */
function ownFaults(errors: readonly YAMLError[], yaml: string): YAMLError[] {
  const isLocal = ({ code, pos: [position] }: YAMLError) =>
    local.has(code) || (code === "BLOCK_AS_IMPLICIT_KEY" && colonWithin.test(restOfLine(yaml, position)));
  const breaking =
    errors.find(({ message }) => unclosed.test(message)) ?? errors.find((error) => !isLocal(error));
  const end = breaking?.pos[0] ?? Number.POSITIVE_INFINITY;
  return errors.filter(
    (error) => error === breaking || error.code === "DUPLICATE_KEY" || (isLocal(error) && error.pos[0] < end),
  );
}

/** A colon that YAML takes for the end of a key. */
const colonWithin = /:(?:\s|$)/;

function restOfLine(yaml: string, position: number): string {
  return yaml.slice(position).split("\n", 1)[0] ?? "";
}

/** A list or group that has no end. */
const unclosed = /^Flow .* end with a ([\]}])$/;

function faultOf(error: YAMLError, document: Document, yaml: string): YamlFault {
  const {
    pos: [position],
    code,
  } = error;
  if (code === "DUPLICATE_KEY") {
    const key = /^[^:\n]*/.exec(yaml.slice(position))?.[0].trim();
    return { position, message: `\`${key}\` is there twice; keep one of them` };
  }
  return invisibleNear(position, yaml) ?? plainFault(error, document, yaml);
}

/** An error in the words of editors: what to write, and where. */
function plainFault({ pos, code, message }: YAMLError, document: Document, yaml: string): YamlFault {
  const [position] = pos;
  const start = yaml.lastIndexOf("\n", position - 1) + 1;
  const [line = ""] = yaml.slice(start).split("\n", 1);
  const rest = restOfLine(yaml, position);
  const here = (advice: string) => ({ position, message: advice });
  switch (code) {
    case "TAB_AS_INDENT":
      return here("indent with spaces: there is a tab here");
    case "BAD_SCALAR_START":
      return here(`put the text in quotation marks: it begins with ${rest.charAt(0)}`);
    case "BAD_DQ_ESCAPE":
      return here(
        "write two backslashes instead of one: within double quotation marks, a backslash stands before a sign to change it",
      );
    case "MULTIPLE_DOCS":
      return here("remove the lines of three hyphens: a .yaml file has fields from its beginning to its end");
    case "BLOCK_IN_FLOW":
      return here(
        "write a comma between two fields; if there is a colon within a text, put the text in quotation marks",
      );
    case "BAD_INDENT": {
      const [, end] = unclosed.exec(message) ?? [];
      if (end === undefined) return here("indent this line like the other fields of its group");
      const isList = end === "]";
      return {
        position: yaml.lastIndexOf(isList ? "[" : "{", position - 1),
        message: `write ${end} at the end of this ${isList ? "list" : "group of fields"}`,
      };
    }
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/^[“”„«‘’].*:/u.test(rest))
        return here("write straight quotation marks around the text: these are curly");
      if (colonWithin.test(rest)) return here("put the text in quotation marks: there is a colon in it");
      return spaceAfterHyphen(line, start) ?? strayLine(yaml, start + line.length + 1);
    case "MULTILINE_IMPLICIT_KEY":
      if (/^[\w-]+:\S/.test(rest)) return here("write a space after the colon");
      if (/^- /.test(rest))
        return here("write the key of this list in a line before it, and indent the list");
      return here("write `key: value` here; if this line goes on with the text above it, indent it");
    case "MISSING_CHAR":
      if (message.startsWith("Missing closing")) {
        return {
          position: openQuotation(document, position),
          message: "write the quotation mark at the end of this text",
        };
      }
      return here("indent this line like the other fields of its group");
    case "UNEXPECTED_TOKEN":
      if (/^[\]}]/.test(rest)) return here(`remove this ${rest.charAt(0)}: it ends nothing`);
      return here(afterEnd(line) ?? `there is something here that belongs to nothing${quoteText}`);
    default:
      return here(`${message}${quoteText}`);
  }
}

/** A line that is an item of a list but for the space after its hyphen. */
function spaceAfterHyphen(line: string, start: number): YamlFault | null {
  const [indent] = /^ *-(?=[^\s-])/.exec(line) ?? [];
  return indent === undefined
    ? null
    : { position: start + indent.length - 1, message: "write a space after the hyphen" };
}

/** A line that is further to the right than the fields of its group. */
function strayLine(yaml: string, start: number): YamlFault {
  const indent = /^[ \t]*/.exec(yaml.slice(start))?.[0].length ?? 0;
  const message =
    "indent this line like the field above it; if it goes on with the text above it, put that text in quotation marks";
  return { position: Math.min(start + indent, yaml.length), message };
}

/** Where the text begins that has no second quotation mark. */
function openQuotation(document: Document, end: number): number {
  let found = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (range && range[1] >= end && (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE))
        [found] = range;
    },
  });
  return found;
}

/** What to do where a value goes on after its end, by the sign with which it begins. */
function afterEnd(line: string): string | null {
  const [, sign = ""] = /^\s*(?:- )?(?:[\w-]+:\s+)?(["'[{>|]|-(?= ))/.exec(line) ?? [];
  switch (sign) {
    case "'":
      return "write two apostrophes for one within single quotation marks, or put double ones around the text";
    case '"':
      return 'the text ended at the quotation mark before this; write \\" for one within it, or put single quotation marks around the text';
    case "":
      return null;
    default:
      return `put the text in quotation marks: it begins with ${sign}`;
  }
}

/** A space or sign that only looks like none, in the line of an error: most likely it is the cause. */
function invisibleNear(position: number, yaml: string): YamlFault | null {
  const start = yaml.lastIndexOf("\n", position - 1) + 1;
  const end = yaml.indexOf("\n", position);
  const found = firstInvisible(yaml.slice(start, end === -1 ? yaml.length : end));
  if (found === null) return null;
  const before = yaml.slice(start, start + found.offset).trim();
  const where = before === "" ? "at the beginning of the line" : `after “${before.slice(-30)}”`;
  const message = `write ${found.instead === "" ? "nothing" : "a plain space"} ${where}: there is a ${found.name}, which breaks the line`;
  return { position: start + found.offset, message };
}

/** Names of YAML that lead nowhere: texts that begin with `*` or `&`, of which a page would lack the first word. */
function lostReferences(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const anchors = new Map<string, number>();
  const sources = new Set<string>();
  visit(document, {
    Alias(_key, node) {
      sources.add(node.source);
      if (node.resolve(document) !== undefined) return;
      faults.push({
        position: node.range?.[0] ?? 0,
        message: `“*${node.source}” refers to nothing${quoteText}`,
      });
    },
    Scalar(_key, { anchor, range }) {
      if (anchor !== undefined) anchors.set(anchor, range?.[0] ?? 0);
    },
  });
  for (const [name, position] of anchors) {
    if (sources.has(name)) continue;
    faults.push({ position, message: `nothing refers to “&${name}”, which would not be shown${quoteText}` });
  }
  return faults;
}
