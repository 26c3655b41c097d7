import { z } from "astro/zod";
import { collectionNames, collectionSchemas } from "../schema/collections.ts";

/** The folder of the project in which editors look for the schemas. */
export const schemasDirectory = ".vscode/schemas";

/**
 * The schema of each collection as JSON Schema, by the name of its file, for editors that complete fields and show
 * what each is for. What fields say of themselves is there too, as annotations. What JSON Schema cannot say, such
 * as that a day exists, is left to the check.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    collectionNames.map((name) => {
      const schema = z.toJSONSchema(collectionSchemas[name].schema, {
        io: "input",
        target: "draft-7",
      });
      return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
