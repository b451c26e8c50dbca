import type { ComplianceStatus } from './compliance-status.ts';
import type { StructureKind } from './structure-kind.ts';
import type { Text } from './text.ts';

export const STATUS_LABELS: Readonly<Record<ComplianceStatus, Text>> = {
  NON_COMPLIANT: { 'zh-CN': '不合规', en: 'fails' },
  IN_PROGRESS: { 'zh-CN': '推进中', en: 'in progress' },
  COMPLIANT: { 'zh-CN': '合规', en: 'complies' },
  NOT_APPLICABLE: { 'zh-CN': '不适用', en: 'not judged' },
};

export const KIND_LABELS: Readonly<Record<StructureKind, Text>> = {
  BRANCH: { 'zh-CN': '党支部', en: 'branch' },
  BRANCH_WITH_COMMITTEE: { 'zh-CN': '党支部（设支部委员会）', en: 'branch with committee' },
  JOINT_BRANCH: { 'zh-CN': '联合党支部', en: 'joint branch' },
  AFFILIATION: { 'zh-CN': '挂靠组建', en: 'affiliation' },
  DEVELOPMENT: { 'zh-CN': '发展党员', en: 'development of members' },
};
