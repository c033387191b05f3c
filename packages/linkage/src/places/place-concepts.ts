import { stem } from "./label-words.ts";

/** What sort of thing a label names, as far as its words tell. */
export interface Concept {
  readonly name: string;
  /** How probable it is that a community has another one that the words could mean. */
  readonly several: number;
}

/**
 * Words that say what a thing is, without saying which one: name, chance that there are
 * several, then the phrases used for it. Longer phrases are read first. Written for this
 * package from general knowledge of British towns.
 */
const TABLE = `
pub 0.7: pub, public house, inn, arms, tavern, bar, alehouse, boozer
social club 0.5: social club, working mens club, workingmens club, legion, royal british legion
church 0.6: church, kosciol, parish church, church england, evangelical church
methodist church 0.3: methodist, methodists, methodist church, methodist chapel, chapel
baptist church 0.3: baptist, baptists, baptist church
salvation army 0.2: salvation army, sally army, sally ann
mosque 0.25: mosque, meczet, masjid, islamic centre, muslim centre
catholic church 0.3: catholic church, roman catholic church, catholic, catholics
gurdwara 0.2: gurdwara, gurudwara, sikh temple
temple 0.3: temple, mandir
synagogue 0.2: synagogue, shul
doctors 0.3: doctors, doctor, gp, surgery, doctors surgery, gp surgery, health centre, medical centre, medical practice, clinic, practice, docs
dentist 0.5: dentist, dentists, dental surgery
pharmacy 0.5: pharmacy, chemist, chemists
hospital 0.1: hospital, infirmary
school gate 0.5: school gate, school gates, school run, school playground
school 0.6: school, primary, szkola, primary school, infants, infant school, juniors, junior school, secondary school, high school, comprehensive, academy
nursery 0.5: nursery, preschool, pre school, kindergarten
college 0.2: college, sixth form
university 0.1: university
corner shop 0.9: corner shop, cornershop, convenience store, newsagent, newsagents, paper shop, spar, londis, minimarket
chip shop 0.6: chip shop, chippy, chippie, fish and chip shop, fish chip shop, fish chips, chipper
takeaway 0.7: takeaway, take away, kebab shop
charity shop 0.6: charity shop
supermarket 0.6: supermarket, big shop
shop 0.9: shop, shops, store, sklep
market 0.3: market, market place, marketplace
cafe 0.6: cafe, caff, coffee shop, coffee house, tea room, tearoom, tea rooms, tearooms, coffee bar
restaurant 0.8: restaurant
hairdresser 0.7: hairdresser, hairdressers, barber, barbers, salon
launderette 0.25: launderette, laundry, washeteria, washhouse, wash house, coin wash
post office 0.15: post office, postoffice, sub post office
bank 0.6: bank
community centre 0.3: community centre, community hub, community hall, community house, neighbourhood centre, hub
village hall 0.2: village hall, parish hall, parish rooms, church hall, memorial hall, institute
leisure centre 0.25: leisure centre, sports centre, sport centre, swimming pool, swimming baths, baths, gym, sports hall
library 0.1: library, biblioteka
park 0.5: park, recreation ground, rec, playing field, playing fields, green
playground 0.7: playground, play area, swings
allotments 0.3: allotment, allotments, allotment society, allotment association, garden society
food bank 0.15: food bank, foodbank, pantry, community pantry
job centre 0.05: job centre, jobcentre, jobcentre plus, dole office
council 0.15: council, town council, parish council, city council, borough council, district council, council office, council offices, town hall, civic centre
housing association 0.4: housing association, housing, housing office
residents association 0.4: residents association, resident association, tenants association, tenants and residents association, tenants residents association, neighbourhood association, residents group, tenants group, ra, tra, tara
youth club 0.4: youth club, youth centre, youth group, youthy
scouts 0.5: scouts, scout group, cubs, beavers
guides 0.5: guides, brownies, rainbows, girlguides, girl guides
toddler group 0.4: toddler group, toddlers, parents and toddlers, parents toddlers, parent and toddler, parent toddler, parent toddler group, parents toddlers group, mums and tots, mums tots, mother toddler, mother toddler group, mums toddlers, baby group, playgroup, tots, stay play
lunch club 0.4: lunch club, luncheon club, dinner club, lunches
over sixties 0.4: over 60, over 50, pensioners club, pensioners, old folks, over 60 club, over 50 club
bowls 0.3: bowls, bowls club, bowling club, bowling green, bowling, crown green bowls, lawn bowls
football 0.5: football, football club, football team, fives, footy, five side
cricket 0.2: cricket, cricket club
rugby 0.2: rugby, rugby club, rugby league club
walking 0.6: walking group, walkers, walking, ramblers, walking club, walk group, health walk
running 0.3: running, running club, runners, joggers, park run, parkrun, running group, harriers
cycling 0.3: cycling, cycling club, cycle club
darts 0.5: darts, darts team
choir 0.4: choir, community choir, singing group, chorus, singers, choral society
band 0.4: band, brass band, silver band
knitting 0.4: knit natter, knit and natter, knitting group, knitting, knitters, stitch and bitch, craft group, knit n natter, sewing group
carers 0.3: carers, carers group, carers support group, carers support
womens institute 0.2: womens institute
slimming 0.4: slimming world, slimming club, weight watchers, slimming
saturday club 0.4: saturday club, saturday school
history society 0.2: history society, history group, local history, heritage group
facebook 0.4: facebook, facebook group, facebook page, community facebook, community facebook group, community facebook page, on facebook, community page
whatsapp 0.7: whatsapp, whatsapp group
noticeboard 0.6: noticeboard, notice board, notices, notice boards, noticeboards, posters
word of mouth 0.02: word mouth, word of mouth, friends, chatting, gossip, hearsay, talking people, grapevine, grape vine, people tell me, from people
parish magazine 0.3: parish magazine, church magazine, parish newsletter, parish news, church newsletter
newspaper 0.4: newspaper, local paper, paper, gazette, evening news, local press
newsletter 0.5: newsletter, community newsletter, leaflet door
leaflets 0.5: leaflet, leaflets, flyers, flyer, pamphlets
radio 0.4: radio, local radio, radio station, community radio
television 0.3: television, tv, telly
internet 0.2: internet, online, web, google, website
`;

interface Phrase {
  readonly words: readonly string[];
  readonly concept: Concept;
}

/** Words that name no thing of their own: beside another they hardly tell two things apart. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  "club group centre society association organisation community hall room building house team class session meeting place office town village area old new big little people saint"
    .split(" ")
    .map(stem),
);

const PHRASES: readonly Phrase[] = TABLE.trim()
  .split("\n")
  .flatMap((line) => {
    const [, name, several, phrases] = /^(.+) ([\d.]+): (.+)$/.exec(line)!;
    const concept = { name: name!, several: Number(several) };
    return phrases!.split(", ").map((phrase) => ({ words: phrase.split(" ").map(stem), concept }));
  })
  .sort((a, b) => b.words.length - a.words.length);

const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  const list = BY_FIRST_WORD.get(phrase.words[0]!);
  if (list === undefined) BY_FIRST_WORD.set(phrase.words[0]!, [phrase]);
  else list.push(phrase);
}

/** Every single word that alone says what a thing is, for putting slips right. */
export const CONCEPT_WORDS: readonly string[] = [
  ...new Set(PHRASES.flatMap(({ words }) => words).filter((word) => word.length >= 5)),
];

const WORDS = new Set(PHRASES.flatMap(({ words }) => words));

/** Whether a word, alone or in a phrase, says what a thing is. */
export function isConceptWord(word: string): boolean {
  return WORDS.has(stem(word));
}

/**
 * What stemmed words say a thing is, longest phrase first, in their order, and the words left
 * over. O(words).
 */
export function findConcepts(words: readonly string[]): {
  readonly found: readonly { readonly concept: Concept; readonly words: readonly string[] }[];
  readonly left: readonly string[];
} {
  const found: { concept: Concept; words: readonly string[] }[] = [];
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = BY_FIRST_WORD.get(words[at]!)?.find((one) =>
      one.words.every((word, i) => words[at + i] === word),
    );
    if (phrase === undefined) {
      left.push(words[at]!);
      at++;
    } else {
      found.push(phrase);
      at += phrase.words.length;
    }
  }
  return { found, left };
}
