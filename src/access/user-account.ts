/** Somebody whom the identity provider knows and who has roles here. */
export interface UserAccount {
  readonly id: string;
  /** The identity provider, by its address. */
  readonly issuer: string;
  /** What the identity provider calls them: never given to somebody else. */
  readonly subject: string;
  readonly name: string;
  /** An instant in UTC. */
  readonly createdAt: string;
  /** Who let them in. */
  readonly createdBy: string;
}
