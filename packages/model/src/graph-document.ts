export type AttributeValue = string | number | boolean;

export interface GraphDocumentNode {
  readonly id: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

export interface GraphDocumentEdge {
  /** Where the file gave one. */
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** Only where it differs from the document's: a file with both kinds of tie. */
  readonly directed?: boolean;
}

/**
 * A graph as files hold it: GraphML, Pajek, edge lists. Parallel edges and loops are kept
 * as read. Two-mode graphs mark their nodes with the attribute `mode` ("1" or "2") where
 * the format says so, or with `kind`. Ties of several kinds carry the attribute `relation`,
 * positions are `x`, `y`, `z`, the strength of a tie is `weight`, and the time something was
 * there is `start` and `end`, whatever the format calls them.
 */
export interface GraphDocument {
  readonly directed: boolean;
  /** What the file says of the graph as a whole: a title, who made it. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  readonly nodes: readonly GraphDocumentNode[];
  readonly edges: readonly GraphDocumentEdge[];
}
