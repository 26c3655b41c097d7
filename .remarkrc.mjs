/**
 * The configuration of remark, for the remark extensions of editors: the rules of
 * `npm run check:content`, while you write. They are written in TypeScript, which Node reads from
 * version 22.18 on; where the editor brings an older one, it says so in place of the faults.
 */
const desk = await import("./src/desk/check/remark-plugin.ts").catch((error) => ({ error }));

/** Says at the head of each Markdown file why its faults cannot be shown. */
function sayWhyNot() {
  return (_tree, file) => {
    file.message(
      `the content cannot be checked here with Node ${process.versions.node} (${desk.error.message}); run "npm install", use Node 22.18 or later, or run "npm run check:content" instead`,
      { place: { line: 1, column: 1 }, source: "desk", ruleId: "check-unavailable" },
    );
  };
}

export default {
  plugins: ["remark-frontmatter", desk.checkOpenFile ?? sayWhyNot],
};
