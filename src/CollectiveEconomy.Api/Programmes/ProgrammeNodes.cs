using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Finds programmes by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class ProgrammeNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<Programme>(store, row => row.Code);
