/** @jsxImportSource hono/jsx */
/** `/offentligt/:district/synpunkt`: the form alone, also as it comes back; and the thanks. */
import { filled } from "#data/words/filled.ts";
import { Layout, type SiteFiles } from "#server/public-site/layout.tsx";
import { addressIn, districtPath, feedbackPath, type Look, placePath } from "#server/public-site/look.ts";
import { wordsIn } from "#server/public-site/site-words.ts";
import type { Fault } from "./fault.ts";
import { FaultNotice } from "./fault-notice.tsx";
import { FeedbackForm, FORM, type FormProps } from "./feedback-form.tsx";

const nameOf = ({ place, version: { set } }: Pick<FormProps, "place" | "version">): string =>
  place?.name ?? set.district.name;

/** The way back to what it is about. */
function Back({ version, place, look }: Pick<FormProps, "version" | "place" | "look">) {
  const { id } = version.set.district;
  const path = place === null ? districtPath(id) : placePath(id, place.id);
  return (
    <p class="back">
      <a href={addressIn(path, look)}>
        <span aria-hidden="true">← </span>
        {filled(wordsIn(look.language).feedback.back, { name: nameOf({ place, version }) })}
      </a>
    </p>
  );
}

interface FeedbackPageProps extends FormProps {
  files: SiteFiles;
  /** Why it came back; null where it is opened. */
  fault: Fault | null;
}

export function FeedbackPage({ files, fault, ...form }: FeedbackPageProps) {
  const { version, place, look } = form;
  const { feedback } = wordsIn(look.language);
  const { id, administration } = version.set.district;
  const title = filled(feedback.title, { name: nameOf(form) });
  return (
    <Layout
      title={fault === null ? title : `${feedback.notSent} – ${title}`}
      look={look}
      path={feedbackPath(id, place?.id)}
      files={files}
    >
      <Back {...form} />
      <h1>{title}</h1>
      {fault === null ? (
        <p class="lead">{filled(feedback.lead, { administration })}</p>
      ) : (
        <FaultNotice fault={fault} administration={administration} look={look} form={FORM} />
      )}
      <FeedbackForm {...form} />
    </Layout>
  );
}

interface ThanksPageProps extends Pick<FormProps, "version" | "place"> {
  look: Look;
  files: SiteFiles;
}

export function ThanksPage({ version, place, look, files }: ThanksPageProps) {
  const { feedback } = wordsIn(look.language);
  const { id, administration } = version.set.district;
  return (
    <Layout title={feedback.thanks} look={look} path={feedbackPath(id, place?.id)} files={files}>
      <h1 id="svar" tabindex={-1}>
        {feedback.thanks}
      </h1>
      <p class="lead">{filled(feedback.read, { administration })}</p>
      <Back version={version} place={place} look={look} />
    </Layout>
  );
}
