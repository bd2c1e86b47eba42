/** A framed remark: something needs care, or something went wrong. */
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

interface NoticeProps {
  tone: "care" | "fault";
  title: ReactNode;
  children?: ReactNode;
  /** The heading's level, so that the page's outline stays whole; none for a remark within a text. */
  level?: 2 | 3 | 4;
}

export function Notice({ tone, title, children, level }: NoticeProps) {
  const Heading = level === undefined ? "p" : (`h${level}` as const);
  return (
    <div
      className={classes(
        "rounded-lg border px-4 py-3",
        tone === "care" && "border-care-line bg-care-wash",
        tone === "fault" && "border-fault/40 bg-fault-wash",
      )}
    >
      <Heading className={classes("flex gap-2 font-semibold", tone === "care" ? "text-care" : "text-fault")}>
        <svg viewBox="0 0 20 20" aria-hidden="true" className="mt-0.5 size-5 shrink-0">
          <path
            d="M10 2.5 18.5 17h-17z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
          <path d="M10 8v4.2M10 14.2v.6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
        <span>{title}</span>
      </Heading>
      {children !== undefined && <div className="mt-1.5 text-ink">{children}</div>}
    </div>
  );
}
