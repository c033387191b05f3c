# Reads networks, two lines per pair of waves: size, then pairs of ends. Writes Hamming distance,
# Jaccard share and the dyad census of the first. Called by compare-waves.ts.
suppressMessages(library(sna))
options(digits = 15)

read_matrix <- function(line) {
  numbers <- as.integer(strsplit(line, " ")[[1]])
  ties <- matrix(0, numbers[1], numbers[1])
  if (length(numbers) > 1) ties[matrix(numbers[-1], ncol = 2, byrow = TRUE)] <- 1
  ties
}

lines <- readLines(file("stdin"))
for (i in seq(1, length(lines), by = 2)) {
  before <- read_matrix(lines[i])
  after <- read_matrix(lines[i + 1])
  cat(hdist(before, after), sum(before & after) / sum(before | after), dyad.census(before), "\n")
}
