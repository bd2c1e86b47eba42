/** One part of a slide: text, a list, the table of measures, the chart. */
import { StatusMark } from "#client/records/status-badge.tsx";
import { QrCode } from "#client/ui/qr-code.tsx";
import type { Bar, Block } from "#data/schema/shown-slide.ts";
import type { Status } from "#data/schema/status.ts";

type Kind<K extends Block["kind"]> = Extract<Block, { kind: K }>;

/** Calm, and never alone: the words stand beside it. */
const FILL: Readonly<Record<Status, string>> = {
  planned: "border border-muted",
  "not-started": "border border-muted",
  started: "bg-started",
  "partly-done": "bg-partly",
  done: "bg-done",
  "not-done": "border border-dashed border-muted",
  removed: "border border-dashed border-muted",
  unknown: "border border-dashed border-muted",
};

function Texts({ heading, style, items }: Kind<"list">) {
  return (
    <div>
      {heading !== null && <p className="font-semibold text-muted">{heading}</p>}
      <ul className={style === "quotes" ? "space-y-[0.4em]" : "ml-[1.1em] list-disc space-y-[0.2em]"}>
        {items.map((item) => (
          <li
            key={item}
            className={style === "quotes" ? "border-l-4 border-accent pl-[0.7em] font-serif" : ""}
          >
            {style === "quotes" ? `”${item}”` : item}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Measures({ columns, rows }: Kind<"measures">) {
  return (
    <table className="w-full border-collapse text-left">
      <thead className="text-[0.8em] text-muted [@container_(max-aspect-ratio:1/1)]:sr-only">
        <tr>
          {Object.entries(columns).map(([key, words]) => (
            <th key={key} scope="col" className="pr-[1em] pb-[0.3em] font-semibold">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, by, until, howFar, status }) => (
          <tr
            key={`${what} ${by} ${until}`}
            className="border-t border-line align-top *:py-[0.45em] *:pr-[1em] [@container_(max-aspect-ratio:1/1)]:grid [@container_(max-aspect-ratio:1/1)]:py-[0.4em] [@container_(max-aspect-ratio:1/1)]:*:py-0"
          >
            <th scope="row" className="w-[40%] font-semibold [@container_(max-aspect-ratio:1/1)]:w-auto">
              {what}
            </th>
            <td>{by}</td>
            <td className="tabular">{until}</td>
            <td>
              <span className="flex items-baseline gap-[0.4em] whitespace-nowrap">
                <span className="self-center [&>svg]:size-[0.8em]">
                  <StatusMark status={status} />
                </span>
                {howFar}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From where to where on the axis, in percent: a year is as wide as any other, and what has no end reaches its edge. */
function extent({ first, last }: Pick<Bar, "first" | "last">, axis: { first: number; last: number }) {
  const years = axis.last - axis.first + 1.5;
  const from = ((first - axis.first) / years) * 100;
  return { left: `${from}%`, width: `${last === null ? 100 - from : ((last - first + 1) / years) * 100}%` };
}

function Chart({ alt, first, last, beyond, bars }: Kind<"chart">) {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const width = 100 / (years.length + 0.5);
  // On a narrow wall every other year is enough.
  const step = Math.ceil(years.length / 8);
  return (
    <figure className="w-full">
      <figcaption className="text-muted">{alt}</figcaption>
      <div
        aria-hidden="true"
        className="mt-[0.6em] ml-[38%] flex text-[0.75em] text-muted [@container_(max-aspect-ratio:1/1)]:ml-0"
      >
        {years.map((year, at) => (
          <span key={year} style={{ width: `${width}%` }} className="tabular border-l border-line pl-1">
            {at % step === 0 ? year : ""}
          </span>
        ))}
        <span className="sr-only">{beyond}</span>
        <span>→</span>
      </div>
      <ul className="mt-[0.3em] space-y-[0.3em]">
        {bars.map((bar) => (
          <li
            key={`${bar.label} ${bar.words}`}
            className="flex items-center border-t border-line pt-[0.3em] [@container_(max-aspect-ratio:1/1)]:block"
          >
            <span className="w-[38%] pr-[1em] leading-tight font-semibold [@container_(max-aspect-ratio:1/1)]:block [@container_(max-aspect-ratio:1/1)]:w-auto">
              {bar.label}
              <span className="block text-[0.8em] font-normal text-muted">{bar.words}</span>
            </span>
            <span aria-hidden="true" className="relative block h-[0.9em] flex-1">
              <span
                className={`absolute inset-y-0 rounded ${FILL[bar.status]}`}
                style={extent(bar, { first, last })}
              />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** As large as a slide has room for: it is read from the back row. */
function Code({ text, address, alt }: Kind<"code">) {
  return (
    <div className="flex flex-wrap items-center gap-[1.2em]">
      <div className="shrink-0 [&>svg]:size-[min(13em,48cqh)]">
        <QrCode text={address} label={alt} />
      </div>
      <p className="min-w-[12em] flex-1">
        {text} <span className="block font-semibold break-all">{address}</span>
      </p>
    </div>
  );
}

export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return <p className="max-w-[60ch]">{block.text}</p>;
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
