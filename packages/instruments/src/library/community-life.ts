import { type LibraryModule, OGL, sourceOf } from "./module.ts";
import { option, said } from "./said.ts";

const AGREE = [
  option("definitely_agree", "Definitely agree", "أوافق تمامًا"),
  option("tend_to_agree", "Tend to agree", "أميل إلى الموافقة"),
  option("tend_to_disagree", "Tend to disagree", "أميل إلى عدم الموافقة"),
  option("definitely_disagree", "Definitely disagree", "لا أوافق إطلاقًا"),
];

const COMMUNITY_LIFE_SECTION = {
  id: "community_life",
  title: said("This neighbourhood", "هذا الحي"),
  questions: [
    {
      id: "belong",
      kind: "single",
      wording: said(
        "How strongly do you feel you belong to your immediate neighbourhood?",
        "ما مدى قوة شعورك بالانتماء إلى حيك المباشر؟",
      ),
      options: [
        option("very", "Very strongly", "قوي جدًا"),
        option("fairly", "Fairly strongly", "قوي إلى حد ما"),
        option("not_very", "Not very strongly", "ليس قويًا جدًا"),
        option("not_at_all", "Not at all strongly", "ليس قويًا إطلاقًا"),
      ],
    },
    {
      id: "pull_together",
      kind: "single",
      wording: said(
        "To what extent do you agree or disagree that people in this neighbourhood pull together to improve the neighbourhood?",
        "إلى أي مدى توافق أو لا توافق على أن الناس في هذا الحي يتعاونون لتحسينه؟",
      ),
      options: [
        ...AGREE,
        option("nothing_needed", "Nothing needs improving", "لا شيء يحتاج إلى تحسين"),
      ],
    },
    {
      id: "chat",
      kind: "single",
      wording: said(
        "How often do you chat to any of your neighbours, more than to just say hello?",
        "كم مرة تتحدث مع أي من جيرانك، أكثر من مجرد التحية؟",
      ),
      options: [
        option("most_days", "On most days", "معظم الأيام"),
        option("weekly", "Once or twice a week", "مرة أو مرتين في الأسبوع"),
        option("monthly", "Once or twice a month", "مرة أو مرتين في الشهر"),
        option("less", "Less than once a month", "أقل من مرة في الشهر"),
        option("never", "Never", "أبدًا"),
      ],
    },
    {
      id: "trust",
      kind: "single",
      wording: said(
        "Thinking about the people who live in this neighbourhood, to what extent do you believe they can be trusted?",
        "عند التفكير في الناس الذين يعيشون في هذا الحي، إلى أي مدى تعتقد أنه يمكن الوثوق بهم؟",
      ),
      options: [
        option("many", "Many of the people can be trusted", "يمكن الوثوق بكثير من الناس"),
        option("some", "Some can be trusted", "يمكن الوثوق ببعضهم"),
        option("few", "A few can be trusted", "يمكن الوثوق بقليل منهم"),
        option("none", "None of the people can be trusted", "لا يمكن الوثوق بأحد"),
      ],
    },
    {
      id: "favours",
      kind: "single",
      wording: said(
        "To what extent do you agree or disagree that you borrow things and exchange favours with your neighbours?",
        "إلى أي مدى توافق أو لا توافق على أنك تستعير أشياء وتتبادل الخدمات مع جيرانك؟",
      ),
      options: AGREE,
    },
    {
      id: "influence",
      kind: "single",
      wording: said(
        "Do you agree or disagree that you can influence decisions affecting your local area?",
        "هل توافق أو لا توافق على أنك تستطيع التأثير في القرارات التي تخص منطقتك؟",
      ),
      options: AGREE,
    },
  ],
} as const satisfies LibraryModule["section"];

/** Belonging, pulling together, chatting, trust, favours and influence. */
export const COMMUNITY_LIFE: LibraryModule = {
  section: COMMUNITY_LIFE_SECTION,
  sources: sourceOf(
    COMMUNITY_LIFE_SECTION,
    `Community Life Survey, Department for Culture, Media and Sport. ${OGL} Favours and influence are lightly adapted for reading aloud; the Welsh and the Arabic are not official translations.`,
  ),
};
