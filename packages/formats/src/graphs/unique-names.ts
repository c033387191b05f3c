/**
 * Names for attributes in a file that cannot hold every name: each as `spelt`, then numbered
 * (`name_2`) where it is reserved or two would be alike.
 *
 * @returns from the name in the graph to the name in the file
 */
export function namesInFile(
  names: Iterable<string>,
  reserved: readonly string[],
  spelt: (name: string) => string = (name) => name,
): ReadonlyMap<string, string> {
  const all = [...new Set(names)];
  const used = new Set(reserved);
  const result = new Map<string, string>();
  const next = new Map<string, number>();
  const claim = (name: string, wanted: string): void => {
    let free = wanted;
    let number = next.get(wanted) ?? 2;
    while (used.has(free)) free = `${wanted}_${number++}`;
    next.set(wanted, number);
    used.add(free);
    result.set(name, free);
  };
  for (const name of all) if (spelt(name) === name && !used.has(name)) claim(name, name);
  for (const name of all) if (!result.has(name)) claim(name, spelt(name));
  return result;
}
