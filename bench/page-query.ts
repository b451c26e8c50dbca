/** The page measured: failing stations with town, counts and findings. */
export const PAGE_QUERY = `query FailingStations($first: Int!, $filter: StationFilter) {
  nonCompliantStations(first: $first, filter: $filter) {
    nodes {
      code
      name
      division { name }
      headcount { workers resident dispatched fullMembers probationaryMembers members }
      compliance {
        status
        findings { code severity message remedy clause { document number text } }
      }
    }
    pageInfo { hasNextPage }
  }
}`;
