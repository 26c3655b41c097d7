/** Under which name the browser keeps the reader's wish; nothing is kept where it is the system's own. */
export const themeKey = "theme";

/**
 * Runs in the head of every page, before anything is drawn, so that no page flashes in the wrong colours.
 * It also marks the page as one on which scripts run. Where the browser keeps nothing, the system decides.
 */
export const themeScript = `try{document.documentElement.dataset.theme=localStorage.${themeKey}||""}catch{}`;
