import type { Text } from '../domain/text.ts';

/** Another process has been writing for so long that a transaction could not begin. Nothing was done. */
export class DatabaseBusy extends Error {
  static readonly text: Text = {
    'zh-CN': '另一程序（如导入）正在写入数据库，已等候约 10 秒；什么也没有做，请稍后再试',
    en: 'Another program, such as an import, is writing to the database; after waiting for some ten seconds nothing was done: try again later',
  };

  constructor(cause: unknown) {
    super(DatabaseBusy.text.en, { cause });
    this.name = 'DatabaseBusy';
  }
}
