import { InvalidInputError } from './domain/errors.ts';

/** How the program is set up: the only thing that reads the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Whether only programs on this machine reach it. */
  readonly isLoopback: boolean;
  readonly databaseUrl: string;
  /** Whether somebody named a database; the sample is only loaded where nobody did. */
  readonly namesDatabase: boolean;
  /** What the server logs. */
  readonly logLevel: LogLevel;
  readonly door: DoorConfig;
  /** The owner's key, where somebody chose it; undefined: the one on record, or a new one. */
  readonly ownerKey: string | undefined;
  /** Who tells users by their tokens; undefined: nobody, there are only keys. */
  readonly identity: IdentityConfig | undefined;
}

/** An identity provider (OIDC). */
export interface IdentityConfig {
  /** Its address, as it stands in its tokens. */
  readonly issuer: string;
  /** Whom its tokens must be meant for. */
  readonly audience: string;
  /** Where its keys are; undefined: it says so itself. */
  readonly keysAddress: string | undefined;
}

/** What the server lets in. */
export interface DoorConfig {
  /** What one address may ask in a minute, in values read; undefined: nobody said. */
  readonly costPerMinute: number | undefined;
  /** Sites whose pages may ask from within a browser. */
  readonly origins: readonly string[];
  /** Whether GraphiQL and questions for the schema are answered. */
  readonly explores: boolean;
  /** Whether only the documents of `schema/operations` are answered. */
  readonly knownOperationsOnly: boolean;
}

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;
/** Nothing; failures; what was refused as well; every request. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a header can hold, with no space at either end. */
const HEADER_TEXT = /^[!-~](?:[ -~]*[!-~])?$/;

/** Of a key that somebody chose, where others can try to guess it. */
export const SHORTEST_OWNER_KEY = 32;
const SWITCH = ['on', 'off'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

const GREATEST_PORT = 65_535;

/**
 * Reads PORT, HOST, DATABASE_URL and what begins with ZHIBU_; what is absent or empty has a default.
 *
 * @throws InvalidInputError for a value that is none of those allowed.
 */
export function readConfig(environment: Environment = process.env): Config {
  const databaseUrl = readValue(environment, 'DATABASE_URL');
  // as addresses have it: [::1]
  const host = (readValue(environment, 'HOST') ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  const local = isLoopback(host);
  return {
    port: readPort(readValue(environment, 'PORT') ?? '4000'),
    host,
    isLoopback: local,
    databaseUrl: databaseUrl ?? 'sqlite:./data/zhibu.db',
    namesDatabase: databaseUrl !== undefined,
    logLevel: readChoice(environment, 'ZHIBU_LOG', LOG_LEVELS) ?? 'warn',
    door: {
      costPerMinute: readCost(readValue(environment, 'ZHIBU_COST_PER_MINUTE')),
      origins: readOrigins(readValue(environment, 'ZHIBU_ORIGINS') ?? ''),
      explores: (readChoice(environment, 'ZHIBU_EXPLORE', SWITCH) ?? (local ? 'on' : 'off')) === 'on',
      knownOperationsOnly: readChoice(environment, 'ZHIBU_KNOWN_OPERATIONS_ONLY', SWITCH) === 'on',
    },
    ownerKey: readOwnerKey(readValue(environment, 'ZHIBU_OWNER_KEY'), local),
    identity: readIdentity(environment),
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

/** Whether only programs on this machine reach it. */
function isLoopback(host: string): boolean {
  return /^(localhost|\[?::1\]?|127(\.\d{1,3}){3})$/.test(host);
}

/** Never quoted: what is wrong with it may be a letter of a key in use. */
function readOwnerKey(key: string | undefined, isLocal: boolean): string | undefined {
  if (key === undefined || (HEADER_TEXT.test(key) && (isLocal || key.length >= SHORTEST_OWNER_KEY))) return key;
  throw HEADER_TEXT.test(key)
    ? new InvalidInputError(
        {
          'zh-CN': `ZHIBU_OWNER_KEY 过短：在本机以外的地址提供服务时，至少 ${SHORTEST_OWNER_KEY} 个字符`,
          en: `ZHIBU_OWNER_KEY is too short: at least ${SHORTEST_OWNER_KEY} characters are needed to serve beyond this machine`,
        },
        ['ZHIBU_OWNER_KEY'],
      )
    : new InvalidInputError(
        {
          'zh-CN': 'ZHIBU_OWNER_KEY 无效：只能用 ASCII 可见字符，首尾不得有空格',
          en: 'ZHIBU_OWNER_KEY cannot be used: visible ASCII characters only, with no space at either end',
        },
        ['ZHIBU_OWNER_KEY'],
      );
}

function readIdentity(environment: Environment): IdentityConfig | undefined {
  const [issuer, audience, keysAddress] = ['ZHIBU_OIDC_ISSUER', 'ZHIBU_OIDC_AUDIENCE', 'ZHIBU_OIDC_JWKS_URI'].map(
    (name) => readValue(environment, name),
  );
  if (issuer === undefined) {
    if (audience === undefined && keysAddress === undefined) return undefined;
    throw refuseMissing(
      'ZHIBU_OIDC_ISSUER',
      '身份提供方的网址，须与 ZHIBU_OIDC_AUDIENCE 一并给出',
      'the address of the identity provider goes with ZHIBU_OIDC_AUDIENCE',
    );
  }
  checkProviderAddress('ZHIBU_OIDC_ISSUER', issuer);
  if (keysAddress !== undefined) checkProviderAddress('ZHIBU_OIDC_JWKS_URI', keysAddress);
  if (audience !== undefined) return { issuer, audience, keysAddress };
  throw refuseMissing(
    'ZHIBU_OIDC_AUDIENCE',
    '令牌是签发给谁的（aud），须与 ZHIBU_OIDC_ISSUER 一并给出',
    'whom its tokens are meant for (aud) goes with ZHIBU_OIDC_ISSUER',
  );
}

/** Keys that came over a network in the clear could be anybody's. */
function checkProviderAddress(name: string, address: string): void {
  const url = URL.parse(address);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return;
  throw refuse(name, address, '应为 https 网址（本机可用 http）', 'is an https address (http on this machine)');
}

function readChoice<Choice extends string>(
  environment: Environment,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = readValue(environment, name);
  const choice = choices.find((each) => each === value);
  if (value === undefined || choice !== undefined) return choice;
  throw refuse(name, value, `应为 ${choices.join('、')} 之一`, `is one of ${choices.join(', ')}`);
}

function readCost(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const cost = Number(text);
  if (/^\d+$/.test(text) && cost >= 1 && Number.isSafeInteger(cost)) return cost;
  throw refuse('ZHIBU_COST_PER_MINUTE', text, '应为正整数', 'is a whole number from 1 on');
}

/** `https://a.example,https://b.example`. */
function readOrigins(text: string): readonly string[] {
  const origins = text.split(',').map((each) => each.trim());
  return origins
    .filter((each) => each !== '')
    .map((each) => {
      if (URL.parse(each)?.origin === each) return each;
      throw refuse(
        'ZHIBU_ORIGINS',
        each,
        '应为以逗号分隔的来源，如 https://office.example',
        'lists origins like https://office.example, with commas between them',
      );
    });
}

function refuse(name: string, value: string, chinese: string, english: string): InvalidInputError {
  return new InvalidInputError(
    { 'zh-CN': `“${value}”无效：${name} ${chinese}`, en: `"${value}" cannot be used: ${name} ${english}` },
    [name],
  );
}

function refuseMissing(name: string, chinese: string, english: string): InvalidInputError {
  return new InvalidInputError({ 'zh-CN': `缺少 ${name}：${chinese}`, en: `${name} is missing: ${english}` }, [name]);
}
