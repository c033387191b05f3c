import { number, words } from "../words/index.ts";
import { Icon } from "./icon.tsx";

const said = words.parts;

/** Previous and next page, and where we are. */
export function Pager(props: { at: number; pages: number; onPage: (page: number) => void }) {
  const { at, pages, onPage } = props;
  if (pages === 1) return null;
  return (
    <nav className="row wrap pager" aria-label={said.pages}>
      <button
        type="button"
        className="btn small-btn"
        disabled={at === 1}
        onClick={() => onPage(at - 1)}
      >
        <Icon name="previous" /> {said.previousPage}
      </button>
      <span className="num">{said.page(number(at), number(pages))}</span>
      <button
        type="button"
        className="btn small-btn"
        disabled={at === pages}
        onClick={() => onPage(at + 1)}
      >
        {said.nextPage} <Icon name="next" />
      </button>
    </nav>
  );
}
