/** Copies the permanent address of the page, without tracking parameters and fragments. */
const button = document.querySelector("#copy_link");
const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href");

if (button !== null && address) {
  button.addEventListener("click", async () => {
    const said = button.nextElementSibling;
    if (said === null) return;
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = "Copied.";
    } catch {
      said.textContent = `Not allowed here. The link is ${address}`;
    }
  });
}
