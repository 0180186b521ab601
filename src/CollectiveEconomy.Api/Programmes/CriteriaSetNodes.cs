using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Finds criteria sets by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class CriteriaSetNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<CriteriaSet>(store, row => row.Code);
