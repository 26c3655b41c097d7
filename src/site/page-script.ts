/* All that a page for reading loads by itself, as one file. */
import "../search/field/search-field.ts";
import "./theme/theme-switch.ts";
