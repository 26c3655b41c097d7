import nodeLogger from "astro/logger/node";

/** What Astro says of a kind of things of which a story has none: a young one has no people or figures yet. */
const ofEmptyCollection = /^No files found matching|^The collection "\w+" does not exist or is empty/;

/** Astro’s own logger, without the warnings that are none here: the check says what is wrong with the content. */
export default function logger(options: Parameters<typeof nodeLogger>[0]): ReturnType<typeof nodeLogger> {
  const { write } = nodeLogger(options);
  return {
    write: (event) => {
      if (!ofEmptyCollection.test(event.message)) write(event);
    },
  };
}
