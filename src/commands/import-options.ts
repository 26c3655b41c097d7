import { parseArgs } from "node:util";
import type { z } from "astro/zod";
import { address } from "../schema/address.ts";
import { publicationDay } from "../schema/edtf.ts";
import { language as languageSchema } from "../schema/language.ts";
import { languageFault } from "../schema/language-tags.ts";
import { SettingError } from "../settings.ts";

/** What can be said to `npm run import`. */
export interface ImportOptions {
  readonly help: boolean;
  /** Saved pages and addresses. */
  readonly pages: readonly string[];
  /** For how many milliseconds a page is waited for. */
  readonly timeout: number;
  readonly given: {
    readonly title: string | undefined;
    readonly source: string | undefined;
    readonly agency: string | undefined;
    readonly url: string | undefined;
    readonly published: string | undefined;
    readonly language: string | undefined;
    readonly id: string | undefined;
  };
}

/** What `--help` prints. */
export const importHelp = `npm run import -- FILE-OR-ADDRESS… [options]

Reads a saved page ("HTML only", or plain text) or fetches one, and writes a draft of
a report with what the page says of itself: headline, outlet, day, language, address,
agency. The draft has a list of what an editor must fill in, and of what the record
knows by the names in the article. A page that is in the record already is named and
left alone.

What the page does not say, or says wrongly, is given by options:

  --source ID        the outlet, an entry of content/sources/
  --agency ID        the agency whose text it is
  --published DAY    the day of publication, such as 2024-06-12
  --language TAG     the language, such as en
  --title TEXT       the headline; for one page only
  --url ADDRESS      where it stands; for one page only
  --id ID            the name of its file; for one page only
  --timeout SECONDS  wait so long for a page (30 unless you say otherwise)
  --help             print this

CONTENT_DIR names another content folder.`;

/** @throws {SettingError} where an option is unknown or of no use. */
export function readImportOptions(parameters: readonly string[]): ImportOptions {
  const { values, positionals } = parse(parameters);
  const { help = false, timeout, ...given } = values;
  if (!help && positionals.length === 0)
    throw new SettingError(`Name a saved page or an address.\n\n${importHelp}`);
  const ofOne = (["title", "url", "id"] as const).filter((name) => given[name] !== undefined);
  if (positionals.length > 1 && ofOne.length > 0) {
    throw new SettingError(`--${ofOne.join(", --")}: import one page at a time with this.`);
  }
  const { title, source, agency, url, published, language, id } = given;
  assertFits("--url", url, address);
  assertFits("--published", published, publicationDay);
  assertFits("--language", language, languageSchema);
  const fault = language === undefined ? null : languageFault(language);
  if (fault !== null) throw new SettingError(`--language: ${fault}.`);
  return {
    help,
    pages: positionals,
    timeout: readPatience(timeout),
    given: { title, source, agency, url, published, language, id },
  };
}

/** @throws {SettingError} where the field of a report for which an option stands would not take it. */
function assertFits(option: string, value: string | undefined, schema: z.ZodType): void {
  if (value === undefined) return;
  const { error } = schema.safeParse(value);
  if (error !== undefined)
    throw new SettingError(`${option}: ${error.issues[0]?.message ?? "is not usable"}.`);
}

function parse(parameters: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        help: { type: "boolean" },
        title: text,
        source: text,
        agency: text,
        url: text,
        published: text,
        language: text,
        id: text,
        timeout: text,
      },
    });
  } catch (error) {
    // The codes of Node's own refusals begin so; their messages name the option.
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    throw new SettingError(`${error.message}\n"npm run import -- --help" names all options.`, {
      cause: error,
    });
  }
}

function readPatience(text: string | undefined): number {
  if (text === undefined) return 30_000;
  if (!/^\d{1,4}(?:\.\d+)?$/.test(text) || Number(text) === 0) {
    throw new SettingError(`--timeout is "${text}"; write seconds, for example --timeout 60.`);
  }
  return Number(text) * 1000;
}
