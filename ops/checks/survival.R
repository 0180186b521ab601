# Survival of the durations in a file by R's package survival, as lines of figure, group, time, value. See survival.sh.
library(survival)
durations <- read.csv(commandArgs(trailingOnly = TRUE)[1])
limit <- 300
show <- function(figure, group, time, value) {
  for (i in seq_along(value)) if (!is.na(value[i])) cat(figure, group, time[i], trimws(formatC(value[i], digits = 12, format = "g")), sep = ",", fill = TRUE)
}
cat("figure,group,time,value\n")
for (group in unique(durations$group)) {
  own <- durations[durations$group == group, ]
  fit <- survfit(Surv(length, event) ~ 1, data = own, conf.type = "log-log")
  error <- ifelse(fit$surv > 0, fit$std.err * fit$surv, NA)
  show("atRisk", group, fit$time, fit$n.risk)
  show("events", group, fit$time, fit$n.event)
  show("share", group, fit$time, fit$surv)
  show("error", group, fit$time, error)
  inside <- fit$surv > 0 & fit$surv < 1
  show("lower", group, fit$time, ifelse(inside, fit$lower, NA))
  show("upper", group, fit$time, ifelse(inside, fit$upper, NA))
  whole <- summary(fit, rmean = limit)$table
  show("median", group, "", whole["median"])
  show("medianLower", group, "", whole["0.95LCL"])
  show("medianUpper", group, "", whole["0.95UCL"])
  show("mean", group, limit, whole["rmean"])
  show("meanError", group, limit, whole["se(rmean)"])
}
test <- survdiff(Surv(length, event) ~ group, data = durations)
show("chiSquared", "", "", test$chisq)
show("pValue", "", "", pchisq(test$chisq, length(test$n) - 1, lower.tail = FALSE))
for (group in seq_along(test$exp)) show("expected", group - 1, "", test$exp[group])
