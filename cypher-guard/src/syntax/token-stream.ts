import { type CypherGuardError, syntaxError } from '../error.js';
import type { Span } from './ast.js';
import { type Token, tokenize } from './lexer.js';

/** Ordinary queries need a handful of second readings; a hostile one would need millions. */
const MOST_ATTEMPTS = 5000;

/** A cursor over the tokens of a query. Keywords are compared without case; quoted names are never keywords. */
export class TokenStream {
  readonly query: string;
  private readonly tokens: readonly Token[];
  private index = 0;
  private attempts = 0;
  /** How deep expressions are nested here, so that a hostile query ends in a message, not in a full stack. */
  depth = 0;
  /** Whether `|` ends the expression being read, as in `[x IN list WHERE x:Label | x.name]`. */
  barEndsExpression = false;

  constructor(query: string) {
    this.query = query;
    this.tokens = tokenize(query);
  }

  /** The token `ahead` places on. Never runs past the end token. */
  peek(ahead = 0): Token {
    const token = this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)];
    if (!token) throw new Error('A token stream holds at least its end token.');
    return token;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.index += 1;
    return token;
  }

  atSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'symbol' && token.text === symbol;
  }

  atWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'word' && token.text.toUpperCase() === word;
  }

  /** Whether a keyword phrase such as `ORDER BY` stands here. */
  atWords(...words: readonly string[]): boolean {
    return words.every((word, ahead) => this.atWord(word, ahead));
  }

  atName(ahead = 0): boolean {
    const { kind } = this.peek(ahead);
    return kind === 'word' || kind === 'quoted';
  }

  atEnd(): boolean {
    return this.peek().kind === 'end';
  }

  acceptSymbol(symbol: string): boolean {
    const here = this.atSymbol(symbol);
    if (here) this.index += 1;
    return here;
  }

  acceptWords(...words: readonly string[]): boolean {
    const here = this.atWords(...words);
    if (here) this.index += words.length;
    return here;
  }

  expectSymbol(symbol: string): Token {
    if (!this.atSymbol(symbol)) throw this.unexpected(symbol);
    return this.next();
  }

  expectWords(...words: readonly string[]): void {
    if (!this.acceptWords(...words)) throw this.unexpected(words.join(' '));
  }

  expectName(): string {
    if (!this.atName()) throw this.unexpected('a name');
    return this.next().value;
  }

  /** Reads `item`, and again after every comma. */
  commaSeparated<Item>(item: (stream: TokenStream) => Item): Item[] {
    const items = [item(this)];
    while (this.acceptSymbol(',')) items.push(item(this));
    return items;
  }

  /** Reads with another meaning of `|`, then goes back to the meaning before. */
  withBar<Result>(barEndsExpression: boolean, read: (stream: TokenStream) => Result): Result {
    const before = this.barEndsExpression;
    this.barEndsExpression = barEndsExpression;
    const result = read(this);
    this.barEndsExpression = before;
    return result;
  }

  /** Tries `read`; where it fails, or gives null, the cursor is back where it was. */
  attempt<Result>(read: (stream: TokenStream) => Result | null): Result | null {
    this.attempts += 1;
    if (this.attempts > MOST_ATTEMPTS) throw this.error('The query is too complex to be read.', 'the query');
    const { index, depth, barEndsExpression } = this;
    try {
      const result = read(this);
      if (result !== null) return result;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'CypherGuardError') throw error;
    }
    this.index = index;
    this.depth = depth;
    this.barEndsExpression = barEndsExpression;
    return null;
  }

  /** How many tokens on the bracket that opens here is closed; 0 where it never is. */
  lengthOfBrackets(): number {
    let depth = 0;
    for (let ahead = 0; this.peek(ahead).kind !== 'end'; ahead += 1) {
      const { kind, text } = this.peek(ahead);
      if (kind !== 'symbol') continue;
      if ('([{'.includes(text)) depth += 1;
      else if (')]}'.includes(text)) depth -= 1;
      if (depth === 0) return ahead;
    }
    return 0;
  }

  /** From `start` to the end of the token read last. */
  spanFrom(start: number): Span {
    const last = this.tokens[this.index - 1];
    return { start, end: Math.max(start, last?.end ?? start) };
  }

  textFrom(start: number): string {
    return this.query.slice(start, this.spanFrom(start).end);
  }

  unexpected(wanted: string): CypherGuardError {
    const token = this.peek();
    const found = token.kind === 'end' ? 'the query ends' : `there is ${token.text}`;
    return this.error(`Expected ${wanted}, but ${found}.`, token.text || 'end of the query');
  }

  error(message: string, construct: string, offset = this.peek().start): CypherGuardError {
    return syntaxError(this.query, offset, message, construct);
  }
}
