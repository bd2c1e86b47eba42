/** What has just happened, told where it happened; it is there before it says anything, so that it is heard. */
export function StatusLine({ children }: { children: string | null }) {
  return (
    <p role="status" className="font-semibold text-done empty:hidden">
      {children}
    </p>
  );
}
