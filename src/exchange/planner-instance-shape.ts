import { z } from 'zod';
import type { Text } from '../domain/text.ts';
import type { ExpectedMembers } from './shape-fault.ts';

const station = z.object({
  code: z.string().min(1),
  parent: z.string(),
  fullMembers: z.int().min(0),
  lat: z.number().min(-90).max(90).nullish(),
  lng: z.number().min(-180).max(180).nullish(),
  district: z.string().nullish(),
  affiliated: z.boolean().nullish(),
});

/** A planner instance as it stands in a file; other members, such as a title, may stand beside these. */
export const plannerInstanceShape = z.object({
  stations: z.array(station),
  edges: z.array(z.tuple([z.string(), z.string()])),
  existing: z.array(z.object({ members: z.array(z.string()) })).nullish(),
});

export type PlannerInstance = z.infer<typeof plannerInstanceShape>;

const MEMBERS: Readonly<Record<string, Text>> = {
  stations: { 'zh-CN': '应为社工站（对象）的列表', en: 'must be a list of stations, each an object' },
  code: { 'zh-CN': '应为非空的文字', en: 'must be a text that is not empty' },
  parent: { 'zh-CN': '应为文字', en: 'must be a text' },
  fullMembers: { 'zh-CN': '应为不小于 0 的整数', en: 'must be a whole number, at least 0' },
  lat: { 'zh-CN': '应为 -90 到 90 的数字', en: 'must be a number from -90 to 90' },
  lng: { 'zh-CN': '应为 -180 到 180 的数字', en: 'must be a number from -180 to 180' },
  district: { 'zh-CN': '应为文字', en: 'must be a text' },
  affiliated: { 'zh-CN': '应为 true 或 false', en: 'must be true or false' },
  edges: {
    'zh-CN': '应为成对社工站编码的列表，例如 [["a", "b"]]',
    en: 'must be a list of pairs of station codes, such as [["a", "b"]]',
  },
  existing: {
    'zh-CN': '应为现有联合党支部的列表，例如 [{ "members": ["a", "b"] }]',
    en: 'must be a list of existing joint branches, such as [{ "members": ["a", "b"] }]',
  },
  members: { 'zh-CN': '应为社工站编码的列表', en: 'must be a list of station codes' },
};

/** Said after a value that cannot be. */
export const EXPECTED: ExpectedMembers = {
  members: MEMBERS,
  document: { 'zh-CN': '应为含 stations 与 edges 的对象', en: 'must be an object with stations and edges' },
};
