/** What the matching of one plain table says of itself, as a page. */
export { recordsReportPage } from "./records-report-page.ts";
