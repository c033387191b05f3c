import type { Overview } from "@kith/api";
import { DataTable } from "../parts/data-table.tsx";
import { Rich } from "../parts/rich.tsx";
import { Shape } from "../parts/shape.tsx";
import { ThreadBar } from "../parts/thread-bar.tsx";
import type { Twin } from "../parts/twin-tabs.tsx";
import { number, plain, words } from "../words/index.ts";
import { OverviewSection } from "./overview-section.tsx";

const said = words.overview.missing;

/** What is missing in the descriptions, of those who told us and of those they mentioned. */
export function MissingSection({ overview, twin }: { overview: Overview; twin: Twin }) {
  const fields = [...overview.missing].sort((a, b) => b.mentions - a.mentions);
  const [most] = fields;
  const complete = fields.every((field) => field.mentions + field.respondents === 0);
  return (
    <OverviewSection id="missing" title={said.title}>
      {complete || !most ? <p>{said.nothing}</p> : null}
      {!complete && twin === "picture" ? <Threads overview={overview} fields={fields} /> : null}
      {!complete && twin === "table" ? <Table fields={fields} /> : null}
      {!complete && most && twin === "words" ? (
        <p className="voice ov-words">
          <Rich text={said.words(most.field, most.mentions, overview.mentions)} />
        </p>
      ) : null}
    </OverviewSection>
  );
}

type Fields = Overview["missing"];

function Threads({ overview, fields }: { overview: Overview; fields: Fields }) {
  return (
    <>
      <ul className="ov-threads missing">
        {fields.map((field) => (
          <li key={field.field}>
            <span className="ov-label">{plain(field.field)}</span>
            <Known
              status="respondent"
              who={said.respondents}
              missing={field.respondents}
              of={overview.interviews}
            />
            <Known
              status="named"
              who={said.mentions}
              missing={field.mentions}
              of={overview.mentions}
            />
          </li>
        ))}
      </ul>
      <p className="small">{said.key}</p>
    </>
  );
}

function Known(props: {
  status: "respondent" | "named";
  who: string;
  missing: number;
  of: number;
}) {
  const share = props.missing / Math.max(1, props.of);
  return (
    <span className="ov-known">
      <Shape status={props.status} />
      <ThreadBar whole={1 - share} dotted={share} />
      <span className="small num">
        <span className="unheard">{props.who}: </span>
        {props.missing === 0 ? said.none : said.of(props.missing, props.of)}
      </span>
    </span>
  );
}

function Table({ fields }: { fields: Fields }) {
  const { columns } = said;
  return (
    <DataTable
      caption={said.title}
      rows={fields}
      rowKey={(row) => row.field}
      columns={[
        { id: "field", header: columns.field, cell: (row) => plain(row.field) },
        {
          id: "respondents",
          header: columns.respondents,
          numeric: true,
          cell: (row) => number(row.respondents),
        },
        {
          id: "mentions",
          header: columns.mentions,
          numeric: true,
          cell: (row) => number(row.mentions),
        },
      ]}
    />
  );
}
