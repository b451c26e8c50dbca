const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.eE+-])|(?:true|false|null)\b/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

/** What may come next: a value, a member's name, the colon after it, or a comma or the end of what is open. */
type Awaited = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

/**
 * The offset of the first character at which a text stops being JSON; its length if it ends too soon. The engine's
 * own message names a position only for some faults. For a text that is JSON: its length.
 */
export function findJsonFault(text: string): number {
  const open: ('[' | '{')[] = [];
  let awaited: Awaited = 'value';
  let at = skip(SPACE, 0);
  while (at < text.length) {
    const character = text[at] ?? '';
    const isEnd = character === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    let next = at + 1;
    if (isEnd && awaited.endsWith('end')) {
      open.pop();
      awaited = 'comma or end';
    } else if (awaited === 'comma or end') {
      if (character !== ',' || open.length === 0) return at;
      awaited = open.at(-1) === '{' ? 'name' : 'value';
    } else if (awaited === 'colon') {
      if (character !== ':') return at;
      awaited = 'value';
    } else if (awaited.startsWith('name')) {
      next = skip(STRING, at);
      awaited = 'colon';
    } else if (character === '{' || character === '[') {
      open.push(character);
      awaited = character === '{' ? 'name or end' : 'value or end';
    } else {
      next = skip(character === '"' ? STRING : SCALAR, at);
      awaited = 'comma or end';
    }
    if (next === at) return at;
    at = skip(SPACE, next);
  }
  return text.length;

  /** The offset after what the pattern matches there; the same offset if it does not match. */
  function skip(pattern: RegExp, offset: number): number {
    pattern.lastIndex = offset;
    return pattern.test(text) ? pattern.lastIndex : offset;
  }
}
