/** Requests made by chance from the API's own description: most of them nearly right, all of them to be answered. */
import type { Random } from '../bench/corpus/random.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

export interface MadeRequest {
  /** `GET /entities/{id}`: which endpoint it is for. */
  readonly endpoint: string;
  readonly path: string;
  readonly init: RequestInit;
}

/** What nobody should send, and somebody does. */
const hostile: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  '[]',
  '{}',
  '../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '\u0000',
  '\u202e\u2066',
  '\ud800',
  '💥'.repeat(40),
  '教育'.repeat(2_000),
  '<script>alert(1)</script>',
  `'; MATCH (n) DETACH DELETE n; //`,
  '`) DETACH DELETE (n',
  '=HYPERLINK("http://example.org")',
  '2024-13-99',
  '__proto__',
  'constructor',
  '(a+)+$',
  '*:*',
  'a~1 AND b^9 OR [x TO y]',
];

/** Cypher that reads, that would write, that runs for long, and that is none. */
const queries: readonly string[] = [
  'MATCH (c:City) RETURN c.name AS name',
  'MATCH (c:City)-[:DISCUSSED]->(t:Theme) RETURN c, t LIMIT 5',
  'UNWIND range(1, 3000) AS x RETURN x',
  'MATCH (a), (b), (c), (d) WHERE a.id < b.id RETURN count(*) AS n',
  'CREATE (n:City {id: 1}) RETURN n',
  'MATCH (n) SET n.name = 1 RETURN n',
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'CALL dbms.shutdown()',
  'EXPLAIN MATCH (n) RETURN n',
  'MATCH (n RETURN n',
  'RETURN $missing AS x',
  'RETURN 1 / 0 AS x',
];

const clip = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');

export class RequestMaker {
  private readonly description: Description;
  private readonly ids: readonly string[];
  private readonly random: Random;

  /** @param ids Of entities that are there. */
  constructor(description: Description, ids: readonly string[], random: Random) {
    this.description = description;
    this.ids = ids;
    this.random = random;
  }

  get endpoints(): string[] {
    return Object.entries(this.description.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  /** @param mark A word that stands somewhere in the request, where it takes text. */
  make(endpoint: string, mark: string): MadeRequest {
    const [method = '', path = ''] = endpoint.split(' ');
    const operation = this.description.paths[path]?.[method.toLowerCase()] ?? {};
    const query = new URLSearchParams();
    let filled = path;
    for (const { name, in: place, required, schema } of operation.parameters ?? []) {
      const value = this.text(schema, mark);
      if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(clip(value)) || '%20');
      else if (required || this.random.chance(0.6)) query.append(name, clip(value));
    }
    if (this.random.chance(0.1)) query.append(this.random.pick(hostile), mark);
    const search = query.size > 0 ? `?${query}` : '';
    return { endpoint, path: `${filled}${search}`, init: { method, ...this.body(operation, mark) } };
  }

  private body({ requestBody }: Operation, mark: string): RequestInit {
    const [[type, { schema = {} }] = [undefined, {}]] = Object.entries(requestBody?.content ?? {});
    if (type === undefined) return {};
    if (type === 'multipart/form-data') {
      const form = new FormData();
      const name = this.random.pick([...hostile, 'report.txt', 'a.docx', 'a.zip', 'zhengtu.json']);
      form.append('files', new File([this.random.pick(hostile), mark], clip(name).slice(0, 300)));
      return { body: form };
    }
    const headers = { 'Content-Type': this.random.chance(0.95) ? type : 'text/plain' };
    if (this.random.chance(0.08)) return { headers, body: this.random.pick([...hostile, '{"a":', '[[[[']) };
    return { headers, body: JSON.stringify(this.value(schema, mark, 0)) };
  }

  private text(schema: Schema | undefined, mark: string): string {
    const value = this.value(schema ?? {}, mark, 0);
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  }

  private value(schema: Schema, mark: string, depth: number): unknown {
    const { random } = this;
    if (random.chance(0.12)) return random.pick([...hostile, mark, null, true, -7, 1e21, [], {}]);
    if (schema.$ref) {
      const name = schema.$ref.split('/').at(-1) ?? '';
      return this.value(this.description.components?.schemas?.[name] ?? {}, mark, depth);
    }
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices && choices.length > 0) return this.value(random.pick(choices), mark, depth);
    if (schema.enum && schema.enum.length > 0) return random.pick(schema.enum);
    const type = Array.isArray(schema.type) ? random.pick(schema.type) : schema.type;
    if (type === 'integer' || type === 'number') return random.below(120);
    if (type === 'boolean') return random.chance(0.5);
    if (type === 'array')
      return Array.from({ length: random.below(4) }, () => this.value(schema.items ?? {}, mark, depth + 1));
    if (type === 'object' && depth < 6)
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) || random.chance(0.5))
          .map(([key, of]) => [key, key === 'query' ? this.query(mark) : this.value(of, mark, depth + 1)]),
      );
    return random.pick([mark, '教育改革', '开封', random.pick(this.ids), random.pick(hostile), '2021']);
  }

  private query(mark: string): string {
    return `${this.random.pick(queries)} // ${mark}`;
  }
}
