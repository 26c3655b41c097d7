/** Loaded before a command: prints each request that it makes to another host, and makes none. */
globalThis.fetch = async (request) => {
  console.log(`request to ${request instanceof Request ? request.url : request}`);
  return new Response();
};
