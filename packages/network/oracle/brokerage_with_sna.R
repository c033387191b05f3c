# Reads graphs as lines "n;sources;targets;categories", writes what sna's brokerage gives:
# counts, expectations and sds per node, then counts, expectations, sds and z of the network.
# Called by compare-brokerage.ts.
suppressMessages(library(sna))
for (line in readLines(file("stdin"))) {
  parts <- strsplit(line, ";", fixed = TRUE)[[1]]
  numbers <- function(text) as.numeric(strsplit(text, ",", fixed = TRUE)[[1]])
  n <- as.numeric(parts[1])
  ties <- matrix(0, n, n)
  ties[cbind(numbers(parts[2]), numbers(parts[3]))] <- 1
  found <- brokerage(ties, numbers(parts[4]))
  clean <- function(x) ifelse(is.finite(x), x, NaN)
  values <- c(found$raw.nli, found$exp.nli, found$sd.nli,
              found$raw.gli, found$exp.gli, found$sd.gli, clean(found$z.gli))
  cat(formatC(values, digits = 17, format = "g"), "\n")
}
