-- Requests of all kinds in turn, for bench/soak.sh.
local paths = {
  { "/", "text/html" }, { "/standard/iso-iec-42001-2023/A.6.2.4", "text/html" }, { "/standard/iso-iec-42001-2023/6.1.3", "text/turtle" },
  { "/crosswalk/iso42001/iso27001", "text/html" }, { "/search?q=risk", "text/html" }, { "/questions/risk-register", "text/html" },
  { "/organisations/northlight", "text/html" }, { "/organisations/northlight/requirements", "text/html" }, { "/organisations/northlight/applicability", "text/html" },
  { "/api/requirements?limit=100", "application/json" }, { "/api/organisations/northlight/records?class=aims:Risk", "application/json" },
  { "/api/questions/controls-without-evidence/results?format=csv", "text/csv" }, { "/api/mappings?from=iso42001&to=nistairmf&limit=50", "application/json" },
  { "/organisations/northlight/sparql?query=SELECT%20%2A%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%20100", "application/sparql-results+json" },
}
local at = 0
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at][1], { ["Accept"] = paths[at][2] })
end
