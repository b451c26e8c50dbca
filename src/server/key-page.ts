import { readFileSync } from 'node:fs';
import type { Language, Text } from '../domain/text.ts';
import { graphiqlPage } from './graphiql-page.ts';
import { hashScripts } from './hash-scripts.ts';

const PAGE = readFileSync(new URL('./key-page.html', import.meta.url), 'utf8').replace(
  '<!-- script -->',
  () => `<script>${readFileSync(new URL('./key-page.js', import.meta.url), 'utf8')}</script>`,
);
const SCRIPTS = hashScripts(PAGE);
const POLICY = [
  "default-src 'none'",
  `script-src ${SCRIPTS.join(' ')}`,
  "connect-src 'self'",
  "style-src 'unsafe-inline'",
  'img-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const WORDS: Readonly<Record<string, Text>> = {
  title: { 'zh-CN': '支部 Zhibu', en: 'Zhibu 支部' },
  reason: {
    'zh-CN': '请输入密钥后继续。密钥由管理员发放；在本机运行时，首次启动会打印 owner key。',
    en: 'Enter your key to go on. An administrator gives out keys; on your own machine, the first start prints the owner key.',
  },
  label: { 'zh-CN': '密钥', en: 'Key' },
  open: { 'zh-CN': '打开', en: 'Open' },
  help: {
    'zh-CN': '密钥只留在本标签页中，关闭后即清除；不会写入网址或 Cookie。',
    en: 'The key stays in this tab until you close it, never in an address or a cookie.',
  },
  wrong: {
    'zh-CN': '这个密钥不能用，请核对后重新输入；已失效或已撤销的，请联系系统管理员换发。',
    en: 'This key does not open: check it and enter it again. An administrator replaces one that has expired or was revoked.',
  },
  saved: { 'zh-CN': '已保存：', en: 'Saved: ' },
  unreachable: { 'zh-CN': '服务器没有应答，请稍后再试。', en: 'The server does not answer: try again in a moment.' },
};

/** Whether it is a person with a browser who asks to see something. */
export function wantsPage({ method, headers }: Request): boolean {
  return method === 'GET' && headers.get('accept')?.includes('text/html') === true;
}

/**
 * A page that asks a person for the key that is missing, and shows with it what they asked for: their browser lets what
 * comes do no more than this page may, so that where GraphiQL is, its scripts are among these.
 */
export function createKeyPage(language: Language, showsGraphiql: boolean) {
  return {
    html: PAGE.replace('lang="zh-CN"', `lang="${language}"`).replaceAll(
      /\{\{(\w+)\}\}/g,
      (_, name: string) => WORDS[name]?.[language] ?? '',
    ),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': (showsGraphiql ? graphiqlPage(SCRIPTS).policy : POLICY).join('; '),
    },
  };
}
