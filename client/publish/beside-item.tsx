/** One record twice: on the left as those inside see it, on the right as everyone will. */
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "#client/records/status-badge.tsx";
import { Chip } from "#client/ui/chip.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { ChangeId } from "#data/schema/ids.ts";
import type { PublishedMeasure, Said } from "#data/schema/published.ts";
import type { BesideText } from "./beside.ts";
import { MarkedWords } from "./marked-words.tsx";
import { RemovalItem } from "./removal-item.tsx";
import { Unfold } from "./unfold.tsx";
import { WordingForm } from "./wording-form.tsx";

interface BesideItemProps {
  district: string;
  beside: BesideText;
  onlyRemoved: boolean;
  onDone: (words: string, change: ChangeId) => void;
}

function Side({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0 rounded-lg border border-line p-3">
      <p className="text-sm font-semibold text-muted">{label}</p>
      {children}
    </div>
  );
}

function Words({ said, isReworded }: { said: Said; isReworded: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p lang="sv" className="font-semibold">
        {said.sv} {isReworded && <Chip tone="accent">{t("publish.beside.reworded")}</Chip>}
      </p>
      {said.easy !== null && <p lang="sv">{said.easy.text}</p>}
      {said.en !== null && <p lang="en">{said.en.text}</p>}
    </>
  );
}

function MeasureFacts({ measure: { types, by, untilYear, howFar } }: { measure: PublishedMeasure }) {
  const { t } = useTranslation();
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <StatusBadge status={howFar} />
      <span>{types.map((type) => t(`terms.measureType.${type}`)).join(", ")}</span>
      {by.length > 0 && (
        <span lang="sv">
          <span className="text-muted" lang="">
            {t("publish.beside.by")}:{" "}
          </span>
          {by.map(({ name }) => name).join(", ")}
        </span>
      )}
      {untilYear !== null && <span>{t("publish.beside.until", { year: untilYear })}</span>}
    </p>
  );
}

export function BesideItem({ district, beside, onlyRemoved, onDone }: BesideItemProps) {
  const { t } = useTranslation();
  const [isWording, setWording] = useState(false);
  const { text, measure, removed } = beside;
  const { said, source, found, isStale, wording } = text;
  const name =
    text.key === "about" || text.key === "contact" ? t(`publish.beside.key.${text.key}`) : text.name;
  // Of a measure that stays inside as a whole, the rule is told once; its words are marked above.
  if (onlyRemoved && removed.length === 0) return null;
  return (
    <li className="py-3" id={text.key}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 lang={text.noun === "plan" ? undefined : "sv"} className="min-w-0 flex-1 basis-56 font-semibold">
          {name}
        </h3>
        <Button className="text-link min-h-6 text-sm font-semibold" onPress={() => setWording(true)}>
          {t(wording === null ? "publish.wording.open" : "publish.wording.change")}
          <span className="sr-only">: {name}</span>
        </Button>
      </div>
      {isStale && (
        <div className="my-2">
          <Notice tone="care" title={t("publish.beside.stale")} />
        </div>
      )}
      <div className="mt-2 grid gap-3 md:grid-cols-2">
        <Side label={t("publish.beside.inside")}>
          {source === null ? (
            <p className="text-muted">{t("publish.beside.unwritten")}</p>
          ) : (
            <p>
              <MarkedWords text={source} words={found} />
            </p>
          )}
          {removed.length > 0 && (
            <Unfold
              key={String(onlyRemoved)}
              className="mt-1"
              isOpenAtFirst={onlyRemoved || said === null}
              summary={`${t("publish.beside.staysInside")} (${removed.length})`}
            >
              <ul className="space-y-2">
                {removed.map((one) => (
                  <RemovalItem key={one.field ?? "*"} removal={one} />
                ))}
              </ul>
            </Unfold>
          )}
        </Side>
        <Side label={t("publish.beside.outside")}>
          {said === null ? (
            <p className="text-muted">{t("publish.beside.nothing")}</p>
          ) : (
            <Words said={said} isReworded={said.sv !== source && source !== null} />
          )}
          {measure !== null && <MeasureFacts measure={measure} />}
        </Side>
      </div>
      {isWording && (
        <WordingForm
          district={district}
          text={text}
          name={name}
          onClose={() => setWording(false)}
          onDone={(words, change) => {
            setWording(false);
            onDone(words, change);
          }}
        />
      )}
    </li>
  );
}
