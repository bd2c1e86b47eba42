/** A new story: its name, its places – one by one, or those of a saved view –, and for whom it is. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { tidy } from "#client/model/tidy.ts";
import { type NamedDistrict, useEditableDistricts } from "#client/model/use-editable-districts.ts";
import { useView } from "#client/model/use-view.ts";
import { ChoosePlace } from "#client/records/choose-place.tsx";
import { ChoiceField, OptionalChoiceField } from "#client/ui/choice-field.tsx";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { Loading } from "#client/ui/state.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { filterContext } from "#data/rules/filter-context.ts";
import type { Audience } from "#data/schema/audience.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { NewStory as NewStoryBody, SlideFilter, StoryContent } from "#data/schema/story.ts";
import { firstSlides } from "./new-slides.ts";
import { placesOfView } from "./places-of-view.ts";
import { AudienceField, LanguageField } from "./story-fields.tsx";
import { addStory } from "./write-story.ts";

interface Chosen {
  places: readonly PlaceId[];
  filter: SlideFilter;
  year: number | null;
}

const NOTHING: Chosen = { places: [], filter: {}, year: null };

interface PlacesFieldProps {
  district: string;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

function PlacesField({ district, chosen, onChange }: PlacesFieldProps) {
  const { t } = useTranslation();
  const { allPlaces, allRows, actors, placesReady, rowsReady } = useView();
  const views = useQuery(queries.views());
  const own = allPlaces.filter((place) => place.district === district && place.level !== "spot");
  const name = (id: PlaceId) => allPlaces.find((place) => place.id === id)?.name ?? id;
  const takeView = (address: string) => {
    const context = filterContext(allPlaces, actors);
    const found = placesOfView(address, { places: allPlaces, rows: allRows, context });
    const here = new Set(own.map(({ id }) => id));
    onChange({ ...found, places: found.places.filter((id) => here.has(id)) });
  };
  const named = (views.data?.items ?? []).map(({ address, name: words }) => ({ value: address, words }));
  // What is typed before the places are there would find none of them.
  if (!placesReady || !rowsReady) return <Loading lines={3} />;
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{t("stories.new.places")}</legend>
      {named.length > 0 && (
        <OptionalChoiceField
          label={t("stories.new.view")}
          value=""
          nothing={t("stories.new.noView")}
          choices={named}
          onChoose={(address) => {
            if (address !== null) takeView(address);
          }}
        />
      )}
      <ChoosePlace
        label={t("stories.new.place")}
        placeholder={t("stories.new.find")}
        places={own}
        chosen={[...chosen.places]}
        onChoose={(id) => onChange({ ...chosen, places: [...chosen.places, id] })}
      />
      {chosen.places.length > 0 && (
        <ol className="flex flex-wrap gap-2">
          {chosen.places.map((id) => (
            <li key={id} className="flex items-center rounded-lg border border-line pl-3">
              <span lang="sv">{name(id)}</span>
              <Button
                aria-label={t("stories.new.leaveOut", { name: name(id) })}
                onPress={() => onChange({ ...chosen, places: chosen.places.filter((one) => one !== id) })}
                className="min-h-8 min-w-8 rounded-lg hover:bg-paper-2"
              >
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  );
}

function Fields({ districts, onClose }: { districts: readonly NamedDistrict[]; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [first] = districts;
  const [district, setDistrict] = useState<string>(first?.id ?? "");
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const [audience, setAudience] = useState<Audience>("public");
  const [language, setLanguage] = useState<StoryContent["language"]>("sv");
  const add = useMutation({
    mutationFn: (story: NewStoryBody) => addStory(story),
    onSuccess: ({ story }) => {
      void client.invalidateQueries({ queryKey: queries.stories().queryKey });
      void navigate({ to: "/presentation/$id", params: { id: story.id }, search: ({ lang }) => ({ lang }) });
    },
  });
  const submit = (title: string) => {
    const own = districts.find(({ id }) => id === district);
    if (own === undefined) return;
    const { filter, year, places } = chosen;
    const slides = firstSlides(places, { newId: () => crypto.randomUUID(), filter, year });
    add.mutate({
      district: own.id,
      title: tidy(title),
      audience,
      language,
      textSize: "normal",
      slides,
      questions: [],
    });
  };
  return (
    <Form error={add.error} onSubmit={({ title = "" }) => submit(title)}>
      <Field label={t("stories.title")} name="title" isRequired maxLength={120} autoComplete="off" />
      {districts.length > 1 && (
        <ChoiceField
          label={t("stories.district")}
          value={district}
          choices={districts.map(({ id, name }) => ({ value: String(id), words: name }))}
          onChoose={(id) => {
            setDistrict(id);
            setChosen(NOTHING);
          }}
        />
      )}
      <PlacesField key={district} district={district} chosen={chosen} onChange={setChosen} />
      <div className="grid gap-3 sm:grid-cols-2">
        <AudienceField value={audience} onChoose={setAudience} />
        <LanguageField value={language} onChoose={setLanguage} />
      </div>
      <ModalActions>
        <Button className="button" onPress={onClose}>
          {t("form.cancel")}
        </Button>
        <SubmitButton isPending={add.isPending}>{t("stories.new.make")}</SubmitButton>
      </ModalActions>
    </Form>
  );
}

export function NewStory({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const districts = useEditableDistricts();
  return (
    <Modal title={t("stories.new.heading")} onClose={onClose}>
      <Fields districts={districts} onClose={onClose} />
    </Modal>
  );
}
