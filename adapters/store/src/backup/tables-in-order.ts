import type pg from "pg";

/** A table of Kith's as the database describes it. */
export interface TableShape {
  /** With its schema, quoted where needed: `public.sites`. */
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Columns of the primary key: the order of rows. */
  readonly key: readonly string[];
  /** Columns the database numbers by itself. */
  readonly counted: readonly string[];
}

interface Found {
  readonly name: string;
  readonly columns: { name: string; type: string; counted: boolean }[];
  readonly key: string[];
  readonly needs: string[];
}

/** The migrations' own, which restoring makes anew. */
const OWN = "'kysely_migration', 'kysely_migration_lock'";

/** All tables, each after those its rows refer to. The database is Kith's alone. */
export async function tablesInOrder(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<Found>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      (select json_agg(json_build_object('name', quote_ident(a.attname),
          'type', format_type(a.atttypid, a.atttypmod), 'counted', a.attidentity <> '')
          order by a.attnum)
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(quote_ident(a.attname) order by place)
        from pg_constraint k, unnest(k.conkey) with ordinality as cols(attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = cols.attnum
        where k.conrelid = c.oid and k.contype = 'p' and k.conkey is not null
          and a.attrelid = k.conrelid), '[]') as key,
      coalesce((select json_agg(distinct format('%I.%I', fn.nspname, fc.relname))
        from pg_constraint k join pg_class fc on fc.oid = k.confrelid
        join pg_namespace fn on fn.oid = fc.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and fc.oid <> c.oid), '[]') as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'vault') and c.relname not in (${OWN})
    order by 1`);
  const placed = new Set<string>();
  const ordered: TableShape[] = [];
  while (ordered.length < rows.length) {
    const next = rows.find(
      ({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)),
    );
    if (next === undefined) throw new Error("Tables refer to one another in a circle.");
    placed.add(next.name);
    ordered.push({
      name: next.name,
      columns: next.columns.map(({ name, type }) => ({ name, type })),
      key: next.key,
      counted: next.columns.filter(({ counted }) => counted).map(({ name }) => name),
    });
  }
  return ordered;
}
