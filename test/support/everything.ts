/** A page of stations with everything about them that anybody has asked for: what must always be answered. */
export const EVERYTHING_OF_STATIONS = `query Everything($first: Int, $asOf: Date) {
  stations(first: $first, asOf: $asOf) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } }
    nodes {
      id code name version level openedOn closedOn
      division { code name version level policy parent { code name level parent { code name } } }
      location { latitude longitude }
      responsibleBody { code name version kind from until division { code name } }
      neighbors { id code name headcount { fullMembers } compliance { status } }
      headcount { workers resident dispatched fullMembers probationaryMembers members }
      workers {
        totalCount
        nodes { id code name version membershipStage posting { kind from until station { code name } } }
      }
      waivers { version findingCode approvedBy documentNumber reason from until station { code } }
      coverage {
        mode from until station { code }
        branch {
          id code name version establishedOn dissolvedOn fullMembers members division { name }
          coverage { mode station { code name } }
          committee { electedOn termEndsOn members { role worker { code name membershipStage posting { kind } } } }
          secretary { code name }
        }
      }
      compliance {
        asOf status
        required {
          kind minimumBranches reason
          clause { document number text numberConfirmed }
          jointGroup { code name headcount { fullMembers } coverage { mode branch { code name } } }
          affiliationHosts { code name members coverage { station { code name } } }
        }
        findings {
          code severity since daysOpen message remedy
          evidence {
            fullMembers candidates countedWorkers stations partyBody partyBodyLive
            limits { unit value } branches { code count on }
          }
          clause { document number text }
          restsOn { document number text }
          waiver { approvedBy reason from until }
        }
      }
    }
  }
}`;
