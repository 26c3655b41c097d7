/** What stands in a draft where an editor writes what the report says. */
export const saysPlaceholder = "One to three sentences in your own words.";
