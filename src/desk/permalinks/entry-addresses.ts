import { addresses } from "../../timeline/addresses.ts";

/** The collections whose entries each have a page: the folder of their addresses, and the address of one. */
export const entryAddresses = [
  { collection: "events", suffix: ".md", folder: addresses.events, addressOf: addresses.event },
  { collection: "reports", suffix: ".md", folder: addresses.reports, addressOf: addresses.report },
  { collection: "people", suffix: ".yaml", folder: addresses.people, addressOf: addresses.person },
  {
    collection: "organisations",
    suffix: ".yaml",
    folder: addresses.organisations,
    addressOf: addresses.organisation,
  },
  { collection: "places", suffix: ".yaml", folder: addresses.places, addressOf: addresses.place },
  { collection: "sources", suffix: ".yaml", folder: addresses.sources, addressOf: addresses.source },
  { collection: "measures", suffix: ".yaml", folder: addresses.figures, addressOf: addresses.measure },
] as const;
