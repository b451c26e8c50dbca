import { addCheck } from './check.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addForecast } from './forecast.ts';
import type { AddCommand } from './frame.ts';
import { addImport } from './import.ts';
import { addKeyCommands } from './key.ts';
import { addLetter } from './letter.ts';
import { addMigrate } from './migrate.ts';
import { addNeighbors } from './neighbors.ts';
import { addPlan } from './plan.ts';
import { addPolicyCommands } from './policy.ts';
import { addPrintSchema } from './print-schema.ts';
import { addReport } from './report.ts';
import { addRosterCommands } from './roster.ts';
import { addServe } from './serve.ts';
import { addSimulate } from './simulate.ts';
import { addStatistics } from './statistics.ts';
import { addTrend } from './trend.ts';
import { addUserCommands } from './user.ts';
import { addVerify } from './verify.ts';
import { addVerifyAudit } from './verify-audit.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly AddCommand[] = [
  addCheck,
  addExplain,
  addForecast,
  addPlan,
  addNeighbors,
  addSimulate,
  addStatistics,
  addTrend,
  addReport,
  addLetter,
  addImport,
  addExport,
  addRosterCommands,
  addPolicyCommands,
  addKeyCommands,
  addUserCommands,
  addVerify,
  addVerifyAudit,
  addMigrate,
  addServe,
  addPrintSchema,
];
