/** Leaves of a page of Telegram with several posts only the one that an address names; none where no address does. */
export function keepOnePost(document: Document, addresses: readonly string[]): void {
  const posts = [...document.querySelectorAll("[data-post]")];
  if (posts.length < 2) return;
  const wanted = new Set(
    addresses.flatMap((address) => /t\.me\/(?:s\/)?([\w-]+\/\d+)/i.exec(address)?.[1]?.toLowerCase() ?? []),
  );
  for (const post of posts) {
    if (!wanted.has((post.getAttribute("data-post") ?? "").toLowerCase())) post.remove();
  }
}
