/** One field that finds places, measures and actors; a hit is a link to where it stands. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useShortcuts } from "#client/shortcuts/index.ts";
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

export function SearchBox() {
  const { t } = useTranslation();
  const open = useOpen();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim().slice(0, 100));
  const { data, isFetching, isError } = useQuery({
    ...queries.search(query),
    placeholderData: keepPreviousData,
  });
  const hits = query === "" ? [] : (data?.hits ?? []);
  useShortcuts(t("shortcuts.map"), [
    { keys: "/", words: t("shortcuts.search"), run: () => input.current?.focus() },
  ]);

  useEffect(() => {
    if (query === "") input.current?.removeAttribute("aria-busy");
    else input.current?.setAttribute("aria-busy", String(isFetching));
  }, [query, isFetching]);

  return (
    <ComboBox
      aria-label={t("search.label")}
      inputValue={text}
      onInputChange={setText}
      items={hits}
      menuTrigger="input"
      allowsEmptyCollection={text.trim() !== ""}
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = hits.find((one) => `${one.kind}-${one.id}` === key);
        if (hit === undefined) return;
        setText("");
        open(hit);
      }}
    >
      <div className="relative">
        <Input
          ref={input}
          placeholder={t("search.label")}
          maxLength={100}
          className="w-full rounded-xl border border-line-strong/60 bg-paper py-2 pr-11 pl-3.5 outline-none placeholder:text-muted focus:border-accent focus:ring-1 focus:ring-accent"
        />
        {text === "" ? (
          <span
            title={t("search.shortcut")}
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 rounded border border-line bg-paper-2 px-1.5 text-sm text-muted"
          >
            /
          </span>
        ) : (
          <Button
            slot={null}
            aria-label={t("search.clear")}
            onPress={() => setText("")}
            className="absolute top-1/2 right-1.5 grid size-8 -translate-y-1/2 place-items-center rounded-lg text-muted hover:text-ink"
          >
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
              <path d="m1 1 10 10M11 1 1 11" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
            </svg>
          </Button>
        )}
      </div>
      <Popover
        placement="bottom start"
        className="w-(--trigger-width) min-w-72 overflow-auto rounded-xl border border-line bg-paper p-1.5 shadow-float"
      >
        <ListBox<SearchHit>
          aria-label={t("search.label")}
          className="outline-none"
          renderEmptyState={() => (
            <p className="px-3 py-2 text-muted">
              {isError
                ? t("search.failed")
                : isFetching
                  ? t("search.searching")
                  : t("search.none", { query })}
            </p>
          )}
        >
          {(hit) => (
            <ListBoxItem
              id={`${hit.kind}-${hit.id}`}
              textValue={hit.title}
              className="cursor-pointer rounded-lg px-3 py-2 outline-none data-focused:bg-wash"
            >
              <Text slot="label" lang="sv" className="block leading-snug font-semibold">
                {hit.title}
              </Text>
              <Text slot="description" className="block text-sm text-muted">
                {t(`search.kind.${hit.kind}`)}
                {hit.context !== "" && <span lang="sv">{` · ${hit.context}`}</span>}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
