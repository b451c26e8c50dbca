/** An instant as people here read it, to the minute: `2026-11-22 16:36`, in Shanghai. */
export function sayTime(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Shanghai');
  return `${at.toPlainDate()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
