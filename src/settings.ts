/** `CONTENT_DIR`: the content folder, relative to the project. */
export const contentDirectory = process.env["CONTENT_DIR"] ?? "content";

/** Without `SITE_URL`, addresses are those on the machine that builds the site. */
export const defaultSiteAddress = "http://localhost:4321";

/** A setting or option that is invalid; the message says what to write instead. */
export class SettingError extends Error {
  override name = "SettingError";
}

/** The settings of builds and servers. Each is a variable of the environment. */
export type Settings = ReturnType<typeof readSettings>;

/** @throws {SettingError} if a variable is invalid. */
export function readSettings(environment: NodeJS.ProcessEnv) {
  return {
    /** `PORT`: the port of `start`, `preview` and `dev`. */
    port: readPort(environment["PORT"] || "4321"),
    /** `BASE_PATH`: the path below which the site is published, with a slash at both ends. */
    base: readBase(environment["BASE_PATH"] || "/"),
    /** `SITE_URL`: the origin of the published site, for canonical addresses and the sitemap. */
    siteAddress: readSiteAddress(environment["SITE_URL"] || defaultSiteAddress),
    /** `OUT_DIR`: the folder of the built site, relative to the project. */
    outputDirectory: environment["OUT_DIR"] ?? "dist",
    /** `CACHE_DIR`: the folder of files that builds keep for later builds, relative to the project. */
    cacheDirectory: environment["CACHE_DIR"] || "node_modules/.astro",
    /** `SHARE_IMAGES`: whether to draw the pictures that social networks show for a page. */
    shareImages: readSwitch("SHARE_IMAGES", environment["SHARE_IMAGES"] || "on"),
    /** `RELATIVE_LINKS`: whether links lead from file to file, so that the site reads from a disk. */
    relativeLinks: readSwitch("RELATIVE_LINKS", environment["RELATIVE_LINKS"] || "off"),
    /** `EDITOR_SIGN_IN`: the service that signs people of the web editor in with GitHub; null where they paste a token. */
    editorSignIn: readSignIn(environment["EDITOR_SIGN_IN"] || null),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new SettingError(`PORT is "${text}"; write a number from 0 to 65535, for example PORT=8080.`);
  }
  return port;
}

function readBase(text: string): string {
  // No part begins with a dot or is empty: “//host/” would be another site, “..” is outside of this one.
  if (text !== "/" && !/^(?:\/[\w~-][\w.~-]*)+\/?$/.test(text)) {
    throw new SettingError(`BASE_PATH is "${text}"; write a path such as BASE_PATH=/timeline/.`);
  }
  return text.endsWith("/") ? text : `${text}/`;
}

function readSiteAddress(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/") {
    throw new SettingError(
      `SITE_URL is "${text}"; write the site’s address without a path, such as SITE_URL=https://example.org; BASE_PATH takes the path.`,
    );
  }
  return url.origin;
}

function readSignIn(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url?.protocol !== "https:" || url.pathname !== "/") {
    throw new SettingError(
      `EDITOR_SIGN_IN is "${text}"; write the address of the service without a path, such as https://sign-in.example.org.`,
    );
  }
  return url.origin;
}

function readSwitch(name: string, text: string): boolean {
  if (text !== "on" && text !== "off") {
    throw new SettingError(`${name} is "${text}"; write ${name}=on or ${name}=off, or omit it.`);
  }
  return text === "on";
}
