# Reads a dataflow with rsdmx, and prints a row for each cell with its measures in columns.
# usage: Rscript sdmx.R http://localhost:5080 COOP_REGION_FIELD
suppressMessages(library(rsdmx))

# A row for each observation: obsTime, obsValue (NA where it is missing or withheld, with the reason in OBS_STATUS) and the dimensions.
read_observations <- function(host, flow) {
  observations <- as.data.frame(readSDMX(paste0(host, "/sdmx/v1/data/", flow, "/all")))
  observations$obsValue <- suppressWarnings(as.numeric(observations$obsValue))
  observations
}

arguments <- commandArgs(trailingOnly = TRUE)
observations <- read_observations(arguments[1], arguments[2])
about_the_value <- c("obsValue", "OBS_STATUS", "UNIT_MEASURE", "DECIMALS", "RELEASE", "MEASURE")
dimensions <- setdiff(names(observations), about_the_value)
cells <- reshape(observations[c(dimensions, "MEASURE", "obsValue", "OBS_STATUS")], idvar = dimensions, timevar = "MEASURE", direction = "wide")
names(cells) <- sub("^obsValue\\.", "", sub("^OBS_STATUS\\.(.*)", "\\1_STATUS", names(cells)))
options(scipen = 999, digits = 15)
write.csv(cells, row.names = FALSE, na = "", quote = FALSE)
