import { z } from "astro/zod";
import { unpublished } from "./fields.ts";
import { choice, country, knownFrom, names, ownWords, properName } from "./values.ts";

/** The place in registers of places, so that others can join their data. */
const identifiersElsewhere = z.strictObject({
  geonames: z.number().int().positive().optional().describe("Its number at GeoNames."),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, "write Q and digits")
    .meta({ holds: "code" })
    .optional()
    .describe("Its item at Wikidata."),
  whosOnFirst: z.number().int().positive().optional().describe("Its number at Who’s On First."),
});

/** A place of the story. */
export const place = z
  .strictObject({
    name: properName.describe("The neutral English name."),
    kind: ownWords.describe("What it is: town, village, district, bridge …"),
    country: country.describe("The country under which it is internationally recognised."),
    latitude: z.number().min(-90).max(90).optional().describe("Degrees north, WGS 84."),
    longitude: z.number().min(-180).max(180).optional().describe("Degrees east, WGS 84."),
    label: choice(["left", "right", "above", "below"])
      .optional()
      .describe(
        "The side of its symbol on which maps write its name, where names are close together. Without it, maps take the first side that has room.",
      )
      .meta(unpublished),
    names,
    knownFrom,
    identifiers: identifiersElsewhere.optional().describe("Its numbers in registers of places."),
    note: ownWords.optional().describe("What else a reader should know."),
  })
  .refine((value) => (value.latitude === undefined) === (value.longitude === undefined), {
    error: "give both latitude and longitude, or neither",
  });
