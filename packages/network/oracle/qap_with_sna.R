# Reads cases as JSON from standard input, answers with what sna and glm make of each.
suppressMessages({ library(sna); library(jsonlite) })

table_of <- function(values, n) matrix(as.numeric(values), n, n, byrow = TRUE)

answer <- function(case) {
  n <- case$n
  mode <- if (case$directed) "digraph" else "graph"
  y <- table_of(case$y, n)
  xs <- lapply(case$xs, table_of, n = n)
  fit <- suppressWarnings(netlm(y, xs, mode = mode, nullhyp = "classical"))
  tied <- table_of(case$tied, n)
  pairs <- if (case$directed) row(y) != col(y) else row(y) > col(y)
  columns <- sapply(xs, function(x) x[pairs])
  logit <- suppressWarnings(glm(tied[pairs] ~ columns, family = binomial,
    control = glm.control(epsilon = 1e-15, maxit = 100)))
  list(
    correlation = unbox(gcor(y, xs[[1]], mode = mode)),
    coefficients = as.numeric(fit$coefficients),
    t = as.numeric(fit$tstat),
    dyads = unbox(fit$n),
    logit = as.numeric(coef(logit)),
    z = as.numeric(coef(summary(logit))[, 3]),
    deviance = unbox(logit$deviance),
    largest = unbox(max(abs(logit$linear.predictors)))
  )
}

cases <- fromJSON(file("stdin"), simplifyVector = FALSE)
unknown <- function(values) sapply(values, function(x) if (is.null(x)) NA else x)
cases <- lapply(cases, function(case) {
  case$y <- unknown(case$y); case$tied <- unknown(case$tied); case$xs <- lapply(case$xs, unknown); case
})
cat(toJSON(lapply(cases, answer), digits = NA, na = "null"))
