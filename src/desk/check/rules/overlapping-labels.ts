import { labelConflicts } from "../../../map/atlas.ts";
import { addressOf } from "../../../schema/collections.ts";
import { validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** On a map of more places, many labels have no room, and no editor could find one for each. */
const mostPlaces = 100;

/** No label on the large maps overlaps another one or the symbol of another place. */
export const overlappingLabelsRule: Rule = (files) => {
  const listed = Map.groupBy(
    validEntries(files, "events").flatMap(({ data }) => data.places),
    (id) => id,
  );
  const places = validEntries(files, "places").map(({ file, id, data }) => {
    const { latitude, longitude } = data;
    const coordinates = latitude === undefined || longitude === undefined ? null : { latitude, longitude };
    return { ...data, file, id, address: addressOf("places", id), coordinates, events: listed.get(id) ?? [] };
  });
  if (places.length > mostPlaces) return;
  const routes = validEntries(files, "reports").flatMap(({ data }) =>
    data.accounts.map(({ route }) => route),
  );
  for (const { place, other } of labelConflicts(places, new Set(routes.flat()))) {
    const obstacle = other === null ? "the edge of the map" : `“${other.name}” (\`${other.id}\`)`;
    const where = other === null ? "this file" : "one of the two files";
    const message = `on the map the label “${place.name}” would overlap ${obstacle}; set \`label\` in ${where} to left, right, above or below`;
    places.find(({ id }) => id === place.id)?.file.warn(["label"], "overlapping-labels", message);
  }
};
