/** Gives each slide the drawn map that it shares with an earlier one; on paper it stands there once. */
export function keepPictures(page: Document): void {
  for (const place of page.querySelectorAll<HTMLElement>("[data-picture]")) {
    const drawn = page.getElementById(place.dataset.picture ?? "")?.cloneNode(true);
    if (!(drawn instanceof HTMLElement)) continue;
    drawn.removeAttribute("id");
    place.replaceChildren(drawn);
  }
}
