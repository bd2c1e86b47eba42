/** The box that a checkbox shows; it stands in an element of the class `group`. */
export function CheckMark() {
  return (
    <span
      aria-hidden="true"
      className="grid size-[1.125rem] shrink-0 place-items-center rounded border border-line-strong bg-paper group-data-selected:border-accent group-data-selected:bg-accent"
    >
      <svg aria-hidden="true" viewBox="0 0 12 12" className="hidden size-3 group-data-selected:block">
        <path
          d="m2 6.5 2.6 2.6L10 3.4"
          fill="none"
          stroke="var(--accent-ink)"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
