import {
  colourableAttributes,
  type FigureNetwork,
  groupPeople,
  kindWords,
  tieKinds,
} from "@kith/figures";
import { useMemo } from "react";
import {
  BETWEEN,
  COLOURS_BY,
  colourKey,
  type ExploreChoice,
  GROUPS_BY,
  readChoice,
  SIZES,
  SURE,
} from "./explore-choice.ts";
import { exploreWords as said } from "./explore-words.ts";
import { type Option, SentenceSelect } from "./sentence-select.tsx";

/** What is shown, as one sentence that can be changed word by word. */
export function ChooseSentence(props: {
  network: FigureNetwork;
  choice: ExploreChoice;
  /** Whether people are drawn one by one, so that they have a size and a colour. */
  oneByOne: boolean;
  onChange: (next: ExploreChoice) => void;
}) {
  const { network, choice, oneByOne, onChange } = props;
  const offered = useMemo(() => optionLists(network), [network]);
  const lists = {
    kinds: withValue(offered.kinds, choice.kind, kindWords),
    colours: withValue(offered.colours, colourKey(choice.colour), (key) =>
      kindWords(key.replace(/^attribute:/, "")),
    ),
    groups: withValue(offered.groups, choice.groupBy, () => said.groupBy[choice.groupBy]),
    between: offered.between,
    sure: offered.sure,
    sizes: offered.sizes,
  };
  // Where there are no places, people and places are people.
  const between = lists.between.some(({ id }) => id === choice.between)
    ? choice.between
    : (lists.between[0]?.id ?? choice.between);
  const twoMode = choice.between === "places" || choice.between === "information";
  const { waves } = network.asked;
  const wave =
    waves.length === 1
      ? /^\d+$/.test(waves[0] ?? "")
        ? `wave ${waves[0]}`
        : waves[0]
      : said.allWaves;
  const set = (search: Record<string, string>) => {
    const next = readChoice(search);
    onChange({ ...next, open: undefined, person: choice.person, around: choice.around });
  };
  const current: Record<string, string> = {
    kind: choice.kind,
    between: choice.between,
    sure: choice.sure,
    size: choice.size,
    colour: colourKey(choice.colour),
    group: choice.groupBy,
    scale: choice.scale,
  };
  const put = (key: string) => (value: string) => set({ ...current, [key]: value });
  return (
    <div className="sentence explore-sentence">
      Show{" "}
      {twoMode ? null : (
        <>
          <SentenceSelect
            label={said.chooseKind}
            value={choice.kind}
            options={lists.kinds}
            onChange={put("kind")}
          />{" "}
        </>
      )}
      {twoMode ? "ties " : choice.kind === "any" ? "tie " : "ties "}
      <SentenceSelect
        label={said.chooseBetween}
        value={between}
        options={lists.between}
        onChange={put("between")}
      />
      , from <b>{wave}</b>, that we are{" "}
      <SentenceSelect
        label={said.chooseSure}
        value={choice.sure}
        options={lists.sure}
        onChange={put("sure")}
      />
      {twoMode || !oneByOne ? null : (
        <>
          , sized by{" "}
          <SentenceSelect
            label={said.chooseSize}
            value={choice.size}
            options={lists.sizes}
            onChange={put("size")}
          />
          , coloured by{" "}
          <SentenceSelect
            label={said.chooseColour}
            value={colourKey(choice.colour)}
            options={lists.colours}
            onChange={put("colour")}
          />
        </>
      )}
      , put together by{" "}
      <SentenceSelect
        label={said.chooseGroup}
        value={choice.groupBy}
        options={lists.groups}
        onChange={put("group")}
      />
      .
    </div>
  );
}

/** The options with what is chosen among them, as an address may ask for what is not offered. */
function withValue(
  options: readonly Option[],
  value: string,
  words: (value: string) => string,
): readonly Option[] {
  return options.some(({ id }) => id === value)
    ? options
    : [...options, { id: value, text: words(value) }];
}

function optionLists(network: FigureNetwork) {
  const people = network.nodes.filter((node) => node.kind === "person");
  const kinds: Option[] = [
    { id: "any", text: said.anyKind },
    ...tieKinds(network).map(({ kind, ties }) => ({
      id: kind,
      text: kindWords(kind),
      hint: said.kindCount(ties),
    })),
  ];
  const has = (wanted: readonly string[]) =>
    network.nodes.some(({ kind }) => wanted.includes(kind));
  const between = BETWEEN.filter((one) => {
    if (one === "people") return true;
    if (one === "information") return has(["information"]);
    return has(["place", "group", "organisation"]) || (one !== "places" && has(["information"]));
  }).map((id) => ({ id, text: said.between[id] }));
  const colours: Option[] = [
    ...COLOURS_BY.map((id) => ({ id, text: said.colour[id] })),
    ...colourableAttributes(people).map((name) => ({
      id: `attribute:${name}`,
      text: kindWords(name),
    })),
  ];
  return {
    kinds,
    between,
    sure: SURE.map((id) => ({ id, text: said.sure[id] })),
    sizes: SIZES.map((id) => ({ id, text: said.size[id] })),
    colours,
    groups: GROUPS_BY.filter(
      (by) => by === "found" || groupPeople(network, by).labels.length > 1,
    ).map((id) => ({ id, text: said.groupBy[id] })),
  };
}
