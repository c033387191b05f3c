import type { PersonDetail } from "@kith/api";
import { Shape } from "../parts/shape.tsx";
import { plain, words } from "../words/index.ts";

const said = words.people.person;

/** What was said about a person, record by record, as it was written down. */
export function PersonRecords({ records }: { records: PersonDetail["records"] }) {
  return (
    <section aria-labelledby="said">
      <h2 id="said">{said.said}</h2>
      <ul className="records">
        {records.map((record) => (
          <li key={`${record.egoID} ${record.alterID ?? ""}`}>
            <Shape status={record.alterID === null ? "respondent" : "named"} />
            <div>
              <p className="voice">{record.said ? `“${record.said}”` : said.unsaid}</p>
              <p className="small">
                {record.alterID === null ? said.saidSelf(record.egoID) : said.saidBy(record.egoID)}
                {record.generators.length > 0
                  ? `. ${said.asked(record.generators.map(plain))}`
                  : ""}
                {records.length > 1 ? `. ${plain(said.recordSure(record.probability))}` : ""}.
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
