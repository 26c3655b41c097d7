/** The key of the reader's choice in local storage; empty or unset for the system's theme. */
export const themeKey = "theme";

/** The key of the note in local storage that the browser has the site’s type. */
export const typeKey = "type";

/**
 * Runs in the head of every page, before the first paint, after the links that preload its type.
 *
 * No page flashes in the wrong colours; the attribute also tells the styles that scripts run. Without storage the page
 * has the system's theme.
 *
 * Type is preloaded for readers whose browser has it from an earlier page: it is then there at the first paint. On the
 * first page it would only delay the text; the browser fetches it when the text is shown, and has it for the next page.
 */
export const beforePaintScript = `try{let s=localStorage,d=document;d.documentElement.dataset.theme=s.${themeKey}||"";if(s.${typeKey})for(let l of d.querySelectorAll("[as=font]"))l.media="all"}catch{}`;
