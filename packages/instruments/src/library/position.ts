import { type LibraryModule, sourceOf } from "./module.ts";
import { alone, option, said } from "./said.ts";

const POSITIONS = [
  option("nurse", "Nurse", "ممرض"),
  option("teacher", "Teacher", "معلم"),
  option("councillor", "Councillor", "عضو مجلس محلي"),
  option("police", "Police officer", "شرطي"),
  option("faith", "Leader of a place of worship", "قائد مكان عبادة"),
  option("shop", "Shopkeeper", "صاحب متجر"),
  option("youth", "Youth worker", "عامل مع الشباب"),
  option("builder", "Builder or electrician", "بنّاء أو كهربائي"),
  option("lawyer", "Lawyer", "محامٍ"),
  option("doctor", "Doctor", "طبيب"),
  option("manager", "Manager of a business", "مدير شركة"),
  option("officer", "Council officer", "موظف في البلدية"),
  option("journalist", "Journalist", "صحفي"),
  option("cleaner", "Cleaner", "عامل نظافة"),
  option("driver", "Bus or taxi driver", "سائق حافلة أو سيارة أجرة"),
];
const NOBODY = alone("none", "None of these", "لا أحد من هؤلاء");

const POSITION_SECTION = {
  id: "position",
  title: said("Whom you know by what they do", "من تعرف بحسب ما يعملون"),
  questions: [
    {
      id: "positions_known",
      kind: "multiple",
      wording: said(
        "Do you know somebody by name who works as one of these?",
        "هل تعرف بالاسم شخصًا يعمل في إحدى هذه المهن؟",
      ),
      script: said(
        "Read out the list and choose all that are said.",
        "اقرأ القائمة واختر كل ما يُذكر.",
      ),
      options: [...POSITIONS, NOBODY],
      seconds: 45,
    },
    {
      id: "positions_close",
      kind: "multiple",
      when: { not: { question: "positions_known", is: "none" } },
      wording: said("Which of them are family or friends?", "من منهم من العائلة أو الأصدقاء؟"),
      options: [...POSITIONS, NOBODY],
      seconds: 30,
    },
  ],
} as const satisfies LibraryModule["section"];

/** Which positions in society are within reach, in our words and with a list to be adapted. */
export const POSITION: LibraryModule = {
  section: POSITION_SECTION,
  sources: sourceOf(
    POSITION_SECTION,
    "Our own words, on the position generator of Lin and Dumin (1986).",
  ),
};
