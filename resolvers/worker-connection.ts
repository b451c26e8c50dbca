import { builder } from './builder.ts';
import { Worker } from './worker.ts';

export const WorkerConnection = builder.connectionObject(
  { type: Worker, name: 'WorkerConnection', description: 'A page of workers. 社工分页。' },
  { name: 'WorkerEdge', description: 'A worker with its cursor. 社工及其游标。' },
);
