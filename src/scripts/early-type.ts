/** The key of the note in local storage that the browser has the site’s type. */
export const typeKey = "type";

/**
 * Runs in the head of every page, after the links that preload its type, which it switches on for readers whose browser
 * has that type from an earlier page: it is then there at the first paint. On the first page of a visit, type would only
 * delay the text; the browser fetches it when the text is shown, and has it for the next page.
 */
export const earlyTypeScript = `try{if(localStorage.${typeKey})for(const link of document.querySelectorAll("[as=font]"))link.media="all"}catch{}`;
