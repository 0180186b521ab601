using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Finds support units by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class SupportUnitNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<SupportUnit>(store, row => row.Code);
