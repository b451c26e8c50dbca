/** The words of the types that the relay plugin makes. */
export const RELAY_DESCRIPTIONS = {
  nodeTypeOptions: { description: 'An object that its id alone brings back. 可凭 id 重新取得的对象。' },
  pageInfoTypeOptions: { description: 'Where a page stands in its list. 分页信息。' },
  idFieldOptions: {
    description:
      'Opaque. Carries the date if one was asked for; otherwise it means today. 全局标识，不透明；指定了日期时含日期。',
  },
  nodeQueryOptions: {
    description:
      'The object of an id, on the date the id carries (none: today). Null: it does not exist. 按 id 取对象；不存在则为空。',
    args: { id: { description: 'An id as answered by this API. 本接口给出的 id。' } },
  },
  cursorFieldOptions: { description: 'Opaque; for after and before. 游标，不透明。' },
  nodeFieldOptions: { description: 'The object itself. 对象。' },
  edgesFieldOptions: { description: 'The objects of this page with their cursors. 本页各项及其游标。' },
  nodesOnConnection: { description: 'The objects of this page. 本页各项。' },
  pageInfoFieldOptions: { description: 'Where this page stands in the list. 分页信息。' },
  hasNextPageFieldOptions: { description: 'Whether more follows. 后面是否还有。' },
  hasPreviousPageFieldOptions: { description: 'Whether more precedes. 前面是否还有。' },
  startCursorFieldOptions: { description: 'The cursor of the first object; null: the page is empty. 本页首项游标。' },
  endCursorFieldOptions: { description: 'The cursor of the last object; null: the page is empty. 本页末项游标。' },
  firstArgOptions: {
    description:
      'How many from the front: 0 to 100, 20 if neither first nor last is given. 从前取多少项：0 至 100，默认 20。',
  },
  afterArgOptions: { description: 'Only what follows this cursor. 只取该游标之后的。' },
  lastArgOptions: { description: 'How many from the back: 0 to 100. 从后取多少项：0 至 100。' },
  beforeArgOptions: { description: 'Only what precedes this cursor. 只取该游标之前的。' },
} as const;
