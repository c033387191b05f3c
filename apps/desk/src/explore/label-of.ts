import type { NetworkView } from "@kith/api";
import { nameOf } from "@kith/figures";

/** What to call whoever has an id: by name where names are shown, the id where nobody has it. */
export function labelOf(network: NetworkView, names: boolean): (id: string) => string {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const name = nameOf(names);
  return (id) => {
    const node = nodes.get(id);
    return node === undefined ? id : name(node);
  };
}
