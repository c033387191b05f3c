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

/**
 * Puts values under their names into a map; where one is taken, under `name_2` and so on, so
 * that nothing is overwritten. Linear, however often one name comes.
 */
export function adderTo<Value>(found: Map<string, Value>): (name: string, value: Value) => void {
  let next: Map<string, number> | undefined;
  return (name, value) => {
    let free = name;
    if (found.has(name)) {
      next ??= new Map();
      let number = next.get(name) ?? 2;
      while (found.has(`${name}_${number}`)) number++;
      next.set(name, number + 1);
      free = `${name}_${number}`;
    }
    found.set(free, value);
  };
}
