import { type Command, commands } from '../../core/commands/commands';
import { strokeInWords } from '../../core/commands/keys';
import { useWords } from '../../core/language/use-words';
import { CommandKeys } from './CommandKeys';

/** Every key and what it does; gestures too. */
export const ShortcutList = () => {
  const { commands: words } = useWords();
  const keyed = commands.filter((command: Command) => command.keys.length > 0);
  const groups = [
    [words.everywhere, keyed.filter((command: Command) => !command.views)],
    [words.onCanvas, keyed.filter((command: Command) => command.views)],
  ] as const;
  return (
    <div className="shortcut-groups">
      {groups.map(([heading, group]) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <dl>
            {heading === words.everywhere && (
              <div>
                <dt>{words.search}</dt>
                <dd>
                  <kbd>/</kbd> <kbd>{strokeInWords('mod+k')}</kbd>
                </dd>
              </div>
            )}
            {group.map(({ id }) => (
              <div key={id}>
                <dt>{words.names[id].name}</dt>
                <dd>
                  <CommandKeys command={id} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section>
        <h3>{words.byPointer}</h3>
        <dl>
          {Object.values(words.gestures).map(({ how, what }) => (
            <div key={how}>
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
};
