using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Finds indicators by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class IndicatorNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<Indicator>(store, row => row.Code);
