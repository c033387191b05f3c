import type { Section } from "../../document/instrument.ts";
import { alone, option, said } from "../said.ts";

/** Where people go, what they belong to, how they hear, and what stops them. */
export const PLACES: Section = {
  id: "places",
  title: said("Places, groups and news", "الأماكن والمجموعات والأخبار"),
  questions: [
    {
      id: "own_street",
      kind: "place",
      fills: "street",
      orElse: ["refused"],
      wording: said("Which street do you live in?", "في أي شارع تسكن؟"),
    },
    {
      id: "places_used",
      kind: "labels",
      labels: "place",
      most: 10,
      wording: said("Where do you go around here?", "إلى أين تذهب هنا؟"),
      hint: said(
        "Shops, parks, cafés, places of worship: wherever you spend time.",
        "متاجر وحدائق ومقاهٍ وأماكن عبادة: حيثما تقضي وقتك.",
      ),
    },
    {
      id: "services_used",
      kind: "labels",
      labels: "organisation",
      most: 10,
      wording: said(
        "Which services or organisations here do you use?",
        "أي خدمات أو منظمات تستخدم هنا؟",
      ),
      hint: said(
        "The doctor's, the library, an advice centre.",
        "عيادة الطبيب، المكتبة، مركز استشارة.",
      ),
    },
    {
      id: "groups_joined",
      kind: "labels",
      labels: "group",
      most: 10,
      wording: said(
        "Which groups or activities do you take part in?",
        "في أي مجموعات أو أنشطة تشارك؟",
      ),
    },
    {
      id: "news_from",
      kind: "labels",
      labels: "information",
      most: 10,
      wording: said(
        "When you want to know what is going on here, where do you look or whom do you ask?",
        "عندما تريد أن تعرف ما يجري هنا، أين تبحث أو من تسأل؟",
      ),
    },
    {
      id: "barriers",
      kind: "multiple",
      wording: said(
        "Does anything stop you taking part in things here?",
        "هل هناك ما يمنعك من المشاركة هنا؟",
      ),
      script: said(
        "Choose all that are said. Do not read out the list.",
        "اختر كل ما يُذكر. لا تقرأ القائمة.",
      ),
      options: [
        option("time", "No time", "لا وقت"),
        option("money", "It costs too much", "التكلفة عالية"),
        option("health", "Health or disability", "الصحة أو الإعاقة"),
        option("caring", "Looking after children or others", "رعاية الأطفال أو غيرهم"),
        option("transport", "Getting there", "صعوبة الوصول"),
        option("not_known", "Not knowing what there is", "عدم معرفة ما هو متاح"),
        option("nobody", "Nobody to go with", "لا أحد يذهب معي"),
        option("welcome", "Not feeling welcome", "عدم الشعور بالترحيب"),
        option("language", "Language", "اللغة"),
        option("safety", "Not feeling safe", "عدم الشعور بالأمان"),
        option("other", "Something else", "شيء آخر"),
        alone("none", "Nothing stops me", "لا شيء يمنعني"),
      ],
    },
    {
      id: "barriers_other",
      kind: "text",
      most: 300,
      when: { question: "barriers", is: "other" },
      wording: said("What is it that stops you?", "ما الذي يمنعك؟"),
      hint: said("No names, please.", "من دون أسماء من فضلك."),
    },
  ],
};
