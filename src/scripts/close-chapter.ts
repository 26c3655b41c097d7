/**
 * Runs in each chapter of the home page, right after its heading: with scripts, chapters are closed before anything of
 * them is painted, and open when they are linked or filtered. Without scripts or styles, all of the timeline is there.
 */
export const closeChapterScript = "document.currentScript.parentNode.open=!1";
