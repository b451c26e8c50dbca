import type { Text } from '../domain/text.ts';
import type { Identity } from './identity-provider.ts';
import type { DoorRefusal } from './refuse-at-door.ts';

function unauthenticated(text: Text): DoorRefusal {
  return { status: 401, code: 'UNAUTHENTICATED', text, headers: { 'www-authenticate': 'Bearer' } };
}

/** The same words for every key that does not open: they must not tell which of them once did. */
export const NO_KEY = unauthenticated({
  'zh-CN':
    '请出示有效的密钥或令牌：请求头 Authorization: Bearer 密钥。已失效或已撤销的，请联系系统管理员换发；密钥由管理员用 zhibu key create 生成；在本机运行时，首次启动会打印 owner key。',
  en: 'Show a valid key or token: the header Authorization: Bearer KEY. An administrator replaces one that has expired or was revoked, and makes keys with `zhibu key create`; on your own machine, the first start prints the owner key.',
});

export const KEY_IN_ADDRESS = unauthenticated({
  'zh-CN':
    '密钥不能写在网址中（网址会留在日志和历史记录里），请放在请求头 Authorization: Bearer 中；已写入网址的密钥应予撤销。',
  en: 'A key must not stand in the address, which logs and histories keep: send it in the header Authorization: Bearer, and have the one you put there revoked.',
});

/** The identity provider knows them, and nobody here gave them a role. */
export function refuseUnknownUser({ issuer, subject }: Identity): DoorRefusal {
  return {
    status: 403,
    code: 'FORBIDDEN',
    text: {
      'zh-CN': `${issuer} 的用户“${subject}”在本系统中没有角色；请管理员用 zhibu user add --issuer ${issuer} --subject ${subject} 添加。`,
      en: `The user "${subject}" of ${issuer} has no role here; ask an administrator to add them: zhibu user add --issuer ${issuer} --subject ${subject}.`,
    },
  };
}

/** Users cannot be told apart for now. */
export function sayProviderDown({ issuer }: Pick<Identity, 'issuer'>): DoorRefusal {
  return {
    status: 503,
    code: 'IDENTITY_PROVIDER_DOWN',
    text: {
      'zh-CN': `身份提供方 ${issuer} 现在没有应答，无法核对令牌；请稍后再试。用密钥的请求不受影响。`,
      en: `The identity provider ${issuer} does not answer, so no token can be checked: try again in a moment. Requests with keys are answered as ever.`,
    },
    headers: { 'retry-after': '10' },
  };
}
