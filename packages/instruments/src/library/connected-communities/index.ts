import type { Instrument } from "../../document/instrument.ts";
import { COMMUNITY_LIFE } from "../community-life.ts";
import { LIBRARY_LANGUAGES, said } from "../said.ts";
import { WELLBEING } from "../wellbeing.ts";
import { ABOUT_PEOPLE } from "./about-people.ts";
import { ABOUT_YOU } from "./about-you.ts";
import { WELCOME, YOUR_NAME } from "./consent.ts";
import { PEOPLE } from "./people.ts";
import { PLACES } from "./places.ts";

/**
 * The Connected Communities survey in our own words: whom people rely on and turn to, who
 * knows whom, places, groups, news, barriers, belonging, well-being and who answered.
 */
export const CONNECTED_COMMUNITIES: Instrument = {
  kith: "instrument/1",
  id: "connected-communities",
  version: 1,
  title: said("Connected Communities survey", "استبيان المجتمعات المترابطة"),
  languages: LIBRARY_LANGUAGES,
  sections: [
    WELCOME,
    YOUR_NAME,
    PEOPLE,
    ABOUT_PEOPLE,
    PLACES,
    COMMUNITY_LIFE.section,
    WELLBEING.section,
    ABOUT_YOU,
  ],
  sources: [...COMMUNITY_LIFE.sources, ...WELLBEING.sources],
};
