import { syntaxError } from '../error.js';
import type { Span } from './ast.js';

type TokenKind = 'word' | 'quoted' | 'integer' | 'float' | 'string' | 'parameter' | 'symbol' | 'end';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** The source text. */
  readonly text: string;
  /** What it stands for: a name without its backticks, a text without its quotes and escapes. */
  readonly value: string;
}

/** Longest first within a group, so that `<=` is not read as `<`. Comments are blanks. */
const TOKEN = new RegExp(
  [
    String.raw`(?<blank>(?:[\s\u200b\ufeff]|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)+)`,
    String.raw`(?<float>(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*[eE][+-]?\d+)`,
    String.raw`(?<integer>0x[0-9a-fA-F_]+|0o[0-7_]+|\d[\d_]*)`,
    String.raw`(?<string>'(?:\\[\s\S]|[^\\'])*'|"(?:\\[\s\S]|[^\\"])*")`,
    '(?<quoted>`(?:``|[^`])*`)',
    '(?<parameter>\\$(?:`(?:``|[^`])*`|[\\p{L}\\p{N}_]+))',
    String.raw`(?<word>[\p{L}\p{Nl}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}\p{Sc}]*)`,
    String.raw`(?<symbol>\.\.|<=|>=|<>|=~|\+=|::|\|\||/(?!\*)|[-+*%^=<>()[\]{},.:;|&!?$])`,
  ].join('|'),
  'uy',
);

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
};

/** Splits a query into tokens, blanks and comments left out; the last token is always `end`. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < query.length) {
    TOKEN.lastIndex = start;
    const match = TOKEN.exec(query);
    if (!match?.groups) throw unreadable(query, start);
    const text = match[0];
    const kind = Object.keys(match.groups).find((name) => match.groups?.[name] !== undefined);
    const end = start + text.length;
    if (kind !== 'blank') {
      const token = kind as TokenKind;
      tokens.push({ kind: token, text, value: meaningOf(token, text, query, start), start, end });
    }
    start = end;
  }
  tokens.push({ kind: 'end', text: '', value: '', start, end: start });
  return tokens;
}

function meaningOf(kind: TokenKind, text: string, query: string, offset: number): string {
  if (kind === 'quoted') return text.slice(1, -1).replaceAll('``', '`');
  if (kind === 'parameter') {
    return text.startsWith('$`') ? text.slice(2, -1).replaceAll('``', '`') : text.slice(1);
  }
  if (kind === 'integer' || kind === 'float') return text.replaceAll('_', '');
  if (kind === 'string') return unescapeText(text.slice(1, -1), query, offset);
  return text;
}

function unescapeText(body: string, query: string, offset: number): string {
  return body.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/gu, (_, short, long, letter) => {
    const code = short ?? long;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    const plain = ESCAPES[letter as string];
    if (plain === undefined) {
      throw syntaxError(query, offset, `\\${letter} is not an escape that Cypher knows.`, 'escape in a text');
    }
    return plain;
  });
}

function unreadable(query: string, start: number): Error {
  const first = query.slice(start, start + 2);
  const open = { "'": 'text', '"': 'text', '`': 'name in backticks' }[first.charAt(0)];
  if (open !== undefined)
    return syntaxError(query, start, `The ${open} that starts here is never closed.`, open);
  if (first === '/*')
    return syntaxError(query, start, 'The comment that starts here is never closed.', 'comment');
  const character = String.fromCodePoint(query.codePointAt(start) ?? 0);
  return syntaxError(query, start, `The character ${character} has no meaning here.`, character);
}
