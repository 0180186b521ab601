using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Outcome indicators by code.</summary>
/// <param name="store">The register.</param>
public sealed class OutcomeIndicatorByCode(IDbContextFactory<RegisterContext> store)
    : OneByKey<string, OutcomeIndicator>(store, row => row.Code);
