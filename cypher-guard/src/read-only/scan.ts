import type { CypherGuardError } from '../error.js';
import { clauseError, FORBIDDEN_CLAUSES } from '../syntax/forbidden-clauses.js';
import { type Token, tokenize } from '../syntax/lexer.js';
import { forbiddenFunction, forbiddenProcedure, isForeignName } from './forbidden-call.js';
import { findProcedure } from './procedures.js';

/**
 * Searches a query that could not be parsed for clauses that write or are forbidden.
 * Texts, comments, quoted names, property keys, labels and aliases are no clauses.
 *
 * @throws CypherGuardError `write` or `forbidden`; `unreadable` itself where the query has no tokens.
 */
export function scanForWrites(query: string, unreadable: CypherGuardError): void {
  const tokens = tokensOf(query, unreadable);
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || isName(tokens, index)) return;
    const clause = FORBIDDEN_CLAUSES.find(({ words }) =>
      words.every((word, ahead) => tokens[index + ahead]?.text.toUpperCase() === word),
    );
    if (clause) throw clauseError(clause.kind, clause.words.join(' '), query, token.start);
    checkCall(tokens, index, query);
  });
}

function tokensOf(query: string, unreadable: CypherGuardError): readonly Token[] {
  try {
    return tokenize(query);
  } catch {
    throw unreadable;
  }
}

/** After `.`, `:`, `|`, `&`, `!` or AS a word is a name; before `:` in a map it is a key. */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.kind === 'word' && before.text.toUpperCase() === 'AS') return true;
  if (before?.kind === 'symbol' && ['.', ':', '|', '&', '!'].includes(before.text)) return true;
  return after?.text === ':' && (before?.text === '{' || before?.text === ',');
}

/** `CALL name(…)` of a procedure outside the list, and functions of plug-ins. */
function checkCall(tokens: readonly Token[], index: number, query: string): void {
  const token = tokens[index];
  if (!token) return;
  const isCall = token.text.toUpperCase() === 'CALL';
  const name = dottedName(tokens, isCall ? index + 1 : index);
  if (!name) return;
  if (isCall && !findProcedure(name)) throw forbiddenProcedure(name, query, token.start);
  if (
    !isCall &&
    tokens[index - 1]?.text.toUpperCase() !== 'CALL' &&
    isForeignName(name) &&
    /^(?:apoc|gds|genai)\./iu.test(name)
  ) {
    throw forbiddenFunction(name, query, token.start);
  }
}

function dottedName(tokens: readonly Token[], index: number): string {
  const first = tokens[index];
  if (first?.kind !== 'word' && first?.kind !== 'quoted') return '';
  let name = first.value;
  for (let next = index + 1; tokens[next]?.text === '.'; next += 2)
    name += `.${tokens[next + 1]?.value ?? ''}`;
  return name;
}

const CLAUSE_WORDS = [
  'MATCH',
  'OPTIONAL',
  'WHERE',
  'RETURN',
  'WITH',
  'UNWIND',
  'ORDER',
  'LIMIT',
  'SKIP',
  'UNION',
  'CALL',
];

/**
 * Whether a syntax error holds whatever Cypher the parser does not know:
 * brackets that do not match, a query that stops half-way, or a misspelt clause.
 */
export function isCertainMistake(query: string, error: CypherGuardError): boolean {
  const tokens = tokenize(query);
  const found = tokens.find((token) => token.start === error.position.offset);
  if (!found || found.kind === 'end' || !bracketsMatch(tokens)) return true;
  if (found === tokens[0]) return !CLAUSE_WORDS.includes(found.text.toUpperCase());
  return found.kind === 'word' && CLAUSE_WORDS.some((word) => isMisspelt(found.text.toUpperCase(), word));
}

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function bracketsMatch(tokens: readonly Token[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== 'symbol') continue;
    if ('([{'.includes(text)) open.push(text);
    else if (CLOSERS[text] !== undefined && open.pop() !== CLOSERS[text]) return false;
  }
  return open.length === 0;
}

/** One letter too many, missing or wrong, or two neighbours swapped. */
function isMisspelt(word: string, meant: string): boolean {
  if (word === meant || Math.abs(word.length - meant.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === meant[same]) same += 1;
  const rest = word.slice(same);
  const wanted = meant.slice(same);
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    swapped === wanted
  );
}
