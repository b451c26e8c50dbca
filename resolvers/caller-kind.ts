import type { CallerKind } from '../src/access/asker.ts';
import { builder } from './builder.ts';

export const CallerKindEnum = builder.enumType('CallerKind', {
  description: 'What kind of somebody asks or did something. 使用者或操作者的种类。',
  values: {
    OWNER: { description: 'The owner of the installation. 系统所有者。' },
    KEY: { description: 'The holder of a key. 密钥持有者。' },
    USER: { description: 'A user who signed in. 登录用户。' },
    COMMAND: { description: 'Somebody at the command line of the machine. 本机命令行。' },
    PROGRAM: { description: 'The program itself. 程序本身。' },
    NOBODY: { description: 'Somebody unknown. 身份不明者。' },
  } satisfies Record<CallerKind, object>,
});
