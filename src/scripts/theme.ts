/** The key of the reader's choice in local storage; empty or unset for the system's theme. */
export const themeKey = "theme";

/**
 * Runs in the head of every page, before the first paint, so that no page flashes in the wrong colours. The
 * attribute also tells the styles that scripts run. Without storage the page has the system's theme.
 */
export const themeScript = `try{document.documentElement.dataset.theme=localStorage.${themeKey}||""}catch{}`;
