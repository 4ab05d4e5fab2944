/**
 * Reports in `.xml`: feeds, and whatever has elements that hold a text and what is known of it. Streamed, so that
 * neither depth nor size costs more than the file's length; entities of its own are not expanded.
 */
import { Parser } from 'htmlparser2';
import type { SourceFile } from '../../clean-document.js';
import { deepestNesting, TooDeep } from '../limits.js';
import { decodeOrFail } from '../text.js';
import { type Fields, findContent } from './columns.js';
import { notParsed } from './no-report.js';

interface Element {
  readonly name: string;
  readonly fields: Record<string, string>;
  readonly text: string[];
}

const localName = (name: string): string =>
  name.includes(':') && name !== 'content:encoded' ? name.replace(/^.*:/u, '') : name;

// A paragraph element within a text is part of the text, not a field beside others.
const ofText = new Set(['p', 'br', 'div', 'span', 'para', 'paragraph', 'b', 'i', 'strong', 'em', 'a']);

export function* recordsOfXml(file: SourceFile): Generator<Fields> {
  const found: Fields[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.push({ name: localName(name), fields: { ...attributes }, text: [] }) > deepestNesting)
          throw new TooDeep('nested too deep');
      },
      ontext: (text) => open.at(-1)?.text.push(text),
      onclosetag: () => {
        const closed = open.pop();
        const parent = open.at(-1);
        if (!closed || !parent) return;
        const text = closed.text.join('').trim();
        if (ofText.has(closed.name.toLowerCase())) parent.text.push('\n', text, '\n');
        else if (
          Object.keys(closed.fields).length > 0 &&
          findContent(closed.fields, file.columns) !== undefined
        )
          found.push(closed.fields);
        else if (text !== '') {
          const before = parent.fields[closed.name];
          parent.fields[closed.name] = before === undefined ? text : `${before}\n${text}`;
        } else if (closed.name === 'link' && closed.fields.href) parent.fields.link = closed.fields.href;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const { text } = decodeOrFail(file);
  const write = (piece: string) => {
    try {
      parser.write(piece);
    } catch (error) {
      throw error instanceof TooDeep ? notParsed(file.path, 'XML', error) : error;
    }
  };
  for (let at = 0; at < text.length; at += pieceLength) {
    write(text.slice(at, at + pieceLength));
    yield* found.splice(0);
  }
  parser.end();
  yield* found.splice(0);
}

// Records go on as soon as they are read, so that a long file's are not held all at once.
const pieceLength = 1 << 20;
