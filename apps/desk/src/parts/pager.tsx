import { number, words } from "../words/index.ts";
import { Icon } from "./icon.tsx";

const said = words.parts;

/**
 * Previous and next page, and where we are. At an end the button stays where it is and keeps
 * the focus; it only says that it does nothing.
 */
export function Pager(props: { at: number; pages: number; onPage: (page: number) => void }) {
  const { at, pages, onPage } = props;
  if (pages === 1) return null;
  return (
    <nav className="row wrap pager" aria-label={said.pages}>
      <button
        type="button"
        className="btn small-btn"
        aria-disabled={at === 1}
        onClick={() => (at > 1 ? onPage(at - 1) : undefined)}
      >
        <Icon name="previous" /> {said.previousPage}
      </button>
      <span className="num">{said.page(number(at), number(pages))}</span>
      <button
        type="button"
        className="btn small-btn"
        aria-disabled={at === pages}
        onClick={() => (at < pages ? onPage(at + 1) : undefined)}
      >
        {said.nextPage} <Icon name="next" />
      </button>
    </nav>
  );
}
