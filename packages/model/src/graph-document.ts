export type AttributeValue = string | number | boolean;

export interface GraphDocumentNode {
  readonly id: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

export interface GraphDocumentEdge {
  readonly source: string;
  readonly target: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/**
 * A graph as files hold it: GraphML, Pajek, edge lists. Parallel edges and loops are kept
 * as read. Two-mode graphs mark their nodes with the attribute `mode` ("1" or "2") where
 * the format says so, or with `kind`.
 */
export interface GraphDocument {
  readonly directed: boolean;
  readonly nodes: readonly GraphDocumentNode[];
  readonly edges: readonly GraphDocumentEdge[];
}
