# Reads the cells at an address of /data with the types of its metadata, and prints them as CSV.
# usage: Rscript cells.R 'http://localhost:5080/data/cooperatives.csv?by=region,year&measures=members'
library(jsonlite)

# Codes such as "01", "NA" and "F" are texts: left to itself, read.csv makes 1, NA and FALSE of them. Integers are read as numbers, exact up to 2^53.
read_cells <- function(address) {
  metadata <- fromJSON(sub(".csv", ".csv-metadata.json", address, fixed = TRUE), simplifyVector = FALSE)
  classes <- c(integer = "numeric", double = "numeric", boolean = "logical")
  types <- vapply(metadata$tableSchema$columns, function(column) {
    base <- if (is.list(column$datatype)) column$datatype$base else column$datatype
    if (base %in% names(classes)) classes[[base]] else "character"
  }, "")
  names(types) <- vapply(metadata$tableSchema$columns, function(column) column$name, "")
  read.csv(address, colClasses = types, na.strings = "", encoding = "UTF-8")
}

cells <- read_cells(commandArgs(trailingOnly = TRUE)[1])
options(scipen = 999, digits = 15)
write.csv(cells, row.names = FALSE, na = "", quote = FALSE)
