import { Lexer, Source, TokenKind } from 'graphql';
import type { Text } from '../domain/text.ts';
import { exceeds, exceedsText, LONGEST_TEXT } from './exceeds.ts';

/** The longest document we promise to answer has some 2,000 characters. */
const MOST_CHARACTERS = 65_536;
/** So many words and signs a document may have; the longest we promise to answer has some 300. */
const MOST_TOKENS = 5_000;
/** Braces, brackets and parentheses within one another; values, lists and fields that make sense have some 20. */
const GREATEST_NESTING = 64;
/** `@skip` and `@include` and whatever else begins so. */
const MOST_DIRECTIVES = 50;

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * What of a document is too much, seen from its words and signs alone, before anything is made of them.
 *
 * @throws GraphQLError where it has a sign that cannot be.
 */
export function checkTokens(text: string): Text | null {
  if (text.length > MOST_CHARACTERS) return exceeds(MOST_CHARACTERS, '个字符', 'characters');
  const lexer = new Lexer(new Source(text));
  let [tokens, nesting, directives] = [0, 0, 0];
  for (let { kind, value } = lexer.advance(); kind !== TokenKind.EOF; { kind, value } = lexer.advance()) {
    tokens += 1;
    if (value !== undefined && value.length > LONGEST_TEXT) return exceedsText();
    if (kind === TokenKind.AT) directives += 1;
    if (OPENING.has(kind)) nesting += 1;
    if (CLOSING.has(kind)) nesting -= 1;
    if (tokens > MOST_TOKENS) return exceeds(MOST_TOKENS, '个词和符号（token）', 'tokens');
    if (directives > MOST_DIRECTIVES) return exceeds(MOST_DIRECTIVES, '个指令', 'directives');
    if (nesting > GREATEST_NESTING) return exceeds(GREATEST_NESTING, '层括号', 'levels of brackets');
  }
  return null;
}
