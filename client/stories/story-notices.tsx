/** What whoever prepares a story must know: what the audience does not get, and where the data has gone on. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Notice } from "#client/ui/notice.tsx";
import type { FactChange, StorySlides } from "#data/schema/shown-slide.ts";
import type { SlideId, Story } from "#data/schema/story.ts";
import { useSlideName } from "./slide-name.ts";

function ChangeLine({ change }: { change: FactChange }) {
  const { t } = useTranslation();
  if (!("before" in change)) return <li>{t(`stories.stale.${change.kind}`, { what: change.what })}</li>;
  const { before, after } = change;
  const what = change.kind === "place" ? t("stories.stale.place") : change.what;
  const field = change.kind === "place" ? "" : t(`stories.stale.field.${change.field}`);
  return (
    <li>
      {what}
      {field === "" ? ": " : ` – ${field}: `}
      <del className="text-muted">{before || t("stories.stale.nothing")}</del>
      <span aria-hidden="true"> → </span>
      <ins className="font-semibold no-underline">{after || t("stories.stale.nothing")}</ins>
    </li>
  );
}

interface StaleProps {
  story: Story;
  stale: StorySlides["stale"];
  isPending: boolean;
  mayEdit: boolean;
  onRenew: (slides: SlideId[]) => void;
}

export function StaleNotice({ story, stale, isPending, mayEdit, onRenew }: StaleProps) {
  const { t } = useTranslation();
  const name = useSlideName();
  if (stale.length === 0) return null;
  return (
    <Notice tone="care" level={2} title={t("stories.stale.title", { count: stale.length })}>
      <ul className="space-y-3">
        {stale.map(({ slide, changes }) => {
          const own = story.slides.find(({ id }) => id === slide);
          const words = own === undefined ? "" : name(own);
          return (
            <li key={slide}>
              <div className="flex flex-wrap items-baseline gap-x-3">
                <h3 className="font-semibold">{words}</h3>
                {mayEdit && (
                  <Button
                    className="text-link min-h-6"
                    aria-label={t("stories.stale.renewNamed", { name: words })}
                    isDisabled={isPending}
                    onPress={() => onRenew([slide])}
                  >
                    {t("stories.stale.renew")}
                  </Button>
                )}
              </div>
              <ul className="ml-5 list-disc text-sm">
                {changes.map((change) => (
                  <ChangeLine key={JSON.stringify(change)} change={change} />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {mayEdit && stale.length > 1 && (
        <Button
          className="button mt-3"
          isDisabled={isPending}
          onPress={() => onRenew(stale.map(({ slide }) => slide))}
        >
          {t("stories.stale.renewAll")}
        </Button>
      )}
    </Notice>
  );
}

export function WithheldNotice({ story, withheld }: { story: Story; withheld: StorySlides["withheld"] }) {
  const { t } = useTranslation();
  const name = useSlideName();
  if (withheld.length === 0) return null;
  const slideName = (slide: SlideId) => {
    const own = story.slides.find(({ id }) => id === slide);
    return own === undefined ? "" : name(own);
  };
  return (
    <Notice tone="care" level={2} title={t("stories.withheld.title")}>
      <p>{t("stories.withheld.body")}</p>
      <ul className="mt-1 ml-5 list-disc text-sm">
        {withheld.map((one) => (
          <li key={JSON.stringify(one)}>
            {one.why === "place"
              ? t("stories.withheld.place", { name: slideName(one.slide) })
              : t("stories.withheld.unfit", { name: slideName(one.slide), text: one.text })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
