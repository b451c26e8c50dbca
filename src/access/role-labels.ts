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
