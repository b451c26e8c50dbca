import type { Act } from '../access/act.ts';
import type { Asker } from '../access/asker.ts';
import type { App } from './app.ts';

/** The app as somebody uses it: what it looks at next, it knows for all. */
export function actFor(app: App, asker: Asker, act?: Act): App {
  return {
    ...app,
    get policies() {
      return app.policies;
    },
    set policies(policies) {
      app.policies = policies;
    },
    get policyRevision() {
      return app.policyRevision ?? 0;
    },
    set policyRevision(revision) {
      app.policyRevision = revision;
    },
    asker,
    act,
  };
}
