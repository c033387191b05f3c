import type { Random } from "@kith/model";
import { chance, pick } from "../draws.ts";

/** Short and pet names by given name, written for this package; no other package reads it. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  `Margaret:Maggie,Peggy,Meg,Marge Elizabeth:Liz,Beth,Betty,Lizzie,Libby Patricia:Pat,Trish,Tricia
  Susan:Sue,Suzie Christine:Chris,Chrissie Katherine:Kath,Kate,Kathy Kathleen:Kath,Kathy Catherine:Cath,Cathy,Kate
  Jennifer:Jenny,Jen Deborah:Debbie,Deb Debra:Debbie Jacqueline:Jackie,Jacqui Barbara:Barb,Babs Dorothy:Dot,Dolly
  Valerie:Val Pamela:Pam Sandra:Sandy Gillian:Gill,Jill Judith:Judy Josephine:Jo,Josie Joanne:Jo Victoria:Vicky,Tori
  Samantha:Sam Rebecca:Becky,Becca Rachel:Rach Nicola:Nicky Michelle:Shell Amanda:Mandy Angela:Ange,Angie
  Caroline:Caz,Carrie Alison:Ali Stephanie:Steph Natalie:Nat Danielle:Dani Charlotte:Lottie,Charlie Jessica:Jess
  Abigail:Abby Bethany:Beth Eleanor:Ellie,Nell Emily:Em Emma:Em Hannah:Han Isabella:Bella,Izzy Isabelle:Izzy
  Olivia:Liv,Livvy Megan:Meg Georgia:George Amelia:Millie Natasha:Tash Melanie:Mel Tracey:Trace Sharon:Shaz
  Theresa:Terri,Tess Rosemary:Rose,Rosie Beverley:Bev Lesley:Les Maureen:Mo Eileen:Ei Irene:Rene Gwendoline:Gwen
  Philippa:Pippa Georgina:Georgie Francesca:Fran,Frankie Henrietta:Hetty Winifred:Win,Freda Bernadette:Bernie
  Veronica:Ronnie Marian:Maz Antonia:Toni Kimberley:Kim Leanne:Lee Madeleine:Maddie Matilda:Tilly Harriet:Hattie
  William:Bill,Will,Billy Robert:Bob,Rob,Bobby Richard:Dick,Rich,Ricky James:Jim,Jimmy,Jamie John:Jack,Johnny
  Michael:Mick,Mike Stephen:Steve Steven:Steve David:Dave,Davy Peter:Pete Anthony:Tony,Ant Christopher:Chris,Kit
  Andrew:Andy,Drew Thomas:Tom,Tommy Joseph:Joe Edward:Ted,Eddie,Ed Charles:Charlie,Chas Frederick:Fred George:Georgie
  Kenneth:Ken Ronald:Ron,Ronnie Raymond:Ray Dennis:Den Gordon:Gord Arthur:Art Ernest:Ernie Leslie:Les Geoffrey:Geoff
  Albert:Bert,Albie Stanley:Stan Harold:Harry Reginald:Reg Douglas:Doug Walter:Wally Bernard:Bernie Trevor:Trev
  Terence:Terry,Tel Barry:Baz Malcolm:Mal,Malc Philip:Phil Nicholas:Nick,Nicky Timothy:Tim Jonathan:Jon Benjamin:Ben
  Matthew:Matt Daniel:Dan,Danny Alexander:Alex,Sandy,Xander Gary:Gaz Darren:Daz Samuel:Sam,Sammy Joshua:Josh
  Nathan:Nate Lawrence:Larry,Loz Leonard:Len Francis:Frank Patrick:Paddy,Pat Vincent:Vince Victor:Vic Zachary:Zak
  Sebastian:Seb Dominic:Dom Gerald:Gerry Norman:Norm Clifford:Cliff Sidney:Sid Wilfred:Wilf Herbert:Herb
  Harrison:Harry Frederic:Freddie Bradley:Brad Jacob:Jake Callum:Cal Connor:Con Cameron:Cam Maurice:Mo Desmond:Des
  Mohammed:Mo Muhammad:Mo Abdullah:Abdul Ibrahim:Ibby Yusuf:Yus Fatima:Fati Khadija:Khadi Rajinder:Raj Manjit:Manj
  Harpreet:Preet Balwinder:Bal Surinder:Suri Jaswinder:Jas Gurpreet:Guru Sandeep:Sandy Agnieszka:Aga Katarzyna:Kasia
  Małgorzata:Gosia Krzysztof:Krzys Stanisław:Staszek Tomasz:Tomek Piotr:Piotrek Aleksandra:Ola Joanna:Asia
  Bronagh:Bron Siobhan:Shiv Padraig:Paudie Gwenllian:Gwen Angharad:Haz Abdirahman:Abdi`
    .trim()
    .split(/\s+/)
    .map((entry): [string, readonly string[]] => {
      const [name = "", forms = ""] = entry.split(":");
      return [name, forms.split(",")];
    }),
);

/** Bynames with no tie to the given name. */
const BYNAMES = `Dusty Ginger Tich Chalky Spud Nobby Sparky Curly Bunny Midge Pudge Tubs Lofty Duke
Whizz Pinky Doc Smudge Tigger Bear Titch Snowy Sooty Buster Tiny Moose Scoop Twinkle Dot-Dot Nipper Gaffer
Biscuit Ziggy Pops Blondie Red Sprout Pebble Jinx Flip Digger Bingo Rocky Sunny Skip Beano`.split(
  /\s+/,
);

/** Short and pet names in use for a given name; empty where there are none. */
export function shortForms(given: string): readonly string[] {
  return SHORT_FORMS.get(given) ?? [];
}

/**
 * What people call somebody, if it is not the given name.
 * A share of people goes by something no table of name variants can hold: a byname, the start
 * of their surname ("Robbo"), a worn-down given name ("Marz") or a middle name.
 *
 * @param unlistedShare that share, 0 to 1
 */
export function usualName(
  random: Random,
  given: string,
  surname: string,
  middle: string,
  unlistedShare: number,
): string | undefined {
  if (chance(random, unlistedShare)) {
    const kind = random.next();
    if (kind < 0.35) return pick(random, BYNAMES);
    if (kind < 0.55) return `${onset(surname)}${pick(random, ["y", "o", "ers"])}`;
    if (kind < 0.75) return `${onset(given)}${pick(random, ["z", "zza", "bo", "sy"])}`;
    return middle === given ? undefined : middle;
  }
  const forms = shortForms(given);
  if (forms.length > 0 && chance(random, 0.6)) return pick(random, forms);
  return undefined;
}

/** Up to the first consonant after a vowel: "Robinson" gives "Rob". */
function onset(name: string): string {
  const found = /^[^aeiouy]*[aeiouy]+[^aeiouy]/iu.exec(name);
  return found === null ? name.slice(0, 3) : found[0];
}
