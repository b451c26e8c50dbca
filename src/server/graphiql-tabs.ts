/** What GraphiQL shows at first: one question of each kind of user. */
export const GRAPHIQL_TABS = [
  {
    query: `# 吴中区有哪些社工站不符合要求？依据哪一条？怎么办？
# Which stations of Wuzhong fail, by which clause, and what is to be done?
query FailingStations {
  nonCompliantStations(filter: { divisionCode: "320506" }) {
    totalCount
    nodes {
      name
      headcount { fullMembers }
      compliance {
        required { kind reason }
        findings {
          severity
          message
          remedy
          clause { document number text }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# 全区汇总与联合党支部方案 / totals and the plan of joint branches
query DistrictOverview {
  complianceSummary(divisionCode: "320506") {
    asOf
    stations
    byStatus { status count }
    byFinding { code count }
  }
  jointBranchPlan(divisionCode: "320506") {
    groups { fullMembers stations { name } }
    uncovered { name }
  }
}
`,
  },
  {
    query: `# 一名预备党员转为正式党员：答复中列出今天的结论因此改变的社工站
# A probationary member becomes full: the answer names the stations it affects
mutation RecordStage($input: RecordMembershipStageInput!) {
  recordMembershipStage(input: $input) {
    __typename
    ... on RecordMembershipStageSuccess {
      worker { code membershipStage }
      affectedStations { name compliance { status } }
    }
    ... on Error { message }
  }
}
`,
    variables: '{\n  "input": { "workerCode": "320506107-01-w1", "stage": "FULL", "from": "2026-07-02" }\n}\n',
  },
];
