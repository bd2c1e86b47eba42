/** What a script adds to the form: how much room is left, and that one press sends once. */

/** @param form sends itself without a script, too */
export function helpToTell(form: HTMLFormElement): void {
  const text = form.querySelector("textarea");
  const left = form.querySelector<HTMLElement>("[data-left]");
  const words = left?.dataset.left;
  if (text !== null && left !== null && words !== undefined) {
    const tell = () => {
      left.textContent = words.replace("{{left}}", String(text.maxLength - text.value.length));
    };
    text.addEventListener("input", tell);
    tell();
  }
  let isSent = false;
  form.addEventListener("submit", (event) => {
    if (isSent) event.preventDefault();
    isSent = true;
  });
  // Whoever goes back to the page finds a form that can be sent again.
  addEventListener("pageshow", () => {
    isSent = false;
  });
}
