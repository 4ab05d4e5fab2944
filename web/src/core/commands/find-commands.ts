import type { Dictionary } from '../../locales/zh';
import type { View } from '../address/address';
import { type CommandId, commands, worksIn } from './commands';

/** Before a text that asks for commands only. */
export const commandMark = '>';

/**
 * The commands that a text asks for, of those that work in the view: by their name, or by the start of one of the
 * words that they are looked for by. An empty text asks for all.
 */
export const findCommands = (
  text: string,
  view: View,
  { names }: Pick<Dictionary['commands'], 'names'>,
): CommandId[] => {
  const wanted = text.replace(commandMark, '').trim().toLowerCase();
  return commands
    .filter((command) => worksIn(command, view))
    .filter(({ id }) => {
      const { name, also } = names[id];
      return name.toLowerCase().includes(wanted) || also.split(' ').some((word) => word.startsWith(wanted));
    })
    .map(({ id }) => id);
};

export const runCommand = (id: CommandId): void => {
  commands.find((command) => command.id === id)?.run();
};
