import type { Random } from "@kith/model";

/** One slip of the keyboard: a letter doubled, lost, exchanged with its neighbour or another. */
export function slip(random: Random, word: string): string {
  if (word.length < 2) return word;
  const at = random.below(word.length - 1);
  const letter = String.fromCharCode(97 + random.below(26));
  switch (random.below(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
    default:
      return word.slice(0, at) + letter + word.slice(at + 1);
  }
}

/** Forms of first names, some of which no table of Kith's holds. */
export const FAMILIAR: ReadonlyMap<string, readonly string[]> = new Map(
  `john:jack,johnny,jon,johan william:bill,will,billy,guillaume,wm thomas:tom,tommy,thos
james:jim,jamie,jas,jimmy george:geo,georgie henry:harry,hal,hank charles:charlie,chas,karl
robert:bob,rob,bert,bobby edward:ted,ned,eddie,edwd richard:dick,rick,richd joseph:joe,josef
samuel:sam,sammy francis:frank,fran arthur:art,artie frederick:fred,freddie,fritz david:dave,dai
alexander:alex,sandy,alec walter:wat,wally peter:pete,piers alfred:alf,fred daniel:dan,danny
benjamin:ben,benny andrew:andy,drew philip:phil,pip michael:mike,mick mary:polly,molly,may,marie
elizabeth:betty,liz,bess,eliza,lizzie anne:ann,annie,nan,nancy,anna margaret:maggie,peggy,meg,madge
jane:jenny,jean,janet sarah:sally,sadie,sara alice:allie,alicia catherine:kate,kitty,katherine,cathy
florence:flo,florrie emily:em,emilie edith:edie,ede dorothy:dolly,dot,dora ellen:nell,nellie,helen
eleanor:nora,nell,ellie charlotte:lottie,charley frances:fanny,fran harriet:hattie louisa:lou,louise
smith:smyth,smythe brown:browne clark:clarke clarke:clark taylor:tayler thompson:thomson
davies:davis davis:davies stewart:stuart stuart:stewart reid:reade,reed gray:grey grey:gray
white:whyte moore:more phillips:philips evans:evens hughes:hewes allen:allan,alan
harrison:harison johnson:johnston morris:maurice lewis:louis`
    .split(/\s+/)
    .map((line) => {
      const [name, forms] = line.split(":");
      return [name!, forms!.split(",")] as const;
    }),
);
