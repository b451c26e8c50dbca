/** What the names of the types of a field begin with: of `renameStation`, `RenameStation`. */
export function typeNameOf(field: string): string {
  return `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}
