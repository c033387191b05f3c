import type { NetworkView } from "@kith/api";
import { useId } from "react";
import { Choose } from "../parts/choose.tsx";
import { words } from "../words/index.ts";
import type { PeopleSearch } from "./people-search.ts";

const { people: said, network: net } = words;

/** Whom to show, as one readable sentence, and a field to find a name. */
export function PeopleFilters(props: {
  network: NetworkView;
  search: PeopleSearch;
  onChange: (search: PeopleSearch) => void;
}) {
  const { network, search, onChange } = props;
  const id = useId();
  const filtered = [search.q, search.status, search.role, search.group, search.sure].some(Boolean);

  const change = (key: keyof PeopleSearch, value: string) => {
    const { [key]: _, ...rest } = search;
    onChange(value === "" ? rest : { ...rest, [key]: value });
  };

  return (
    <search className="people-filters">
      <p className="sentence">
        {said.show}{" "}
        <Choose
          label={said.chooseStatus}
          value={search.status ?? ""}
          onChange={(value) => change("status", value)}
          options={[
            ["", said.status.all],
            ["respondent", said.status.respondent],
            ["named", said.status.named],
          ]}
        />{" "}
        {said.withRole}{" "}
        <Choose
          label={said.chooseRole}
          value={search.role ?? ""}
          onChange={(value) => change("role", value)}
          options={[
            ["", said.anyRole],
            ...network.roles.map(({ role }) => [role, net.role[role]] as const),
          ]}
        />
        , {said.inGroup}{" "}
        <Choose
          label={said.chooseGroup}
          value={search.group ?? ""}
          onChange={(value) => change("group", value)}
          options={[
            ["", said.anyGroup],
            ...network.groups.map(({ label }, index) => [String(index), label] as const),
            ["none", said.noGroup],
          ]}
        />
        , {said.thatAre}{" "}
        <Choose
          label={said.chooseSure}
          value={search.sure ?? ""}
          onChange={(value) => change("sure", value)}
          options={[
            ["", said.sure.all],
            ["whole", said.sure.whole],
            ["stitched", said.sure.stitched],
          ]}
        />
        .{" "}
        {filtered ? (
          <button type="button" className="link" onClick={() => onChange({})}>
            {said.clear}
          </button>
        ) : null}
      </p>
      <div className="field people-find">
        <label htmlFor={id}>{said.search}</label>
        <input
          id={id}
          type="search"
          className="input"
          autoComplete="off"
          spellCheck={false}
          value={search.q ?? ""}
          onChange={(event) => change("q", event.target.value)}
        />
      </div>
    </search>
  );
}
