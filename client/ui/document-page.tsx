/**
 * A view that is read from top to bottom: its width, its margins, and that it scrolls by itself.
 *
 * It is what its hidden labels are placed in: else they would lengthen the page behind it.
 */
import type { ReactNode } from "react";

export function DocumentPage({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <div className="relative h-full overflow-y-auto bg-paper print:h-auto print:overflow-visible">
      <div className={`mx-auto px-5 pt-8 pb-16 sm:px-8 ${wide ? "max-w-[90rem]" : "max-w-5xl"}`}>
        {children}
      </div>
    </div>
  );
}
