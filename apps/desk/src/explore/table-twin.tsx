import { type Figure, type FigureTable, tableCsv, tallyCsv } from "@kith/figures";
import { announce } from "../parts/announce.ts";
import { exploreWords as said } from "./explore-words.ts";
import { FigureTableView } from "./figure-table-view.tsx";
import { saveText } from "./save-file.ts";
import { TallyView } from "./tally-view.tsx";

export const TABLES = ["groups", "ties", "people"] as const;
export type TableChoice = (typeof TABLES)[number];

/** The table half of the twin, three ways to count the same ties. */
export function TableTwin(props: {
  figure: Figure;
  choice: TableChoice;
  onChoose: (choice: TableChoice) => void;
  twoMode: boolean;
  fileName: string;
  /** Ties of the one chosen, when only those are asked for. */
  chosenTable: FigureTable | undefined;
}) {
  const { figure, choice } = props;
  const ties = props.chosenTable ?? figure.table;
  const names = props.twoMode ? said.twoModeTables : said.tables;
  const csv = () =>
    choice === "groups"
      ? tallyCsv(figure.tallies)
      : tableCsv(choice === "ties" ? ties : figure.nodeTable);
  const copy = async () => {
    await navigator.clipboard.writeText(csv().replaceAll(",", "\t"));
    announce(said.copied);
  };
  return (
    <div className="table-twin">
      <fieldset className="segments" aria-label={said.tableOf}>
        {TABLES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === choice}
            onClick={() => props.onChoose(one)}
          >
            {names[one]}
          </button>
        ))}
      </fieldset>
      {choice === "groups" ? <TallyView tallies={figure.tallies} /> : null}
      {choice === "ties" ? <FigureTableView table={ties} /> : null}
      {choice === "people" ? <FigureTableView table={figure.nodeTable} /> : null}
      <p className="row wrap acts">
        <button type="button" className="link" onClick={copy}>
          {said.copy}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => saveText(`${props.fileName}-${choice}.csv`, csv(), "text/csv")}
        >
          {said.saveCsv}
        </button>
      </p>
    </div>
  );
}
