/** The site's network: from interviews and a resolution to people, places and ties. */
export {
  AFFILIATION,
  type BuiltSiteNetwork,
  type BuiltTie,
  buildSiteNetwork,
  KNOWS,
  NAMED,
  type SiteNetworkOptions,
  type SiteNetworkSummary,
} from "./build-site-network.ts";
export { looksPersonal } from "./looks-personal.ts";
export { namesOfDescriptions, personalNames } from "./personal-names.ts";
export { type RecordTies, recordTies } from "./record-ties.ts";
export { type SiteGraphChoice, siteGraph } from "./site-graph.ts";
export {
  type DocumentedNetwork,
  type SiteDocumentOptions,
  siteNetworkDocument,
} from "./site-network-document.ts";
