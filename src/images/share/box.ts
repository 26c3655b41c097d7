/** Size of a picture in pixels: the proportions that networks show uncropped. */
export const pictureWidth = 1200;
export const pictureHeight = 630;

/** CSS properties that satori supports; lengths in pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** An element that satori lays out, with text or more boxes inside. */
export interface Box {
  readonly type: "div";
  readonly props: { readonly style: Style; readonly children?: string | readonly Box[] };
}

/** A box of boxes, from top to bottom unless its style says otherwise. */
export function box(style: Style, ...children: readonly (Box | null)[]): Box {
  const present = children.filter((child) => child !== null);
  return {
    type: "div",
    props: { style: { display: "flex", flexDirection: "column", ...style }, children: present },
  };
}

/** A box of text. */
export function textBox(style: Style, content: string): Box {
  return { type: "div", props: { style, children: content } };
}
