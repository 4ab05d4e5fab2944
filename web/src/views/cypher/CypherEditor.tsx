import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { ExplorerError } from '../../core/api/explorer-error';
import type { CompletionWords } from '../../core/cypher/completion-words';
import { useWords } from '../../core/language/use-words';
import { checkAgain, checkCypher } from './check-cypher';
import { completeCypher } from './complete-cypher';
import { editorExtensions } from './editor-extensions';

export interface CypherEditorProps {
  readonly text: string;
  /** Underlined at its place while the text is the one it is about. */
  readonly error: ExplorerError | null;
  /** What completion offers. */
  readonly words: CompletionWords;
  readonly onChange: (text: string) => void;
  readonly onRun: (text: string) => void;
}

/** CodeMirror, kept in step with `text`. */
export const CypherEditor = ({ text, error, words: offered, onChange, onRun }: CypherEditorProps) => {
  const { cypher: words, errors } = useWords();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const latest = useRef({ text, error, offered, onChange, onRun });
  useEffect(() => {
    latest.current = { text, error, offered, onChange, onRun };
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
          complete: completeCypher(() => latest.current.offered),
          check: checkCypher({ errors, told: () => latest.current.error }),
        }),
      }),
    });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [words.editor, errors]);

  useEffect(() => {
    const view = editor.current;
    if (view && view.state.doc.toString() !== text)
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    if (editor.current && error) checkAgain(editor.current);
  }, [error]);

  return <div ref={parent} className="cypher-editor" data-testid="cypher-editor" />;
};
