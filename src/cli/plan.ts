import { parsePlannerInstance, printPlannerAnswer } from '../exchange/planner-instance.ts';
import { planJointBranches } from '../planner/plan-joint-branches.ts';
import { refuseDocument } from './command-refused.ts';
import type { AddCommand } from './frame.ts';
import { type Format, parseFormat } from './options.ts';
import { printPlanTable } from './plan-table.ts';
import { print } from './print.ts';
import { readTextFile } from './read-text-file.ts';

interface PlanOptions {
  readonly format: Format;
}

/** `plan FILE`: groups the stations of a planner instance without any database. */
export const addPlan: AddCommand = (program, { language, say }) => {
  program
    .command('plan')
    .description(
      say({
        'zh-CN': '为一份规划文件中的社工站提出联合党支部分组',
        en: 'propose joint branches for the stations of a planner instance',
      }),
    )
    .argument('<FILE>', say({ 'zh-CN': '规划文件（JSON）', en: 'the planner instance, a JSON file' }))
    .option('--format <FORMAT>', say({ 'zh-CN': '输出格式：table 或 json', en: 'table or json' }), parseFormat, 'table')
    .action(async (file: string, { format }: PlanOptions) => {
      const parsed = parsePlannerInstance(await readTextFile(file));
      if (!parsed.ok) throw refuseDocument(file, parsed.faults);
      const plan = planJointBranches(parsed.problem);
      await print(format === 'json' ? [printPlannerAnswer(plan)] : printPlanTable(plan, parsed.problem, language));
    });
};
