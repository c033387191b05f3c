/**
 * Processor time to make a community of the default size and its interviews, and how hard it is to match:
 * true pairs of records that are one person. Run by hand: `node packages/simulation/bench/simulate.bench.ts`
 */
import { simulate } from "@kith/simulation";

for (const seed of [1, 2, 3]) {
  const start = process.cpuUsage();
  const made = simulate({ seed, interviews: 500, detail: "typical" });
  const spent = process.cpuUsage(start);
  const cpuMilliseconds = Math.round((spent.user + spent.system) / 1000);

  const roles = new Set(
    made.population.waves[0]?.community.people
      .filter((person) => person.role !== undefined)
      .map((person) => person.id),
  );
  const counts = new Map<string, { mentions: number; respondents: number }>();
  for (const { person, alterID } of made.truth) {
    const count = counts.get(person) ?? { mentions: 0, respondents: 0 };
    if (alterID === undefined) count.respondents++;
    else count.mentions++;
    counts.set(person, count);
  }
  let amongMentions = 0;
  let ofFigures = 0;
  let withRespondents = 0;
  for (const [person, { mentions, respondents }] of counts) {
    const pairs = (mentions * (mentions - 1)) / 2;
    amongMentions += pairs;
    if (roles.has(person)) ofFigures += pairs;
    withRespondents += mentions * respondents;
  }
  console.log(
    JSON.stringify({
      seed,
      cpuMilliseconds,
      records: made.truth.length,
      distinct: counts.size,
      amongMentions,
      ofFigures,
      withRespondents,
    }),
  );
}
