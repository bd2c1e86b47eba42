/** What has been published, newest first: with its hash, its fields, what it changed, and the way to take it down. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { Chip } from "#client/ui/chip.tsx";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Moment } from "#client/ui/moment.tsx";
import type { VersionRecord } from "#data/schema/publish-answer.ts";
import type { DecisionProps } from "./decision.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { SetChanges } from "./set-changes.tsx";
import { Unfold } from "./unfold.tsx";
import { setWithdrawn } from "./write-publish.ts";

interface VersionProps {
  district: string;
  version: VersionRecord;
  onDone: DecisionProps["onDone"];
}

function Version({ district, version: record, onDone }: VersionProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const stand = useMutation({
    mutationFn: (reason: string | null) => setWithdrawn(district, record, reason),
    onSuccess: ({ change }, reason) => {
      setAsking(false);
      onDone(t(reason === null ? "publish.versions.restored" : "publish.versions.tookDown"), change);
    },
    onSettled: () => client.invalidateQueries({ queryKey: queries.publishing().queryKey }),
  });
  const { version, publishedOn, hash, fields, proposedBy, approvedBy, withdrawnOn, reason } = record;
  const name = t("publish.versions.version", { version });
  return (
    <li className="border-t border-line py-3">
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        {name} <Moment at={publishedOn} />
        {withdrawnOn !== null && (
          <Chip tone="care">
            {t("publish.versions.withdrawn")} <Moment at={withdrawnOn} isShort />
          </Chip>
        )}
      </h3>
      {reason !== null && <p lang="sv">{reason}</p>}
      <p className="text-sm text-muted">
        {t("publish.versions.by", { proposed: proposedBy.who, approved: approvedBy.who })}
      </p>
      <p className="text-sm break-all text-muted">
        {t("publish.decide.hash")}: <code>{hash}</code>
      </p>
      <Unfold className="text-sm" summary={t("publish.versions.fields", { count: fields.length })}>
        <code className="break-words text-muted">{fields.join(", ")}</code>
      </Unfold>
      <SetChanges district={district} which={version} hash={hash} title={t("publish.versions.changes")} />
      {stand.error !== null && !isAsking && <ErrorNotice error={stand.error} />}
      <div className="mt-2 flex flex-wrap gap-2">
        <a
          className="button"
          href={`/api/publish/${district}/sets/${version}`}
          download={`${district}-${version}.json`}
        >
          {t("publish.versions.download")}
          <span className="sr-only">: {name}</span>
        </a>
        {withdrawnOn === null ? (
          <Button className="button button-fault" onPress={() => setAsking(true)}>
            {t("publish.versions.withdraw")}
            <span className="sr-only">: {name}</span>
          </Button>
        ) : (
          <Button className="button" isPending={stand.isPending} onPress={() => stand.mutate(null)}>
            {t("publish.versions.restore")}
            <span className="sr-only">: {name}</span>
          </Button>
        )}
      </div>
      {isAsking && (
        <ReasonForm
          title={t("publish.versions.withdrawTitle", { version })}
          about={t("publish.versions.withdrawAbout")}
          submit={t("publish.versions.withdraw")}
          error={stand.error}
          isPending={stand.isPending}
          onClose={() => setAsking(false)}
          onSubmit={(written) => stand.mutate(written)}
        />
      )}
    </li>
  );
}

export function Versions({ preview: { district, versions }, onDone }: DecisionProps) {
  const { t } = useTranslation();
  if (versions.length === 0) return <p className="text-muted">{t("publish.versions.none")}</p>;
  return (
    <ol>
      {versions.map((version) => (
        <Version key={version.version} district={district} version={version} onDone={onDone} />
      ))}
    </ol>
  );
}
