// The page as somebody would write it who needs nothing else: node:http, one SQL statement, one JSON.stringify. Only the
// sentences of the findings come from where the API has them, or they would not be the same.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import BetterSqlite3 from 'better-sqlite3';
import { describeFinding } from '../src/compliance/describe-finding.ts';
import { POLICIES } from '../src/compliance/policies/policies.ts';
import type { Finding, RequiredStructure } from '../src/compliance/verdict.ts';

interface Row {
  code: string;
  name: string;
  division: string;
  status: string;
  resident: number;
  dispatched: number;
  full_members: number;
  probationary_members: number;
  required_kind: RequiredStructure['kind'];
  minimum_branches: number;
  registered: number;
  joint_group: string;
  policy: string;
  finding: Finding['code'];
  severity: Finding['severity'];
  waiver_from: string | null;
  evidence: string;
  group_names: string;
  station_names: string;
  branch_names: string;
  party_body: string | null;
}

const PAGE = `
  select station.code, station.name, division.name as division, verdict.status, verdict.resident, verdict.dispatched,
    verdict.full_members, verdict.probationary_members, verdict.required_kind, verdict.minimum_branches,
    verdict.registered, verdict.joint_group, verdict.policy,
    finding.code as finding, finding.severity, finding.waiver_from, finding.evidence,
    (select json_group_object(other.code, other.name)
       from json_each(verdict.joint_group) as member join station as other on other.code = member.value) as group_names,
    (select json_group_object(other.code, other.name)
       from json_each(finding.evidence, '$.stations') as named join station as other on other.code = named.value
    ) as station_names,
    (select json_group_object(branch.code, branch.name)
       from json_each(finding.evidence, '$.branches') as named join branch on branch.code = named.value ->> 'code'
    ) as branch_names,
    party_body.name as party_body
  from (select * from verdict where counts = 1 and status = 'NON_COMPLIANT' order by station_code limit ?) as verdict
    join station on station.code = verdict.station_code
    join division on division.code = station.division_code
    join verdict_finding as finding on finding.station_code = verdict.station_code
    left join party_body on party_body.code = finding.evidence ->> 'partyBody'
  order by verdict.station_code, finding.code`;

const [file = ''] = process.argv.slice(2);
const database = new BetterSqlite3(file, { readonly: true });
for (const pragma of ['mmap_size = 1073741824', 'cache_size = -32000']) database.pragma(pragma);
const selectPage = database.prepare<[number], Row>(PAGE);
const policies = new Map(POLICIES.map((policy) => [policy.name, policy]));

const server = createServer(async (request, response) => {
  const { first } = JSON.parse(await text(request)).variables;
  const body = JSON.stringify({ data: { nonCompliantStations: listFailing(first) } });
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

function listFailing(first: number) {
  const nodes: ReturnType<typeof shapeStation>[] = [];
  let last: ReturnType<typeof shapeStation> | undefined;
  // one more tells whether there is another page
  for (const row of selectPage.iterate(first + 1)) {
    if (last?.code !== row.code) {
      last = shapeStation(row);
      nodes.push(last);
    }
    last.compliance.findings.push(shapeFinding(row));
  }
  return { nodes: nodes.slice(0, first), pageInfo: { hasNextPage: nodes.length > first } };
}

function shapeStation(row: Row) {
  return {
    code: row.code,
    name: row.name,
    division: { name: row.division },
    headcount: {
      workers: row.resident + row.dispatched,
      resident: row.resident,
      dispatched: row.dispatched,
      fullMembers: row.full_members,
      probationaryMembers: row.probationary_members,
      members: row.full_members + row.probationary_members,
    },
    compliance: { status: row.status, findings: [] as ReturnType<typeof shapeFinding>[] },
  };
}

function shapeFinding(row: Row) {
  const policy = policies.get(row.policy);
  if (policy === undefined) throw new Error(`the policy ${row.policy} is missing`);
  const stations = { ...JSON.parse(row.group_names), ...JSON.parse(row.station_names), [row.code]: row.name };
  const branches = JSON.parse(row.branch_names);
  const finding = {
    code: row.finding,
    severity: row.severity,
    waiverFrom: row.waiver_from,
    evidence: JSON.parse(row.evidence),
  };
  const required = {
    kind: row.required_kind,
    minimumBranches: row.minimum_branches,
    jointGroup: JSON.parse(row.joint_group),
    registered: row.registered === 1,
  };
  const names = {
    station: (code: string) => stations[code] ?? code,
    branch: (code: string) => branches[code] ?? code,
    partyBody: (code: string) => row.party_body ?? code,
  };
  const { message, remedy, clause } = describeFinding(
    finding,
    { stationCode: row.code, required },
    policy,
    names,
    'zh-CN',
  );
  return {
    code: row.finding,
    severity: row.severity,
    message,
    remedy,
    clause: { document: clause.document, number: clause.number, text: clause.text },
  };
}
