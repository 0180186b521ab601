using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Finds outcome indicators by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class OutcomeIndicatorNodes(IDbContextFactory<RegisterContext> store)
    : RegisterNodes<OutcomeIndicator>(store, row => row.Code);
