/** The frame of the views at the door: one narrow column, and a heading that the focus follows. */
import type { ReactNode } from "react";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";

interface DoorProps {
  heading: string;
  intro?: string;
  children: ReactNode;
}

export function Door({ heading, intro, children }: DoorProps) {
  return (
    <DocumentPage>
      <PageTitle>{heading}</PageTitle>
      <div className="mx-auto max-w-sm sm:pt-8">
        <h1 className="font-serif text-4xl leading-tight font-bold tracking-tight">{heading}</h1>
        {intro !== undefined && <p className="mt-2 text-muted">{intro}</p>}
        <div className="mt-7">{children}</div>
      </div>
    </DocumentPage>
  );
}
