/** How others write it: files in, the vocabulary of @kith/model out, and back. */
export type { CsvRow, CsvTable, Separator } from "./csv/csv-table.ts";
export { type CsvOptions, type CsvRead, readCsv } from "./csv/read-csv.ts";
export type { FileCount } from "./csv/read-rows.ts";
export { writeCsv } from "./csv/write-csv.ts";
export { type NodesRead, readNodes } from "./graphs/edge-list/read-nodes.ts";
export { writeEdgeCsv, writeNodeCsv } from "./graphs/edge-list/write-tables.ts";
export type { GraphFile, GraphFormat, GraphWritten } from "./graphs/graph-format.ts";
export { GRAPH_FORMATS } from "./graphs/graph-formats.ts";
export type { GraphRead } from "./graphs/graph-read.ts";
export { writeGraphml } from "./graphs/graphml/write-graphml.ts";
export { filesBeside, GRAPH_ENDINGS, readGraph } from "./graphs/read-graph.ts";
export { WRITABLE_GRAPH_ENDINGS, writeGraph } from "./graphs/write-graph.ts";
export type {
  ColumnMapping,
  InterviewFormat,
  InterviewsRead,
} from "./interviews/interviews-read.ts";
export { readInterviews } from "./interviews/read-interviews.ts";
export { type MappingRead, readMapping } from "./interviews/read-mapping.ts";
export { writeInterviewFolder } from "./interviews/write-interview-folder.ts";
export {
  type ClusteredRow,
  type RowPair,
  writeClusters,
  writeRowPairs,
} from "./tables/clusters.ts";
export { type DecisionsRead, readDecisions, writeDecisions } from "./tables/decisions.ts";
export { type DrawsRead, drawColumns, readDraws, writeDraws } from "./tables/draws.ts";
export { readNames } from "./tables/names.ts";
export { readPairs, writePairs } from "./tables/pairs.ts";
export { readPeople, writePeople } from "./tables/people.ts";
export { readPlaceDecisions, writePlaceQuestions, writePlaces } from "./tables/places.ts";
export { type QuestionRow, writeQuestions } from "./tables/questions.ts";
export { readTruth, type TruthRead, writeTruth } from "./tables/truth.ts";
export {
  decodeText,
  decodeTextNoting,
  encodingNote,
  type TextEncodingName,
} from "./zip/decode-text.ts";
export { type BinaryFile, unzipFiles, type ZipLimits, zipFiles } from "./zip/zip-files.ts";
