using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Finds official figures by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class OfficialFigureNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<OfficialFigure>(store, row => row.Code);
