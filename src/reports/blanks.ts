/** Room for a date that somebody is to write; the rules name none. */
export const BLANK_DATE = '　　　　年　　月　　日';

/** Room for what else somebody is to write. */
export const BLANK = '＿＿＿＿＿＿＿＿';
