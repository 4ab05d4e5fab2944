/** Every option that commands share, with its environment twin and default: the one table that help and docs print. */
import type { ColumnNames } from '@zhengtu/ingest';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseColumns } from './column-names.js';

export interface Setting {
  readonly flags: string;
  readonly environment: string;
  readonly about: string;
  readonly fallback?: string | number;
  readonly parse?: (text: string) => unknown;
}

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`a whole number from ${least} to ${most} is expected.`);
    return value;
  };

const oneOf =
  (words: readonly string[]) =>
  (text: string): string => {
    if (!words.includes(text)) throw new InvalidArgumentError(`one of ${words.join(', ')} is expected.`);
    return text;
  };

export const settings = {
  store: {
    flags: '--store <uri>',
    environment: 'ZHENGTU_STORE',
    about: 'where the graph is: “embedded” (a file in the data folder), or neo4j://…, bolt://…, neo4j+s://…',
    fallback: 'embedded',
  },
  data: {
    flags: '--data <folder>',
    environment: 'ZHENGTU_DATA',
    about: 'folder of the records and of the embedded store',
    fallback: './zhengtu-data',
  },
  host: {
    flags: '--host <address>',
    environment: 'ZHENGTU_HOST',
    about: 'address to listen on; anything but loopback needs a token',
    fallback: '127.0.0.1',
  },
  port: {
    flags: '--port <number>',
    environment: 'ZHENGTU_PORT',
    about: 'port to listen on; 0 takes any free one',
    fallback: 4177,
    parse: wholeNumber(0, 65_535),
  },
  token: {
    flags: '--token <text>',
    environment: 'ZHENGTU_TOKEN',
    about: 'asked of every request (better set in the environment, which leaves no trace in the history)',
  },
  jobs: {
    flags: '--jobs <n>',
    environment: 'ZHENGTU_JOBS',
    about: 'how many reports are read at once; by itself one for a few files, one a core for many',
    parse: wholeNumber(1, 64),
  },
  columns: {
    flags: '--columns <names>',
    environment: 'ZHENGTU_COLUMNS',
    about:
      'names of the columns of CSV, JSON and XML: title=…,text=…,date=…,source=…,author=…,url=…; guessed otherwise',
    parse: parseColumns,
  },
  log: {
    flags: '--log <level>',
    environment: 'ZHENGTU_LOG',
    about: 'what the server logs: silent, error, warn, info (a line a request), debug',
    fallback: 'warn',
    parse: oneOf(['silent', 'error', 'warn', 'info', 'debug']),
  },
  behindProxy: {
    flags: '--behind-proxy',
    environment: 'ZHENGTU_BEHIND_PROXY',
    about: 'a reverse proxy in front tells who asks (X-Forwarded-For)',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** Values of the shared options, as the commands get them. */
export interface Settings {
  readonly store: string;
  readonly data: string;
  readonly host: string;
  readonly port: number;
  readonly token?: string;
  readonly jobs?: number;
  readonly columns?: ColumnNames;
  readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly behindProxy?: boolean;
}

/** Adds shared options to a command, each with its environment twin and default. */
export const withSettings = (command: Command, names: readonly SettingName[]): Command => {
  for (const name of names) {
    const setting: Setting = settings[name];
    const option = new Option(setting.flags, setting.about).env(setting.environment);
    if (setting.fallback !== undefined) option.default(setting.fallback);
    if (setting.parse) option.argParser(setting.parse);
    command.addOption(option);
  }
  return command;
};

/** The table for `--help`: every shared option, its environment twin, its default. */
export const settingsHelp = (): string => {
  const rows = Object.values(settings).map((setting: Setting) => [
    setting.flags,
    setting.environment,
    `${setting.about}${setting.fallback === undefined ? '' : ` (default ${setting.fallback})`}`,
  ]);
  rows.push(
    ['', 'NEO4J_USERNAME', 'user of a Neo4j'],
    ['', 'NEO4J_PASSWORD', 'its password: only from the environment'],
    ['', '…_FILE', 'a file that holds NEO4J_USERNAME, NEO4J_PASSWORD or ZHENGTU_TOKEN'],
  );
  const lines = rows.map(
    ([flags = '', environment = '', about = '']) =>
      `  ${flags.padEnd(17)} ${environment.padEnd(15)} ${about}`,
  );
  return ['Settings, as options or in the environment:', ...lines].join('\n');
};
