# Reads graphs as lines "n;sources;targets;weights;labels;other labels" and writes, one line
# per graph, values by name as "name:number number ...;...". Profiles, clustering and block
# densities by sna and hclust, agreement of divisions by igraph, CONCOR written out with cor().
# Called by compare-groups.ts.
suppressMessages(library(sna))

firsts <- function(labels) match(labels, unique(labels)) - 1

halves <- function(stack, members) {
  if (length(members) <= 2) return(list(members))
  r <- cor(stack[, members], use = "pairwise.complete.obs")
  for (round in 1:200) {
    r <- cor(r)
    if (any(is.na(r))) return(NULL)
    if (all(abs(r) > 1 - 1e-9)) break
  }
  if (!all(abs(r) > 1 - 1e-9)) return(NULL)
  apart <- list(members[r[1, ] > 0], members[r[1, ] <= 0])
  apart[lengths(apart) > 0]
}

concor <- function(ties, depth) {
  diag(ties) <- NA
  stack <- suppressWarnings(rbind(ties, t(ties)))
  blocks <- list(seq_len(ncol(ties)))
  for (level in 1:depth) {
    next_blocks <- list()
    for (members in blocks) {
      found <- suppressWarnings(halves(stack, members))
      if (is.null(found)) return(NULL)
      next_blocks <- c(next_blocks, found)
    }
    blocks <- next_blocks
  }
  labels <- integer(ncol(ties))
  for (b in seq_along(blocks)) labels[blocks[[b]]] <- b
  firsts(labels)
}

for (line in readLines(file("stdin"))) {
  parts <- strsplit(line, ";", fixed = TRUE)[[1]]
  numbers <- function(text) as.numeric(strsplit(text, ",", fixed = TRUE)[[1]])
  n <- as.numeric(parts[1])
  ties <- matrix(0, n, n)
  ties[cbind(numbers(parts[2]), numbers(parts[3]))] <- numbers(parts[4])
  labels <- numbers(parts[5])
  other <- numbers(parts[6])
  far <- sedist(ties, method = "euclidean")
  values <- list(
    "distance" = far,
    "distance with zeros" = sedist(ties, method = "euclidean", diag = TRUE),
    "correlation" = suppressWarnings(sedist(ties, method = "correlation")),
    "block density" = t(blockmodel(ties, labels + 1)$block.model),
    "adjusted Rand" = igraph::compare(labels + 1, other + 1, method = "adjusted.rand"),
    "variation of information" = igraph::compare(labels + 1, other + 1, method = "vi"),
    "normalised information" = igraph::compare(labels + 1, other + 1, method = "nmi")
  )
  for (linkage in c("complete", "average", "single")) {
    tree <- hclust(as.dist(far), method = linkage)
    values[[paste("heights", linkage)]] <- tree$height
    values[[paste("four blocks", linkage)]] <- firsts(cutree(tree, 4))
  }
  cells <- row(ties) != col(ties)
  means <- blockmodel(ties, labels + 1)$block.model[cbind(
    labels[row(ties)[cells]] + 1, labels[col(ties)[cells]] + 1)]
  values[["fit"]] <- suppressWarnings(cor(ties[cells], means))
  values[["concor, one split"]] <- concor(ties, 1)
  values[["concor, two splits"]] <- concor(ties, 2)
  text <- sapply(names(values), function(name)
    paste0(name, ":", paste(formatC(as.numeric(values[[name]]), digits = 17, format = "g"),
                            collapse = " ")))
  cat(paste(text, collapse = ";"), "\n", sep = "")
}
