/** One field that finds places, measures and actors; a hit is a link to where it stands. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useShortcuts } from "#client/shortcuts/index.ts";
import { FindBox } from "#client/ui/find-box.tsx";
import type { SearchHit } from "#data/schema/search-answer.ts";

/** The address of a hit. */
function useOpen(): (hit: SearchHit) => void {
  const navigate = useNavigate();
  return (hit) => {
    if (hit.kind === "place") void navigate({ to: "/plats/$id", params: { id: hit.id }, search: true });
    else if (hit.kind === "actor")
      void navigate({ to: "/aktorer/$id", params: { id: hit.id }, search: true });
    else if (hit.place !== null)
      void navigate({ to: "/plats/$id", params: { id: hit.place }, search: true, hash: hit.id });
    else void navigate({ to: "/planer/$id", params: { id: hit.plan }, search: true, hash: hit.id });
  };
}

/** At the line's end: the key that leads there, or the way to empty it. */
function LineEnd({ isEmpty, onClear }: { isEmpty: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  if (isEmpty)
    return (
      <span
        title={t("search.shortcut")}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 rounded border border-line bg-paper-2 px-1.5 text-sm text-muted"
      >
        /
      </span>
    );
  return (
    <Button
      aria-label={t("search.clear")}
      onPress={onClear}
      className="absolute top-1/2 right-1.5 grid size-8 -translate-y-1/2 place-items-center rounded-lg text-muted hover:text-ink"
    >
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
        <path d="m1 1 10 10M11 1 1 11" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </Button>
  );
}

export function SearchBox() {
  const { t } = useTranslation();
  const open = useOpen();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const written = text.trim().slice(0, 100);
  const query = useDeferredValue(written);
  const { data, isFetching, isError, isPlaceholderData } = useQuery({
    ...queries.search(query),
    placeholderData: keepPreviousData,
  });
  const hits = (query === "" ? [] : (data?.hits ?? [])).map((hit) => ({ id: `${hit.kind}-${hit.id}`, hit }));
  useShortcuts(t("shortcuts.map"), [
    { keys: "/", words: t("shortcuts.search"), run: () => input.current?.focus() },
  ]);
  const clear = () => {
    setText("");
    input.current?.focus();
  };

  return (
    <FindBox
      label={t("search.label")}
      isLabelHidden
      placeholder={t("search.label")}
      maxLength={100}
      inputRef={input}
      inputClass="w-full rounded-xl border border-line-strong/60 bg-paper py-2 pr-11 pl-3.5 outline-none placeholder:text-muted focus:border-accent focus:ring-1 focus:ring-accent"
      text={text}
      onText={setText}
      items={hits}
      isStale={isPlaceholderData || query !== written}
      isBusy={query !== "" && isFetching}
      none={isError ? t("search.failed") : isFetching ? t("search.searching") : t("search.none", { query })}
      onChoose={({ hit }) => {
        setText("");
        open(hit);
      }}
      end={<LineEnd isEmpty={text === ""} onClear={clear} />}
    >
      {({ hit }) => (
        <>
          <span lang="sv" className="block leading-snug font-semibold">
            {hit.title}
          </span>
          <span className="block text-sm text-muted">
            {t(`search.kind.${hit.kind}`)}
            {hit.context !== "" && <span lang="sv">{` · ${hit.context}`}</span>}
          </span>
        </>
      )}
    </FindBox>
  );
}
