/** Where the record lies, relative to the project: `content`, unless `CONTENT_DIR` names another, as tests do. */
export const contentDirectory = process.env["CONTENT_DIR"] ?? "content";
