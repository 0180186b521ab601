# Reads structures and data of every dataflow with rsdmx and compares each value with GraphQL, where each question has the figures of a dataflow.
# usage: Rscript ops/clients/conformance/sdmx.R http://localhost:5080
suppressMessages(library(rsdmx))
options(warn = 1)
host <- commandArgs(trailingOnly = TRUE)[1]
base <- paste0(host, "/sdmx/v1")
failed <- FALSE
check <- function(holds, ...) {
  cat(if (holds) "ok    " else "FAILED", ..., "\n")
  if (!holds) failed <<- TRUE
}
read <- function(...) suppressWarnings(readSDMX(paste0(base, ...)))

flows <- as.data.frame(read("/dataflow"))
check(nrow(flows) > 0, nrow(flows), "dataflows")
for (id in flows$id) {
  structure <- read("/datastructure/all/", id, "/latest?references=descendants")
  lists <- slot(structure, "codelists")
  codes <- lapply(slot(lists, "codelists"), function(list) vapply(slot(list, "Code"), function(code) slot(code, "id"), ""))
  names(codes) <- vapply(slot(lists, "codelists"), function(list) slot(list, "id"), "")
  components <- slot(slot(structure, "datastructures")@datastructures[[1]], "Components")
  dimensions <- slot(components, "Dimensions")
  data <- as.data.frame(read("/data/", id, "/all"))
  same <- vapply(dimensions, function(dimension) {
    name <- slot(dimension, "conceptRef")
    all(data[[name]] %in% codes[[slot(dimension, "codelist")]])
  }, NA)
  check(nrow(data) > 0 && all(same), id, nrow(data), "observations, every code in its codelist")
}

# GraphQL without a JSON package: a CSV of cells made by the pattern of the response.
ask <- function(query) {
  body <- tempfile()
  writeLines(sprintf('{"query":"%s"}', gsub('"', '\\\\"', query)), body)
  text <- paste(system2("curl", c("-sf", "-H", shQuote("Content-Type: application/json"), "--data-binary", paste0("@", body),
    paste0(host, "/graphql")), stdout = TRUE), collapse = "")
  if (!grepl('"cells"', text)) stop("GraphQL: ", text)
  text
}
answer <- ask(paste(
  "{ statistics { cooperatives(by: [REGION, FIELD, YEAR], totals: true, population: COOPERATIVES, first: 10000) { cells {",
  "totalOver region { code } field { code } year cooperatives members revenue { total } profitMargin { value } } } } }"))
cells <- regmatches(answer, gregexpr('\\{"totalOver".*?(?=,\\{"totalOver"|\\]\\})', answer, perl = TRUE))[[1]]
part <- function(pattern) {
  found <- regmatches(cells, regexec(pattern, cells))
  vapply(found, function(one) if (length(one) == 2) one[2] else NA_character_, "")
}
number <- function(pattern) as.numeric(part(pattern))
code <- function(name, upper) {
  total <- grepl(paste0('"', upper, '"'), sub('\\].*', "", cells))
  found <- part(paste0('"', name, '":\\{"code":"([^"]*)"'))
  ifelse(total, "_T", ifelse(is.na(found), "_U", found))
}
expected <- data.frame(REGION = code("region", "REGION"), FIELD = code("field", "FIELD"), obsTime = part('"year":([0-9]+)'),
  COOPERATIVES = number('"cooperatives":([0-9.eE+-]+)'), MEMBERS_TOTAL = number('"members":([0-9.eE+-]+)'),
  REVENUE_TOTAL = number('"revenue":\\{"total":([0-9.eE+-]+)'), PROFIT_MARGIN = number('"profitMargin":\\{"value":([0-9.eE+-]+)'))
expected <- expected[!is.na(expected$obsTime), ]
found <- as.data.frame(read("/data/COOP_REGION_FIELD/all"))
for (measure in c("COOPERATIVES", "MEMBERS_TOTAL", "REVENUE_TOTAL", "PROFIT_MARGIN")) {
  both <- merge(expected[, c("REGION", "FIELD", "obsTime", measure)], found[found$MEASURE == measure, ], by = c("REGION", "FIELD", "obsTime"))
  values <- suppressWarnings(as.numeric(both$obsValue))
  equal <- (is.na(values) & is.na(both[[measure]])) | (!is.na(values) & !is.na(both[[measure]]) & values == both[[measure]])
  check(nrow(both) == nrow(expected) && all(equal), measure, sum(equal), "of", nrow(expected), "values as in GraphQL,", sum(is.na(values)),
    "of them missing or withheld")
}
if (failed) quit(status = 1)
