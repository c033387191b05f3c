/** A made-up folder: everybody names two neighbours of a ring, who know each other. */
export function madeUpFolder(interviews: number): { name: string; text: string }[] {
  const first = ["Anna", "Zebedee", "Carl", "Dora", "Emil", "Fay", "Gus", "Hana", "Ivo", "Jo"];
  const last = ["Hill", "Lee", "Okoro", "Price", "Shah", "Young"];
  const name = (i: number) => {
    const at = i % interviews;
    return `${first[at % first.length]},${last[Math.floor(at / first.length) % last.length]}`;
  };
  const street = (i: number) => `${["Mill", "Church", "Station"][(i % interviews) % 3]} Street`;
  const age = (i: number) => 20 + ((i % interviews) % 60);
  const everyone = Array.from({ length: interviews }, (_, i) => i);
  return [
    {
      name: "egos.csv",
      text: ["egoID,first_name,surname,age,street"]
        .concat(everyone.map((i) => `${i},${name(i)},${age(i)},${street(i)}`))
        .join("\n"),
    },
    {
      name: "alters.csv",
      text: ["egoID,alterID,first_name,surname,age,street,relation,generators"]
        .concat(
          everyone.flatMap((i) =>
            [1, 2].map(
              (j) => `${i},${j},${name(i + j)},${age(i + j)},${street(i + j)},friend,help;talk`,
            ),
          ),
        )
        .join("\n"),
    },
    {
      name: "aaties.csv",
      text: ["egoID,Source,Target"].concat(everyone.map((i) => `${i},1,2`)).join("\n"),
    },
    {
      name: "affiliations.csv",
      text: ["egoID,alterID,kind,label"]
        .concat(everyone.map((i) => `${i},,place,The Crown`))
        .join("\n"),
    },
  ];
}

/** The same with a tie to somebody who was never named. */
export function folderWithError(interviews: number): { name: string; text: string }[] {
  return madeUpFolder(interviews).map((file) =>
    file.name === "aaties.csv" ? { ...file, text: `${file.text}\n0,1,99` } : file,
  );
}
