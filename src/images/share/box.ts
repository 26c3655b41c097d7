/** In the words of CSS, as satori knows them; lengths in pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** A box as satori lays it out, with words or more boxes inside. */
export interface Box {
  readonly type: "div";
  readonly props: { readonly style: Style; readonly children?: string | readonly Box[] };
}

/** A box with boxes inside, from top to bottom unless its style says otherwise. */
export function box(style: Style, ...children: readonly (Box | null)[]): Box {
  const present = children.filter((child) => child !== null);
  return {
    type: "div",
    props: { style: { display: "flex", flexDirection: "column", ...style }, children: present },
  };
}

/** A box with words inside. */
export function words(style: Style, text: string): Box {
  return { type: "div", props: { style, children: text } };
}
