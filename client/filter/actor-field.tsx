/** Choose actors by writing a part of the name; an organisation brings its units and functions. */
import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { ActorId } from "#data/schema/ids.ts";

export function ActorField({ actors }: { actors: readonly ActorSummary[] }) {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
  const [text, setText] = useState("");
  const chosen = filter.actor ?? [];
  const words = text.toLocaleLowerCase("sv").trim();
  const offered = actors.filter(
    (actor) =>
      !chosen.includes(actor.id) &&
      [actor.name, actor.abbreviation ?? "", ...(actor.aliases ?? [])].some((name) =>
        name.toLocaleLowerCase("sv").includes(words),
      ),
  );
  return (
    <ComboBox
      items={offered}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      menuTrigger="focus"
      onSelectionChange={(key) => {
        if (key === null) return;
        change({ actor: [...chosen, ActorId.parse(key)] });
        setText("");
      }}
    >
      <Label className="text-sm font-semibold text-muted">{t("filter.field.actor")}</Label>
      <Input
        placeholder={t("filter.actorPlaceholder")}
        className="mt-1 w-full rounded-lg border border-line-strong/60 bg-paper px-3 py-1.5 outline-none placeholder:text-muted focus:border-accent focus:ring-1 focus:ring-accent"
      />
      <Popover className="max-h-72 w-(--trigger-width) overflow-auto rounded-xl border border-line bg-paper p-1.5 shadow-float">
        <ListBox<ActorSummary> className="outline-none">
          {(actor) => (
            <ListBoxItem
              id={actor.id}
              textValue={actor.name}
              lang="sv"
              className="cursor-pointer rounded-lg px-3 py-1.5 outline-none data-focused:bg-wash"
            >
              {actor.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
