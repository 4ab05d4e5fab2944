import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { ExplorerError } from '../../core/api/explorer-error';
import { useWords } from '../../core/language/use-words';
import { editorExtensions } from './editor-extensions';

export interface CypherEditorProps {
  readonly text: string;
  /** Underlined at its place while the text is the one it is about. */
  readonly error: ExplorerError | null;
  readonly onChange: (text: string) => void;
  readonly onRun: (text: string) => void;
}

/** The word at an offset, so that the mark under an error can be seen. */
const wordAt = (text: string, offset: number): { from: number; to: number } => {
  const from = Math.max(0, Math.min(offset, text.length - 1));
  const [word = ''] = /^\w+/.exec(text.slice(from)) ?? [];
  return { from, to: Math.min(text.length, from + Math.max(1, word.length)) };
};

/** CodeMirror, kept in step with `text`. */
export const CypherEditor = ({ text, error, onChange, onRun }: CypherEditorProps) => {
  const { cypher: words, errors } = useWords();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const latest = useRef({ text, onChange, onRun });
  useEffect(() => {
    latest.current = { text, onChange, onRun };
  });

  useEffect(() => {
    if (!parent.current) return;
    const view = new EditorView({
      parent: parent.current,
      state: EditorState.create({
        doc: latest.current.text,
        extensions: editorExtensions({
          label: words.editor,
          onChange: (changed) => latest.current.onChange(changed),
          onRun: (query) => latest.current.onRun(query),
        }),
      }),
    });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [words.editor]);

  useEffect(() => {
    const view = editor.current;
    if (view && view.state.doc.toString() !== text)
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    const place = error?.position;
    const message = error && `${errors[error.code].what} ${error.message}`;
    const marks =
      place && message
        ? [{ ...wordAt(view.state.doc.toString(), place.offset), severity: 'error' as const, message }]
        : [];
    view.dispatch(setDiagnostics(view.state, marks));
  }, [error, errors]);

  return <div ref={parent} className="cypher-editor" data-testid="cypher-editor" />;
};
