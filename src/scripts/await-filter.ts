/**
 * Runs in the head of pages with the filter of the timeline, before the first paint: an address that asks for a part of
 * the timeline shows nothing until that part is chosen (see `timeline-filter.ts`), so that nothing jumps away.
 */
export const awaitFilterScript = `if(location.search)document.documentElement.dataset.awaited=""`;
