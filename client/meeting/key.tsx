/** The key that does what the button beside it does; a phone has none. */
export function Key({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="hidden sm:inline">
      <kbd className="rounded border border-line-strong bg-paper px-1.5 font-sans text-sm font-semibold text-muted">
        {children}
      </kbd>
    </span>
  );
}
