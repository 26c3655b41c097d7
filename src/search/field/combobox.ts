import { counted } from "../../timeline/words.ts";
import { element } from "../browser.ts";

/** Milliseconds after the last letter until the number of suggestions is announced. */
const announceAfter = 800;

/**
 * A text field with a list of options below it: the editable combobox with list autocomplete and manual
 * selection of the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/). The options
 * are links, which are followed when chosen.
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status = element("p", { class: "visually-hidden", role: "status" });
  readonly #optionsFor: (text: string) => HTMLElement[];
  #active: HTMLElement | null = null;
  #announcement: ReturnType<typeof setTimeout> | undefined;

  constructor(field: HTMLInputElement, form: HTMLFormElement, optionsFor: (text: string) => HTMLElement[]) {
    this.#field = field;
    this.#optionsFor = optionsFor;
    const id = `${field.id}_list`;
    this.#list = element("div", {
      id,
      class: "suggestions",
      role: "listbox",
      "aria-label": "Suggestions",
      hidden: true,
    });
    form.append(this.#list, this.#status);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", id);

    field.addEventListener("input", () => this.update());
    field.addEventListener("keydown", (event) => this.#onKey(event));
    field.addEventListener("blur", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#list.contains(relatedTarget))) this.#close();
    });
    form.addEventListener("submit", () => this.#close());
    // Keeps the focus in the field: the list would be closed before the click.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
      const chosen = target instanceof Element && target.closest("[role=option]") !== null;
      // With a modifier key the link opens elsewhere.
      if (chosen && !ctrlKey && !metaKey && !shiftKey) this.#close();
    });
    // On touch screens, a tap elsewhere does not move the focus.
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !form.contains(target)) this.#close();
    });
  }

  /** Shows the options for the text of the field. */
  update(): void {
    this.#activate(null);
    const options = this.#optionsFor(this.#field.value);
    for (const [index, option] of options.entries()) {
      option.id = `${this.#list.id}_${index + 1}`;
      option.setAttribute("aria-selected", "false");
    }
    this.#list.replaceChildren(...options);
    this.#show(options.length > 0);
    this.#list.scrollTop = 0;
    this.#announce(options.length);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        this.#onArrow(event.key === "ArrowDown", event.altKey);
        break;
      case "ArrowLeft":
      case "ArrowRight":
      case "Home":
      case "End":
        // These keys move the cursor in the text.
        this.#activate(null);
        break;
      case "Enter":
        if (this.#active === null) break;
        event.preventDefault();
        this.#active.click();
        break;
      case "Escape":
        if (!this.#isOpen && this.#field.value === "") break;
        event.preventDefault();
        if (!this.#isOpen) this.#field.value = "";
        this.#close();
        break;
    }
  }

  /** Opens the list and moves to the next option; with Alt only opens or closes the list. */
  #onArrow(down: boolean, alt: boolean): void {
    if (alt && !down) {
      this.#close();
      return;
    }
    if (!this.#isOpen) this.update();
    if (alt) return;
    const options = [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
    const place = this.#active === null ? -1 : options.indexOf(this.#active);
    // Wraps around at both ends.
    const next = down ? place + 1 : Math.max(place, 0) - 1;
    this.#activate(options.at(next % Math.max(options.length, 1)) ?? null);
  }

  #activate(option: HTMLElement | null): void {
    this.#active?.setAttribute("aria-selected", "false");
    this.#active = option;
    if (option === null) {
      this.#field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    this.#field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  #show(open: boolean): void {
    this.#list.hidden = !open;
    this.#field.setAttribute("aria-expanded", String(open));
  }

  #close(): void {
    this.#activate(null);
    this.#show(false);
    this.#silence();
  }

  /** Tells screen readers how many options there are, after a pause in typing. */
  #announce(count: number): void {
    this.#silence();
    if (this.#field.value.trim() === "") return;
    this.#announcement = setTimeout(() => {
      this.#status.textContent = count === 0 ? "No suggestions" : counted(count, "suggestion");
    }, announceAfter);
  }

  #silence(): void {
    clearTimeout(this.#announcement);
    this.#status.textContent = "";
  }
}
