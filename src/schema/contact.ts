import { z } from "astro/zod";
import { address } from "./address.ts";
import { properName } from "./text.ts";

const contactAddress = z
  .string()
  .refine(
    (value) => address.safeParse(value).success || isMailAddress(value),
    "write a whole address that begins with https://, http:// or mailto:",
  )
  .meta({ holds: "address" });

/** Whom readers write to. */
export const contact = z.strictObject({
  name: properName.describe("Who reads what is sent there, or what the place is called."),
  url: contactAddress.describe(
    "The page where errors are reported, or an e-mail address such as mailto:desk@example.org.",
  ),
});

function isMailAddress(value: string): boolean {
  return URL.canParse(value) && /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/.test(value);
}
