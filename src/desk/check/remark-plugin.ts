import { join, relative, resolve } from "node:path";
import type { Root } from "mdast";
import type { Plugin } from "unified";
import { checkContent } from "./check-content.ts";

/** What the plugin can be told. */
export interface DeskOptions {
  /** The content folder; that of the project unless another is named. */
  readonly directory?: string;
}

/**
 * The desk's rules as a plugin of remark, so that an editor's remark extension shows the errors in the
 * file that is open, as it is in the window and not on disk. It ignores files outside the content folder.
 *
 * Whoever loads this file needs a Node that reads TypeScript without a flag: 22.18 or later.
 */
export const checkOpenFile: Plugin<[DeskOptions?], Root> = ({ directory = projectContent } = {}) => {
  return async (_tree, file) => {
    const path = relative(directory, resolve(file.cwd, file.path ?? ""));
    if (path === "" || path.startsWith("..")) return;
    const { files } = await checkContent(directory, new Map([[path, String(file)]]));
    for (const checked of files) {
      if (relative(directory, checked.path) === path) file.messages.push(...checked.messages);
    }
  };
};

const projectContent = join(import.meta.dirname, "../../../content");
