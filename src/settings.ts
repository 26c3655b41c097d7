/** What can be set from outside, each by a variable of the environment. */
export interface Settings {
  /** `PORT`: where `start` and `preview` serve the site. */
  readonly port: number;
  /** `BASE_PATH`: the path below which the site will stand, with a slash at both ends. */
  readonly base: string;
  /** `SITE_URL`: where the site will stand, for canonical addresses and the sitemap. */
  readonly siteAddress: string;
  /** `OUT_DIR`: the folder of the built site, relative to the project. */
  readonly outputDirectory: string;
  /** `CACHE_DIR`: the folder of what builds keep for the builds after them, relative to the project. */
  readonly cacheDirectory: string;
  /** `SHARE_IMAGES`: whether the pictures are made that networks show where a page is shared. */
  readonly shareImages: boolean;
}

/** Where the site is taken to stand as long as nobody says otherwise: on the machine of whoever builds it. */
export const defaultSiteAddress = "http://localhost:4321";

/** `CONTENT_DIR`: the folder of the content, relative to the project. */
export const contentDirectory = process.env["CONTENT_DIR"] ?? "content";

/** A setting that cannot be used, and what to write instead. */
export class SettingError extends Error {
  override name = "SettingError";
}

/** @throws {SettingError} where a variable holds something of no use. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    port: readPort(environment["PORT"]),
    base: readBase(environment["BASE_PATH"]),
    siteAddress: readSiteAddress(environment["SITE_URL"]),
    outputDirectory: environment["OUT_DIR"] ?? "dist",
    cacheDirectory: readFolder(environment["CACHE_DIR"], "node_modules/.astro"),
    shareImages: readSwitch("SHARE_IMAGES", environment["SHARE_IMAGES"]),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return 4321;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new SettingError(`PORT is "${text}"; write a number from 0 to 65535, for example PORT=8080.`);
  }
  return port;
}

function readSiteAddress(text: string | undefined): string {
  if (text === undefined || text === "") return defaultSiteAddress;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol) || new URL(text).pathname !== "/") {
    throw new SettingError(
      `SITE_URL is "${text}"; write the site’s address without a path, such as SITE_URL=https://example.org; BASE_PATH takes the path.`,
    );
  }
  return new URL(text).origin;
}

function readBase(text: string | undefined): string {
  if (text === undefined || text === "" || text === "/") return "/";
  // Each part begins with neither a dot nor a slash: “//host/” would lead to another site, “..” out of this one.
  if (!/^(?:\/[\w~-][\w.~-]*)+\/?$/.test(text)) {
    throw new SettingError(`BASE_PATH is "${text}"; write a path such as BASE_PATH=/timeline/.`);
  }
  return text.endsWith("/") ? text : `${text}/`;
}

function readFolder(text: string | undefined, fallback: string): string {
  return text === undefined || text === "" ? fallback : text;
}

function readSwitch(name: string, text: string | undefined): boolean {
  if (text === undefined || text === "" || text === "on") return true;
  if (text === "off") return false;
  throw new SettingError(`${name} is "${text}"; write ${name}=off, or leave it away.`);
}
