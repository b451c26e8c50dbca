import { LANGUAGES, type Language } from '../domain/text.ts';
import { refuse } from './command-refused.ts';

/**
 * The language asked for by `--lang`, wherever it stands; Chinese unless one is named. Read before anything else,
 * because everything else may have to be complained of in it.
 */
export function findLanguage(argv: readonly string[]): Language {
  const place = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const named = argv[place]?.startsWith('--lang=') ? argv[place].slice('--lang='.length) : argv[place + 1];
  // where the value itself is missing, the parser of the command line says so
  if (place === -1 || named === undefined) return 'zh-CN';
  const language = LANGUAGES.find((known) => known === named);
  if (language !== undefined) return language;
  throw refuse(
    `--lang 的值 ${JSON.stringify(named)} 无效；可用：${LANGUAGES.join('、')}`,
    `--lang cannot be ${JSON.stringify(named)}; must be one of ${LANGUAGES.join(', ')}`,
  );
}
