/** @jsxImportSource hono/jsx */
/** The code by which another site shows this page. */
import { filled } from "#data/words/filled.ts";
import { addressIn, districtPath, type Look } from "./look.ts";
import { wordsIn } from "./site-words.ts";

interface EmbedCodeProps {
  district: { id: string; name: string };
  look: Look;
  /** Scheme, host and port of the installation. */
  site: string;
}

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** As it is pasted: HTML in text. */
export function embedCode({ district, look, site }: EmbedCodeProps): string {
  const address = `${site}${addressIn(districtPath(district.id), { ...look, isEmbedded: true })}`;
  const title = filled(wordsIn(look.language).site.district.title, { name: district.name });
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="800" loading="lazy"></iframe>`;
}

export function EmbedCode(props: EmbedCodeProps) {
  const { embed } = wordsIn(props.look.language).site;
  return (
    <section aria-labelledby="visa">
      <h2 id="visa">{embed.heading}</h2>
      <p class="said" id="visa-hur">
        {embed.lead}
      </p>
      <label class="code">
        <span>{embed.label}</span>
        <textarea readonly rows={3} aria-describedby="visa-hur" spellcheck={false}>
          {embedCode(props)}
        </textarea>
      </label>
    </section>
  );
}
