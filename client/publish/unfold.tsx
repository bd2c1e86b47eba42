/** Something that unfolds; what is in it is made once it is open: a plan holds back hundreds of things. */
import { type ReactNode, useState } from "react";

interface UnfoldProps {
  summary: ReactNode;
  isOpenAtFirst?: boolean;
  className?: string;
  children: ReactNode;
}

export function Unfold({ summary, isOpenAtFirst = false, className, children }: UnfoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details className={className} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1">{summary}</summary>
      {isOpen && children}
    </details>
  );
}
