/**
 * A page as the lines that it shows, and what its head tells. The page is streamed through a tolerant parser: nothing
 * in it is run, and no depth of nesting costs more than its length.
 */
import { Parser } from 'htmlparser2';
import { deepestNesting, TooDeep } from '../limits.js';
import { type PageFact, pageTags } from './page-tags.js';

export interface PageLine {
  readonly text: string;
  /** The same with a space wherever one element ends and another begins, as labels and dates are set apart. */
  readonly spaced: string;
  readonly isHeading: boolean;
  /** Within the page's navigation, footer or side column. */
  readonly isChrome: boolean;
}

export interface Page {
  readonly lines: readonly PageLine[];
  /** The `title` element's text. */
  readonly title: string;
  /** What its meta elements tell, the best of each. */
  readonly facts: Partial<Record<PageFact, string>>;
  /** How deep its elements are nested, and how many there are. */
  readonly depth: number;
  readonly elements: number;
}

const white = /[\s\u00a0\u200b\ufeff]+/gu;
const tidy = (text: string) => text.replace(white, ' ').trim();

class PageReading {
  readonly lines: PageLine[] = [];
  readonly metas = new Map<string, string>();
  title = '';
  depth = 0;
  elements = 0;
  #open = 0;
  #unshown = 0;
  #chrome = 0;
  #heading = 0;
  #inTitle = false;
  #text: string[] = [];
  #spaced: string[] = [];

  begin(name: string, attributes: Record<string, string>): void {
    const { unshown, chrome, blocks, cells, headings } = pageTags();
    this.elements++;
    this.depth = Math.max(this.depth, ++this.#open);
    if (this.#open > deepestNesting) throw new TooDeep();
    if (name === 'meta') this.#readMeta(attributes);
    if (name === 'title') this.#inTitle = true;
    if (unshown.has(name)) this.#unshown++;
    if (blocks.has(name)) this.endLine();
    if (cells.has(name)) this.#gap(name);
    if (chrome.has(name)) this.#chrome++;
    if (headings.has(name)) this.#heading++;
  }

  finish(name: string): void {
    const { unshown, chrome, blocks, cells, headings } = pageTags();
    this.#open--;
    if (name === 'title') this.#inTitle = false;
    if (cells.has(name)) this.#gap(name);
    if (blocks.has(name)) this.endLine();
    if (unshown.has(name)) this.#unshown--;
    if (chrome.has(name)) this.#chrome--;
    if (headings.has(name)) this.#heading--;
  }

  read(text: string): void {
    if (this.#inTitle) this.title += text;
    else if (this.#unshown <= 0) {
      this.#text.push(text);
      this.#spaced.push(text);
    }
  }

  endLine(): void {
    const text = tidy(this.#text.join(''));
    if (text !== '')
      this.lines.push({
        text,
        spaced: tidy(this.#spaced.join('')),
        isHeading: this.#heading > 0,
        isChrome: this.#chrome > 0,
      });
    this.#text = [];
    this.#spaced = [];
  }

  #gap(name: string): void {
    this.#spaced.push(' ');
    if (name === 'td' || name === 'th') this.#text.push(' ');
  }

  #readMeta({ name, property, itemprop, content }: Record<string, string>): void {
    const key = (name ?? property ?? itemprop)?.toLowerCase();
    const told = tidy(content ?? '');
    if (key !== undefined && told !== '' && !this.metas.has(key)) this.metas.set(key, told);
  }
}

const factsOf = (metas: ReadonlyMap<string, string>): Page['facts'] => {
  const facts: Partial<Record<PageFact, string>> = {};
  const { metas: names } = pageTags();
  for (const fact of ['title', 'date', 'source', 'author', 'url'] as const) {
    const told = names[fact].map((name) => metas.get(name)).find((value) => value !== undefined);
    if (told !== undefined) facts[fact] = told;
  }
  return facts;
};

/**
 * Reads a page's lines.
 * @example readPage('<h1>会议</h1><p>来源：<b>日报</b>').lines.map((line) => line.text) // ['会议', '来源：日报']
 */
export const readPage = (html: string): Page => {
  try {
    return parsePage(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return parsePage(html.replace(/<[^<>]*>/gu, '<br>'));
  }
};

const parsePage = (html: string): Page => {
  const reading = new PageReading();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.begin(name, attributes),
      onclosetag: (name) => reading.finish(name),
      ontext: (text) => reading.read(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  reading.endLine();
  const { lines, depth, elements } = reading;
  return { lines, title: tidy(reading.title), facts: factsOf(reading.metas), depth, elements };
};
