import { z } from "astro/zod";
import { sides } from "../timeline/sides.ts";

/** Where an outlet is edited or a person or body acts; it is no judgement. */
export const side = z.enum(sides, { error: `write one of ${sides.join(", ")}` });
