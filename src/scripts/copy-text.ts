/** Copies the text above a button. */
for (const button of document.querySelectorAll("[data-copy]")) {
  const text = button.parentElement?.previousElementSibling?.textContent;
  const message = button.nextElementSibling;
  button.addEventListener("click", async () => {
    if (!text || !message) return;
    try {
      await navigator.clipboard.writeText(text);
      message.textContent = "Copied.";
    } catch {
      message.textContent = "Not allowed here: select the text instead.";
    }
  });
}
