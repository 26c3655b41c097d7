import { join } from "node:path";
import { jsonSchemas, schemasDirectory } from "../desk/json-schemas.ts";
import { replaceFile } from "../replace-file.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  for (const [name, text] of jsonSchemas()) await replaceFile(join(schemasDirectory, name), text);
  console.log(`The schemas for editors are written to ${schemasDirectory}.`);
});
