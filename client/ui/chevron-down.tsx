/** What a button that opens something below it bears. */
export const ChevronDown = () => (
  <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
    <path d="m2.5 4.5 3.5 3.5 3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
  </svg>
);
