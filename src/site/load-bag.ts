import { bagOf } from "../exports/data/bag.ts";
import { dataRoom } from "../exports/data/data-room.ts";
import { loadExports } from "./load-exports.ts";
import { readContentTexts } from "./read-content-texts.ts";

let loaded: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** The content and all data files in one ZIP; packed once. */
export function loadBag(): Promise<Uint8Array<ArrayBuffer>> {
  loaded ??= packBag();
  return loaded;
}

async function packBag() {
  const data = dataRoom(await loadExports()).map(
    ({ address, content }) => [address.slice(1), content] as const,
  );
  return new Uint8Array(bagOf(new Map([...(await readContentTexts()), ...data])));
}
