import type { Text } from '../domain/text.ts';
import type { Role } from './role.ts';

/** The roles as people call them. */
export const ROLE_LABELS: Readonly<Record<Role, Text>> = {
  OWNER: { 'zh-CN': '所有者', en: 'owner' },
  ADMINISTRATOR: { 'zh-CN': '系统管理员', en: 'administrator' },
  DISTRICT_OFFICER: { 'zh-CN': '区级经办人员', en: 'district officer' },
  TOWN_OFFICER: { 'zh-CN': '镇（街道）经办人员', en: 'town officer' },
  STATION_MANAGER: { 'zh-CN': '社工站负责人', en: 'station manager' },
  REPORTER: { 'zh-CN': '统计人员', en: 'reporter' },
};

/** Any one of these roles will do. Of the owner nothing is said, where there is another: nobody is made one. */
export function sayRoles(roles: readonly Role[]): Text {
  const others = roles.filter((role) => role !== 'OWNER');
  const labels = (others.length > 0 ? others : roles).map((role) => ROLE_LABELS[role]);
  return {
    'zh-CN': join(
      labels.map((label) => label['zh-CN']),
      '、',
      '或',
    ),
    en: join(
      labels.map((label) => label.en),
      ', ',
      ' or ',
    ),
  };
}

function join(words: readonly string[], comma: string, or: string): string {
  return [words.slice(0, -1).join(comma), ...words.slice(-1)].filter((part) => part !== '').join(or);
}
