import type { Timeline } from "../../timeline/timeline.ts";
import type { UrlOf } from "../json-data.ts";

/** The places that have coordinates, as GeoJSON (RFC 7946), with every name and their numbers in registers of places. */
export function placesGeoJson({ places }: Timeline, urlOf: UrlOf): string {
  const features = places.flatMap((place) => {
    const { coordinates, id, address, name, kind, country, names, identifiers, events } = place;
    if (coordinates === null) return [];
    return {
      type: "Feature",
      id: urlOf(address),
      geometry: { type: "Point", coordinates: [coordinates.longitude, coordinates.latitude] },
      properties: {
        id,
        title: name,
        kind,
        country,
        names: names.map((each) => ({ toponym: each.name, lang: each.language })),
        wikidata: identifiers?.wikidata ?? null,
        geonames: identifiers?.geonames ?? null,
        events: events.map((event) => event.id),
      },
    };
  });
  return `${JSON.stringify({ type: "FeatureCollection", features })}\n`;
}
