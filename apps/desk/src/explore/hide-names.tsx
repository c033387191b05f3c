import { useRemembered } from "../parts/remembered.ts";
import { exploreWords as said } from "./explore-words.ts";

/** Whether people are called by name; one choice for all of Explore, kept in this browser. */
export function useNames(): readonly [boolean, (names: boolean) => void] {
  const [hide, setHide] = useRemembered("hide-names", ["yes", "no"], "no");
  return [hide === "no", (names) => setHide(names ? "no" : "yes")];
}

/** The switch for it, at the end of the bar above a figure. */
export function HideNames(props: { names: boolean; onNames: (names: boolean) => void }) {
  return (
    <label className="check hide-names">
      <input
        type="checkbox"
        checked={!props.names}
        onChange={(event) => props.onNames(!event.target.checked)}
      />
      {said.hideNames}
    </label>
  );
}
