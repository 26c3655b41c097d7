/** How long the lines of content files are. */
export const lineWidth = 100;

/** What would be no word of a paragraph any more where it began a line of Markdown. */
const beginsBlock = /^(?:[-+*>#=~`|:<]|\d+[.)]|\[)/;

/** A text with its paragraphs in lines of at most 100 letters, but for words that are longer. */
export function wrapText(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => wrapParagraph(paragraph))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function wrapParagraph(paragraph: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > lineWidth && !beginsBlock.test(word)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join("\n");
}
