import { type Command, type CommandId, commands } from '../../core/commands/commands';
import { strokeInWords } from '../../core/commands/keys';
import './command-keys.css';

/** The keys of a command as they stand on the keyboard; nothing where it has none. */
export const CommandKeys = ({ command }: { command: CommandId }) => {
  const found: Command | undefined = commands.find(({ id }) => id === command);
  if (!found || found.keys.length === 0) return null;
  return (
    <span className="command-keys">
      {found.keys.map((keys) => (
        <kbd key={keys}>{strokeInWords(keys)}</kbd>
      ))}
    </span>
  );
};
