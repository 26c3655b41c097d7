import { az } from "./messages/az.ts";
import { en, type Messages } from "./messages/en.ts";
import { hy } from "./messages/hy.ts";
import { ru } from "./messages/ru.ts";

/** The messages in every language that the interface has, by BCP 47 tags. */
export const messagesIn: Readonly<Record<string, Messages>> = { en, hy, az, ru };

/** The languages that the interface has, as BCP 47 tags. */
export const interfaceLanguages: readonly string[] = Object.keys(messagesIn);
