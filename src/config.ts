import { InvalidInputError } from './domain/errors.ts';

/** How the program is set up: the only thing that reads the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Whether somebody named a database; the sample is only loaded where nobody did. */
  readonly namesDatabase: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const GREATEST_PORT = 65_535;

/**
 * Reads PORT, HOST and DATABASE_URL; what is absent or empty has a default.
 *
 * @throws InvalidInputError for a port that is none.
 */
export function readConfig(environment: Environment = process.env): Config {
  const databaseUrl = readValue(environment, 'DATABASE_URL');
  return {
    port: readPort(readValue(environment, 'PORT') ?? '4000'),
    host: readValue(environment, 'HOST') ?? '127.0.0.1',
    databaseUrl: databaseUrl ?? 'sqlite:./data/zhibu.db',
    namesDatabase: databaseUrl !== undefined,
  };
}

function readValue(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  return value === '' ? undefined : value;
}

/** 0 to 65535; 0 lets the system choose a free one. */
function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= GREATEST_PORT) return port;
  throw new InvalidInputError(
    {
      'zh-CN': `端口“${text}”无效：PORT 应为 0 至 ${GREATEST_PORT} 的整数`,
      en: `"${text}" is no port: PORT is a whole number from 0 to ${GREATEST_PORT}`,
    },
    ['PORT'],
  );
}
