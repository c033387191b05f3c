/** What NodeXL calls the columns that have a name everywhere else. */
export const EDGE_HEADINGS: Readonly<Record<string, string>> = {
  weight: "Edge Weight",
  relation: "Relationship",
  label: "Label",
  color: "Color",
  width: "Width",
  style: "Style",
  opacity: "Opacity",
  visibility: "Visibility",
};

export const VERTEX_HEADINGS: Readonly<Record<string, string>> = {
  x: "X",
  y: "Y",
  label: "Label",
  color: "Color",
  shape: "Shape",
  size: "Size",
  opacity: "Opacity",
  visibility: "Visibility",
};

/** NodeXL's heading for an attribute; `undefined` where it has none. */
export function headingOf(
  headings: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  return Object.hasOwn(headings, name) ? headings[name] : undefined;
}

/** The attribute a heading stands for: the usual name where there is one. */
export function attributeOf(headings: Readonly<Record<string, string>>, heading: string): string {
  return Object.keys(headings).find((name) => headings[name] === heading) ?? heading;
}
