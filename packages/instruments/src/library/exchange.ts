import type { NameGenerator } from "../document/question.ts";
import type { Words } from "../document/words.ts";
import { type LibraryModule, sourceOf } from "./module.ts";
import { said } from "./said.ts";

function generator(id: string, wording: Words): NameGenerator {
  return { id, kind: "names", wording, describe: ["surname", "knownAs"], most: 5 };
}

const EXCHANGE_SECTION = {
  id: "exchange",
  title: said("Giving and getting", "الأخذ والعطاء"),
  questions: [
    generator(
      "exchange_home",
      said("Who would keep an eye on your home while you are away?", "من يراقب بيتك في غيابك؟"),
    ),
    generator(
      "exchange_job",
      said("Who has lent a hand with a job at home lately?", "من ساعدك في عمل في البيت مؤخرًا؟"),
    ),
    generator(
      "exchange_worry",
      said("With whom do you talk when something worries you?", "مع من تتحدث عندما يقلقك أمر؟"),
    ),
    generator(
      "exchange_decide",
      said("Whose view do you want before a big decision?", "رأي من تطلب قبل قرار كبير؟"),
    ),
    generator(
      "exchange_time",
      said("With whom do you spend your free time?", "مع من تقضي وقت فراغك؟"),
    ),
    generator(
      "exchange_money",
      said(
        "From whom could you borrow a large sum if you had to?",
        "ممن يمكنك اقتراض مبلغ كبير إذا اضطررت؟",
      ),
    ),
    generator("exchange_you", said("Who comes to you for help?", "من يأتي إليك طلبًا للمساعدة؟")),
  ],
} as const satisfies LibraryModule["section"];

/** Name generators by what is exchanged, in our words. */
export const EXCHANGE: LibraryModule = {
  section: EXCHANGE_SECTION,
  sources: sourceOf(
    EXCHANGE_SECTION,
    "Our own words, on the exchange approach of McCallister and Fischer (1978).",
  ),
};
