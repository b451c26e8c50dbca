import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GRAPHIQL_TABS } from './graphiql-tabs.ts';
import { hashScripts } from './hash-scripts.ts';

interface Page {
  readonly html: string;
  /** What a browser may run of it, and what it may load. */
  readonly policy: readonly string[];
}

let page: Page | undefined;

/** GraphiQL, whole in one page, which may load and run nothing else; beside it may run the scripts with these hashes. */
export function graphiqlPage(otherScripts: readonly string[] = []): Page {
  page ??= render();
  if (otherScripts.length === 0) return page;
  const [nothing = '', scripts = '', ...rest] = page.policy;
  return { html: page.html, policy: [nothing, [scripts, ...otherScripts].join(' '), ...rest] };
}

function render(): Page {
  const html = renderGraphiQL({ title: '支部 Zhibu', defaultTabs: GRAPHIQL_TABS });
  const policy = [
    "default-src 'none'",
    `script-src ${hashScripts(html).join(' ')} blob:`,
    'worker-src blob:',
    "connect-src 'self'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return { html, policy };
}
