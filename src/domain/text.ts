export const LANGUAGES = ['zh-CN', 'en'] as const;
/** The languages messages are written in; Chinese unless English is asked for. */
export type Language = (typeof LANGUAGES)[number];

/** One sentence in every language. */
export type Text = Readonly<Record<Language, string>>;
