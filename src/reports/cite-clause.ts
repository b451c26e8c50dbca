import type { Clause } from '../compliance/policy.ts';

/** A sentence with its source: 吴政办〔2022〕59号第三部分（三）第 11 条：“…”. An article still to be checked says so. */
export function citeClause({ document, number, text, numberConfirmed }: Clause): string {
  const place = numberConfirmed ? number : `${number.includes('？') ? '' : number}（条号待核对）`;
  return `${document}${place}：“${text}”`;
}
