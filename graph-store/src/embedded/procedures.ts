import type { ProcedureAnswer } from '@zhengtu/cypher-guard';
import type { Cursor } from '../row-stream.js';
import type { StoreSchema, Value } from '../values.js';

/** What the procedures that both stores know give here: one record a row, by the procedure's own fields. */
const records = (name: string, schema: StoreSchema, version: string): Record<string, Value>[] => {
  switch (name) {
    case 'db.labels':
      return schema.labels.map((label) => ({ label: label.name }));
    case 'db.relationshipTypes':
      return schema.relationshipTypes.map((type) => ({ relationshipType: type.name }));
    case 'db.propertyKeys':
      return schema.propertyKeys.map((propertyKey) => ({ propertyKey }));
    default:
      return [{ name: 'Zhengtu embedded store', versions: [version], edition: 'embedded' }];
  }
};

/** A procedure on the guard's list, answered from what is in the store. */
export const answerProcedure = (
  { name, columns }: ProcedureAnswer,
  schema: StoreSchema,
  version: string,
): Cursor => {
  const rows = records(name, schema, version).map((record) =>
    columns.map(({ field }) => record[field] ?? null),
  );
  let given = false;
  return {
    columns: columns.map(({ column }) => column),
    async nextBatch() {
      if (given || rows.length === 0) return undefined;
      given = true;
      return rows;
    },
    async close() {},
  };
};
