/** @jsxImportSource hono/jsx */
/** The parts of a slide in its file: text, a list, the table of measures, the chart. */
import { qrCode } from "#data/rules/qr-code.ts";
import type { Bar, Block } from "#data/schema/shown-slide.ts";
import type { Status } from "#data/schema/status.ts";

type Kind<K extends Block["kind"]> = Extract<Block, { kind: K }>;

function Texts({ heading, style, items }: Kind<"list">) {
  return (
    <div class="texts">
      {heading === null ? null : <h3>{heading}</h3>}
      <ul class={style}>
        {items.map((item) => (
          <li key={item}>{style === "quotes" ? `”${item}”` : item}</li>
        ))}
      </ul>
    </div>
  );
}

/** The marks are drawn once a page. */
function HowFar({ status, words }: { status: Status; words: string }) {
  return (
    <span class={`how-far is-${status}`}>
      <svg aria-hidden="true" width="16" height="16">
        <use href={`#mark-${status}`} />
      </svg>
      {words}
    </span>
  );
}

function Measures({ heading, columns, rows }: Kind<"measures">) {
  return (
    <table>
      {heading === null ? null : <caption>{heading}</caption>}
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.by}</th>
          <th scope="col">{columns.until}</th>
          <th scope="col">{columns.howFar}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, by, until, howFar, status }) => (
          <tr key={`${what} ${by} ${until}`}>
            <th scope="row">{what}</th>
            <td>{by}</td>
            <td>{until}</td>
            <td>
              <HowFar status={status} words={howFar} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Half a year wide at the end of the axis: what goes on. */
const BEYOND = 0.5;

function Chart({ heading, alt, first, last, bars }: Kind<"chart">) {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  // Between narrow columns every other year is enough.
  const step = Math.ceil(years.length / 8);
  const end = last + 1 + BEYOND;
  const until = (bar: Bar) => (bar.last === null ? end : bar.last + 1);
  return (
    <figure class="chart">
      <figcaption>
        {heading === null ? null : <strong>{heading} </strong>}
        {alt}
      </figcaption>
      <div class="axis" aria-hidden="true">
        {years.map((year, at) => (
          <span key={year}>{at % step === 0 ? year : ""}</span>
        ))}
        <span>→</span>
      </div>
      <ul>
        {bars.map((bar) => (
          <li key={`${bar.label} ${bar.words}`}>
            <span class="bar-words">
              <strong>{bar.label}</strong> <span>{bar.words}</span>
            </span>
            <svg
              aria-hidden="true"
              class={`bar is-${bar.status}`}
              viewBox={`0 0 ${end - first} 1`}
              preserveAspectRatio="none"
            >
              <rect x={bar.first - first} y="0" width={until(bar) - bar.first} height="1" />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Code({ text, address, alt }: Kind<"code">) {
  const { size, path } = qrCode(address);
  return (
    <div class="code">
      <svg
        role="img"
        aria-label={alt}
        width="160"
        viewBox={`0 0 ${size} ${size}`}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>
        {text} <a href={address}>{address}</a>
      </p>
    </div>
  );
}

export function BlockPart({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return <p>{block.text}</p>;
    case "list":
      return <Texts {...block} />;
    case "measures":
      return <Measures {...block} />;
    case "chart":
      return <Chart {...block} />;
    case "code":
      return <Code {...block} />;
  }
}
