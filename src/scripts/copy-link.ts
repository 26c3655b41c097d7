/** Copies the permanent address of the page, without tracking parameters and fragments. */
const button = document.querySelector("#copy_link");
const message = button?.nextElementSibling;
const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href");

button?.addEventListener("click", async () => {
  if (!message || !address) return;
  try {
    await navigator.clipboard.writeText(address);
    message.textContent = "Copied.";
  } catch {
    message.textContent = `Your browser did not allow copying. The link is ${address}`;
  }
});
