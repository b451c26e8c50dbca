. /tmp/zb/bd/keys.sh; U=http://127.0.0.1:4711
h(){ echo "--- $*"; curl -sS -i -m 10 "$@" | tr -d '\r' | head -c 900; echo; }
for p in / /graphql /health /nope /plan.svg /export/stations.csv /letters/x.html /roster/preview /graphql/ //graphql /health/x /GRAPHQL; do for m in GET HEAD OPTIONS PUT DELETE POST TRACE PATCH; do
 printf "%-7s %-22s " $m $p; curl -sS -m 5 -o /tmp/zb/bd/o -D /tmp/zb/bd/d -w '%{http_code}' $( [ $m = HEAD ] && echo -I || echo -X $m ) -H "authorization: Bearer $OWN" "$U$p" ; printf ' '; for hh in cache-control content-security-policy x-content-type-options x-frame-options referrer-policy x-request-id cross-origin-resource-policy; do grep -qi "^$hh" /tmp/zb/bd/d && printf '+' || printf '!%s ' $hh; done; echo; done; done
