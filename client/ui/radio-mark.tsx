/** The ring that a choice among several shows; it stands in an element of the class `group`. */
export function RadioMark() {
  return (
    <span
      aria-hidden="true"
      className="block size-[1.125rem] shrink-0 rounded-full border border-line-strong bg-paper group-data-selected:border-[0.375rem] group-data-selected:border-accent"
    />
  );
}
