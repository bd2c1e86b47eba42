/** What a set says that the one before it does not: fetched when it is opened. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { Failure, Loading } from "#client/ui/state.tsx";

interface SetChangesProps {
  district: string;
  which: "proposal" | number;
  hash: string;
  title: string;
}

/** An outline's corners are no words. */
const isOutline = (path: string) => path.endsWith(".geometry");

function Changes({ district, which, hash }: Omit<SetChangesProps, "title">) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(queries.frozenSet(district, which, hash));
  if (data === undefined) {
    return error === null ? <Loading lines={3} /> : <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (data.changes.length === 0) return <p className="text-muted">{t("publish.versions.noChanges")}</p>;
  return (
    <ul className="mt-2 max-h-96 space-y-1 overflow-y-auto text-sm">
      {data.changes.map(({ path, before, after }) => (
        <li key={path} className="break-words">
          <code className="text-muted">{path}</code>
          {": "}
          {isOutline(path) ? null : (
            <span lang="sv">
              {before !== null && <del className="text-fault">{before}</del>}
              {before !== null && after !== null && " → "}
              {after}
            </span>
          )}
          {before === null && <span className="text-muted"> ({t("publish.versions.added")})</span>}
          {after === null && <span className="text-muted"> ({t("publish.versions.gone")})</span>}
        </li>
      ))}
    </ul>
  );
}

export function SetChanges({ title, ...which }: SetChangesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen} className="mt-2">
      <Button slot="trigger" className="text-link min-h-6 text-sm">
        {title}
      </Button>
      <DisclosurePanel>{isOpen && <Changes {...which} />}</DisclosurePanel>
    </Disclosure>
  );
}
