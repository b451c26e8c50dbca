/** All that a reporter can ask about stations and branches, of a division or of the whole scope where `$division` is null. */
export const REPORTED = `query Reported($division: String, $asOf: Date, $code: String) {
  stations(first: 10, asOf: $asOf, filter: { divisionCode: $division }, orderBy: { field: SINCE, direction: ASC }) {
    totalCount
    nodes {
      id code name level openedOn closedOn division { code name }
      responsibleBody { code name }
      neighbors { id code name }
      headcount { workers resident dispatched fullMembers probationaryMembers members }
      workers(first: 5) { totalCount nodes { code } }
      waivers { findingCode approvedBy }
      coverage { mode from until branch { id code name } }
      compliance {
        status
        required { kind minimumBranches reason jointGroup { code name } affiliationHosts { code name } }
        findings {
          code since message remedy
          evidence { fullMembers candidates countedWorkers stations partyBody branches { code count on } }
        }
      }
    }
  }
  branches(first: 10, asOf: $asOf, filter: { divisionCode: $division }) {
    totalCount
    nodes {
      id code name fullMembers members coverage { mode station { code name } }
      committee { electedOn members { role worker { code name } } } secretary { code name }
    }
  }
  searched: stations(filter: { search: $code }) { totalCount }
  complianceSummary(divisionCode: $division, asOf: $asOf) { stations byStatus { status count } byFinding { code count } }
  organizationStatistics(divisionCode: $division, asOf: $asOf) {
    total { stations workers members } rows { nodes { division { code } figures { stations } } }
    contradictions { totalCount nodes { message } }
  }
  partyBodies { totalCount nodes { code name } }
  divisions { totalCount nodes { code name parent { code } } }
}`;

/** What is asked about one station. */
export const REPORTED_STATION = `query ReportedStation($code: String!) {
  station(code: $code) {
    explanation { steps { text } }
    history(from: "2026-06-01", until: "2027-02-01") {
      on before { status findings } after { status findings } facts { kind code about text } byPlanAlone
    }
  }
}`;

/** What is asked about a division. */
export const REPORTED_DIVISION = `query ReportedDivision($division: String!) {
  jointBranchPlan(divisionCode: $division) {
    groups { stations { code name } fullMembers isFragile spanM continues { code } }
    uncovered { code } uncoveredReasons { station { code } reason explanation hosts { code name } }
    comparison { dissolved { code } } proof { covered atMost sentence }
  }
  forecast(divisionCode: $division, until: "2027-12-31") {
    entries(first: 100) {
      nodes {
        date station { code } basis causes { kind code about } consequences sentence
        after { status findings { code concerned } }
      }
    }
    development(first: 100) { nodes { station { code } candidates { worker { code } sentence } fullMemberFrom sentence } }
  }
}`;
