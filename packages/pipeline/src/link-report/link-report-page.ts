import type { LinkReportDocument } from "./link-report.ts";
import {
  calibrationSection,
  givenSection,
  helpSection,
  matchRateSection,
  outcomeSection,
  parameterSection,
  timesNamedSection,
} from "./matching-sections.ts";
import { connectorSection, degreeSection, networkSection } from "./network-section.ts";
import { reportPage } from "./report-page.ts";

/** `report.html`: the same document in words, pictures and tables. Holds no names. */
export function linkReportPage(report: LinkReportDocument): string {
  return reportPage({
    title: "Who is who: report of a matching",
    lead: "How the people named in interviews were matched, how sure that is, and what would make it surer. No names are in this report.",
    sections: [
      outcomeSection(report),
      helpSection(report),
      networkSection(report.network),
      connectorSection(report.network),
      degreeSection(report.network),
      calibrationSection(report),
      timesNamedSection(report),
      givenSection(report),
      parameterSection(report),
      matchRateSection(report),
    ],
  });
}
