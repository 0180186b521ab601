# Asks GraphQL with jsonlite and curl, and prints the cells as CSV.
# usage: Rscript graphql.R http://localhost:5080
library(jsonlite)

query <- '
query Series($from: Int!) {
  statistics {
    release { id }
    cooperatives(
      by: [REGION, YEAR]
      where: { year: { gte: $from }, legalForm: { in: ["COOPERATIVE", "CREDIT_FUND"] } }
      totals: true
    ) {
      cells { totalOver region { code } year cooperatives members womenMembers workers womenWorkers }
    }
  }
}'

ask <- function(host, query, variables) {
  body <- tempfile()
  on.exit(unlink(body))
  writeLines(toJSON(list(query = query, variables = variables), auto_unbox = TRUE), body)
  arguments <- c("--silent", "--show-error", "--header", shQuote("Content-Type: application/json"), "--data-binary", paste0("@", body))
  answer <- fromJSON(paste(system2("curl", c(arguments, paste0(host, "/graphql")), stdout = TRUE), collapse = "\n"))
  if (!is.null(answer$errors)) stop(paste(answer$errors$extensions$code, answer$errors$message, collapse = "\n"))
  answer$data
}

cells <- flatten(ask(commandArgs(trailingOnly = TRUE)[1], query, list(from = 2016))$statistics$cooperatives$cells)
# A region is null when the cell totals over regions, and when the region is not known.
is_total <- vapply(cells$totalOver, function(over) "REGION" %in% over, NA)
region <- ifelse(is_total, "_T", ifelse(is.na(cells$region.code), "_U", cells$region.code))
table <- data.frame(region, year = cells$year, cooperatives = cells$cooperatives, members = cells$members,
  women_members = cells$womenMembers, workers = cells$workers, women_workers = cells$womenWorkers)
options(scipen = 999, digits = 15)
write.csv(table, row.names = FALSE, na = "", quote = FALSE)
