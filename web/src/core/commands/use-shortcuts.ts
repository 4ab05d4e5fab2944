import { useEffect } from 'react';
import { useAddress } from '../address/use-address';
import { type Command, commands, worksIn } from './commands';
import { isModalOpen, isStroke, isWriting } from './keys';

/** Runs the commands whose keys are struck, unless somebody is writing. */
export const useShortcuts = (): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isWriting(event) || isModalOpen()) return;
      const { view } = useAddress.getState();
      const command = commands.find(
        (one: Command) => worksIn(one, view) && one.keys.some((keys) => isStroke(event, keys)),
      );
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
